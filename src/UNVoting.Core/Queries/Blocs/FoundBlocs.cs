using System.Globalization;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Blocs;

/// <summary>Blocs found in votes: who stands with whom, how sure that is, and the votes and joint counts that it rests on.</summary>
/// <remarks>
/// <para>Every State that had a seat in the votes is either placed, in exactly one bloc, or <see cref="Unplaced"/>. A State that stands alone is a bloc of one. Blocs are numbered from 0, the largest first, of equal
/// sizes the one whose first member comes first by code.</para>
/// <para>Immutable. Two are equal where method, measure, votes, States, blocs and memberships are.</para>
/// </remarks>
[TypeFormatterSource]
public sealed class FoundBlocs : IEquatable<FoundBlocs>
{
    // A camp holds at least one in so many of the States placed.
    private const int StatesForOneOfACamp = 20;

    // Three times as often with its bloc as not. A State that votes half of the time with either of two camps stays below it; one that votes two times in three with one comes near.
    private const double Firm = 3.0 / 4;

    internal FoundBlocs(BlocMethod method, PlacedStates placed, Partition partition)
    {
        Method = method;
        Matrix = placed.Matrix;
        Agreement = placed.Agreement;
        Unplaced = placed.Unplaced;
        Partition = partition;
        Blocs = partition.Blocs.Select(bloc => bloc.Select(item => placed.Agreement.Voters[item]).ToValueList()).ToValueList();
        var silhouettes = Silhouette.Score(partition, (first, second) => 1 - placed.Agreement.ValueAt(first, second));
        Memberships = partition.Assignments
            .Select((bloc, item) => new StateMembership(placed.Agreement.Voters[item], bloc, placed.Agreement.At(item, item).Counts.Joint, null, silhouettes[item]?.NearestBloc, null, silhouettes[item]))
            .ToValueList();
    }

    internal FoundBlocs(PlacedStates placed, ConsensusBlocs consensus, double from, double to)
        : this(BlocMethod.Consensus, placed, consensus.Partition)
    {
        Consensus = consensus;
        (FromResolution, ToResolution) = (from, to);
        Memberships = Memberships.Zip(
            consensus.Memberships,
            (state, place) => state with { Confidence = place.Confidence, NextBloc = place.NextBloc, NextConfidence = place.NextConfidence }).ToValueList();
    }

    internal FoundBlocs(PlacedStates placed, ResolvedBlocs search)
        : this(BlocMethod.Leiden, placed, search.Partition)
    {
        Search = search;
        (FromResolution, ToResolution) = (search.Resolution, search.Resolution);
    }

    /// <summary>The way they were found.</summary>
    public BlocMethod Method { get; }

    /// <summary>The votes as they were cast, with the States that are placed as rows; unanimous votes are among the columns.</summary>
    public VoteMatrix<StateCode, Vote> Matrix { get; }

    /// <summary>The agreement of each pair of States that are placed, with the joint votes that it rests on.</summary>
    public AgreementMatrix<StateCode> Agreement { get; }

    /// <summary>The votes that the blocs rest on: those of <see cref="Matrix"/>, without unanimous ones where the measure leaves these out.</summary>
    public IReadOnlyList<Vote> Votes => PlacedStates.BasisOf(Matrix, Agreement.Measure).Votes;

    /// <summary>The States that are placed, in order of code, as <see cref="Partition"/> numbers them.</summary>
    public IReadOnlyList<StateCode> States => Agreement.Voters;

    /// <summary>The blocs by numbers of States.</summary>
    public Partition Partition { get; }

    /// <summary>The members of each bloc in order of code, the largest bloc first.</summary>
    public ValueList<ValueList<StateCode>> Blocs { get; }

    /// <summary>The place of each State, in the order of <see cref="States"/>.</summary>
    public ValueList<StateMembership> Memberships { get; }

    /// <summary>The numbers of the blocs that divide the Assembly: those of two members or more that hold at least a twentieth of the States placed, the largest first.</summary>
    /// <remarks>A smaller bloc votes apart from the camps without being one: its members are among those <see cref="Between"/> them. The share is a judgement of this library; all blocs are in <see cref="Blocs"/>.</remarks>
    public ValueList<int> Camps => Enumerable.Range(0, Blocs.Count).Where(IsCamp).ToValueList();

