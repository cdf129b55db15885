using System.Globalization;
using UNVoting.Membership;

namespace UNVoting.Queries.Blocs;

/// <summary>A State's place among found blocs, and how sure it is.</summary>
/// <param name="State">Whose seat it is, by code.</param>
/// <param name="Bloc">The number of its bloc, from 0, the largest bloc first.</param>
/// <param name="VotesCast">In how many of the votes that the blocs rest on it was in favour, against or abstaining: on few, all that is said here is little.</param>
/// <param name="Confidence">How often it stood with the other members of its bloc, 0 to 1, as in <see cref="BlocMembership.Confidence"/>; <see langword="null"/> where the blocs come from
/// one search alone, which says nothing of how sure they are.</param>
/// <param name="NextBloc">The bloc that it would join next: in a consensus the one with whose members it stood most often, else the one with which it agrees most. <see langword="null"/> where
/// there is none.</param>
/// <param name="NextConfidence">How often it stood with the members of that bloc, as in <see cref="BlocMembership.NextConfidence"/>; <see langword="null"/> where
/// <paramref name="Confidence"/> is.</param>
/// <param name="Silhouette">How much nearer its own bloc is than the nearest other, with distances 1 − agreement, means over the pairs that have a score; <see langword="null"/> where it has no
/// score with any State of another bloc.</param>
/// <remarks>The default is no State in bloc 0.</remarks>
public readonly record struct StateMembership(StateCode State, int Bloc, int VotesCast, double? Confidence, int? NextBloc, double? NextConfidence, SilhouetteScore? Silhouette)
{
    /// <summary>The State, its bloc and how sure that is, and the bloc that it would join next.</summary>
    /// <returns>For example <c>IND: bloc 0 at 0.62, next bloc 1 at 0.38</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{State}: bloc {Bloc}{At(Confidence)}{(NextBloc is { } next ? $", next bloc {next}{At(NextConfidence)}" : "")}");

    private static string At(double? share) => share is { } known ? string.Create(CultureInfo.InvariantCulture, $" at {known:0.00}") : "";
}
