using UNVoting.Documents;
using UNVoting.Json.Shapes;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Json;

/// <summary>Makes a record of the shapes that stand in JSON. What cannot be in a record is told with its place.</summary>
internal sealed partial class ShapeReader
{
    private readonly PrintedNames _names;
    private readonly Dictionary<string, string> _shared = new(StringComparer.Ordinal);

    private ShapeReader(PrintedNames names) => _names = names;

    /// <summary>The record.</summary>
    /// <exception cref="ShapeException">A value cannot be in a record.</exception>
    public static VotingRecord Read(RecordShape shape)
    {
        var reader = new ShapeReader(At(".names", () => ReadNames(shape)));
        return VotingRecord.OfGathered(
            Each(shape.Votes, "votes", reader.Read),
            Each(shape.Texts, "texts", reader.Read));
    }

    private static PrintedNames ReadNames(RecordShape shape)
    {
        var bySource = new SortedDictionary<SourceKind, SortedDictionary<StateCode, string>>();
        foreach ((string word, IReadOnlyDictionary<string, string> names) in shape.Names ?? new Dictionary<string, IReadOnlyDictionary<string, string>>())
        {
            var ofKind = new SortedDictionary<StateCode, string>();
            bySource.Add(At($".{word}", () => EnumNames<SourceKind>.Parse(word)), ofKind);
            foreach ((string code, string name) in names ?? throw new ShapeException($".{word}", "expected an object, found null"))
            {
                StateCode state = At($".{word}.{code}", () => Parse<StateCode>(code));
                if (!ofKind.TryAdd(state, name ?? throw new ShapeException($".{word}.{code}", "expected text, found null")))
                {
                    throw new ShapeException($".{word}.{code}", $"{state} stands twice");
                }
            }
        }

        return new PrintedNames(bySource);
    }

    private Vote Read(VoteShape shape) => new(
        Optional(shape.Symbol, "symbol", Parse<DocumentSymbol>),
        Token(shape.Subject, "subject", Parse<VoteSubject>),
        Token(shape.Body, "body", Parse<Body>),
        Read(shape.Source))
    {
        Session = shape.Session is null ? default : Token(shape.Session, "session", Parse<AssemblySession>),
        Date = Day(shape.Date, "date"),
        Meeting = shape.Meeting,
        Title = Shared(shape.Title),
        Identifier = shape.Identifier ?? "",
        Method = Stated<VoteMethod>(shape.Method, "method"),
        Outcome = Stated<Outcome>(shape.Outcome, "outcome"),
        RequiredMajority = Stated<RequiredMajority>(shape.RequiredMajority, "requiredMajority"),
        PrintedTotals = shape.Totals is { } totals ? new PrintedTotals(totals.InFavour, totals.Against, totals.Abstaining, totals.NonVoting, totals.Members) : default,
        Roll = shape.Roll is { } roll ? At(".roll", () => Read(roll, EnumNames<SourceKind>.Parse(shape.Source.Kind))) : Roll.Empty,
        Advice = At(".advice", () => Each(shape.Advice, "", Read)),
        AgendaItems = Each(shape.AgendaItems, "agendaItems", Read),
        Subjects = Each(shape.Subjects, "subjects", Shared),
        Links = Each(shape.Links, "links", Read),
        OtherReadings = Each(shape.OtherReadings, "otherReadings", Read),
    };

    private Roll Read(RollShape shape, SourceKind source)
    {
        return Roll.Of(
        [
            .. Cast(shape.InFavour, "inFavour", Choice.InFavour),
            .. Cast(shape.Against, "against", Choice.Against),
            .. Cast(shape.Abstaining, "abstaining", Choice.Abstaining),
            .. Cast(shape.NonVoting, "nonVoting", Choice.NonVoting),
        ]);

        IEnumerable<CastVote> Cast(PartyShape[]? parties, string list, Choice choice) => Each(parties, list, party =>
            party.Kind is SponsorKind.State or SponsorKind.Unresolved
                ? new CastVote(party.State, NameOf(party, source), choice)
                : throw new FormatException("only States vote, or names that were not resolved to one"));
    }

    private string NameOf(PartyShape party, SourceKind source) => party.Name is null ? _names.Of(source, party.State) : Shared(party.Name);

    private LaterAdvice Read(AdviceShape shape) => new(
        shape.State is null ? default : Token(shape.State, "state", Parse<StateCode>),
        Shared(shape.Name),
        Token(shape.Advised, "advised", EnumNames<AdvisedVote>.Parse));

    private AgendaItem Read(AgendaItemShape shape) => new(Shared(shape.Number), shape.Title is null ? null : Shared(shape.Title));

    private static DocumentLink Read(LinkShape shape) => new(
        Token(shape.Kind, "kind", EnumNames<LinkKind>.Parse),
        Token(shape.Symbol, "symbol", Parse<DocumentSymbol>),
        shape.Place ?? "");

    private Source Read(SourceShape shape) => At(".source", () => new Source(
        Token(shape.Kind, "kind", EnumNames<SourceKind>.Parse),
        Optional(shape.Symbol, "symbol", Parse<DocumentSymbol>),
        Shared(shape.Name)));

    // Names and titles come again and again; the record holds each once.
    private string Shared(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        if (!_shared.TryGetValue(text, out string? shared))
        {
            _shared.Add(text, shared = text);
        }

        return shared;
    }
}