    /// <summary>The States between the camps, in order of code: those in a camp that stood with its members less than three times as often as not (a confidence below ¾), and those of a bloc too small to be a camp.</summary>
    /// <remarks>A State that votes half of the time with either of two camps is between them. A State alone in its bloc is <see cref="Alone"/> and not here. Where the method gives no confidence, only the members of small blocs are.</remarks>
    public ValueList<StateMembership> Between => Memberships.Where(state => IsCamp(state.Bloc) ? state.Confidence < Firm : Blocs[state.Bloc].Count > 1).ToValueList();

    /// <summary>The States that stand with no other, in order of code.</summary>
    public ValueList<StateMembership> Alone => Memberships.Where(state => Blocs[state.Bloc].Count == 1).ToValueList();

    /// <summary>The States that had a seat and whose joint votes do not say where they belong, in order of code.</summary>
    public ValueList<UnplacedState> Unplaced { get; }

    /// <summary>The lowest resolution searched at; <see langword="null"/> for a method without resolution.</summary>
    public double? FromResolution { get; }

    /// <summary>The highest resolution searched at; <see langword="null"/> for a method without resolution.</summary>
    public double? ToResolution { get; }

    /// <summary>The searches' agreement, with the counts of how often each two States stood together; <see langword="null"/> unless the method is <see cref="BlocMethod.Consensus"/>.</summary>
    public ConsensusBlocs? Consensus { get; }

    /// <summary>The search with its modularity and its seed; <see langword="null"/> unless the method is <see cref="BlocMethod.Leiden"/>.</summary>
    public ResolvedBlocs? Search { get; }

    /// <summary>The place of a State.</summary>
    /// <param name="state">The State.</param>
    /// <returns>Its bloc and how sure that is; <see langword="null"/> where it is not placed.</returns>
    public StateMembership? Find(StateCode state) => Matrix.TryGetRow(state, out var row) ? Memberships[row] : null;

    /// <summary>The States and their blocs, to be compared with others or followed through time.</summary>
    /// <returns>The partition with its items named.</returns>
    public PartitionWindow<StateCode> ToWindow() => new(States, Partition);

    /// <summary>What a bloc did, vote by vote: its cohesion, its majority position, and the loyalty of each member.</summary>
    /// <param name="bloc">The number of the bloc.</param>
    /// <returns>Totals and cohesion in each vote of <see cref="Matrix"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such bloc.</exception>
    public GroupCohesion<StateCode, Vote> CohesionOf(int bloc)
    {
        Bounds.ThrowIfOutside(bloc, Blocs.Count, nameof(bloc));
        return Matrix.Cohesion(Blocs[bloc]);
    }

    /// <summary>Whether others are the same blocs, found in the same votes in the same way.</summary>
    /// <param name="other">Other blocs, or null.</param>
    /// <returns>True where all of it is equal. Costs O(States² + States · votes).</returns>
    public bool Equals(FoundBlocs? other) =>
        other is not null && Method == other.Method && Partition == other.Partition && Memberships == other.Memberships && Unplaced == other.Unplaced
        && FromResolution == other.FromResolution && ToResolution == other.ToResolution && Search == other.Search && Consensus == other.Consensus
        && Agreement == other.Agreement && Matrix == other.Matrix;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FoundBlocs);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Method, Partition, Memberships, Unplaced);

    /// <summary>How many blocs of how many States, by which method, from how many votes.</summary>
    /// <returns>For example <c>3 blocs of 187 States, Consensus, 8 votes</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Blocs.Count} blocs of {States.Count} States, {Method}, {Votes.Count} votes");

    /// <summary>Whether two are equal by value.</summary>
    /// <param name="left">One of the two; may be <see langword="null"/>.</param>
    /// <param name="right">The other; may be <see langword="null"/>.</param>
    public static bool operator ==(FoundBlocs? left, FoundBlocs? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ in anything that equality compares.</summary>
    /// <param name="left">One of the two; may be <see langword="null"/>.</param>
    /// <param name="right">The other; may be <see langword="null"/>.</param>
    public static bool operator !=(FoundBlocs? left, FoundBlocs? right) => !(left == right);

    private bool IsCamp(int bloc) => Blocs[bloc].Count is > 1 and var size && size * StatesForOneOfACamp >= States.Count;
}
