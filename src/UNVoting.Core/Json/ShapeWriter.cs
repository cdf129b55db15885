using NodaTime;
using NodaTime.Text;
using UNVoting.Documents;
using UNVoting.Json.Shapes;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Json;

/// <summary>Puts a record into the shapes that stand in JSON. What is empty or says nothing is left out.</summary>
internal sealed partial class ShapeWriter
{
    private readonly PrintedNames _names;

    private ShapeWriter(PrintedNames names) => _names = names;

    public static RecordShape Write(VotingRecord record)
    {
        var writer = new ShapeWriter(PrintedNames.In(record));
        return new RecordShape
        {
            Format = VotingRecordJson.Format,
            Version = VotingRecordJson.Version,
            Names = writer.WriteNames(),
            Votes = Each(record.Votes, writer.Write),
            Texts = Each(record.Texts, writer.Write),
        };
    }

    private SortedDictionary<string, IReadOnlyDictionary<string, string>>? WriteNames()
    {
        var bySource = new SortedDictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal);
        foreach ((SourceKind kind, SortedDictionary<StateCode, string> names) in _names.BySource)
        {
            var ofKind = new SortedDictionary<string, string>(StringComparer.Ordinal);
            foreach ((StateCode state, string name) in names)
            {
                ofKind.Add(state.ToString(), name);
            }

            bySource.Add(EnumNames<SourceKind>.Of(kind), ofKind);
        }

        return bySource.Count == 0 ? null : bySource;
    }

    private VoteShape Write(Vote vote) => new()
    {
        Symbol = vote.Symbol?.ToString(),
        Subject = vote.Subject.ToString(),
        Body = vote.Body.Code,
        Session = Write(vote.Session),
        Date = Write(vote.Date),
        Meeting = vote.Meeting,
        Title = Filled(vote.Title),
        Identifier = Filled(vote.Identifier),
        Method = Stated(vote.Method),
        Outcome = Stated(vote.Outcome),
        RequiredMajority = Stated(vote.RequiredMajority),
        Totals = vote.PrintedTotals.IsEmpty ? null : Write(vote.PrintedTotals),
        Roll = vote.HasNames ? Write(vote.Roll, vote.Source.Kind) : null,
        Advice = Each(vote.Advice, Write),
        AgendaItems = Each(vote.AgendaItems, Write),
        Subjects = Each(vote.Subjects, subject => subject),
        Links = Each(vote.Links, Write),
        Source = Write(vote.Source),
        OtherReadings = Each(vote.OtherReadings, Write),
    };

    private RollShape Write(Roll roll, SourceKind source)
    {
        return new RollShape { InFavour = With(Choice.InFavour), Against = With(Choice.Against), Abstaining = With(Choice.Abstaining), NonVoting = With(Choice.NonVoting) };

        PartyShape[]? With(Choice choice)
        {
            PartyShape[] parties = [.. roll.Where(cast => cast.Choice == choice).Select(cast => Write(cast.State == default ? SponsorKind.Unresolved : SponsorKind.State, cast.State, cast.Name, source))];
            return parties.Length == 0 ? null : parties;
        }
    }

    private PartyShape Write(SponsorKind kind, StateCode state, string name, SourceKind source) =>
        new(kind, state, kind == SponsorKind.State && name == _names.Of(source, state) ? null : name);

    private static TotalsShape Write(PrintedTotals totals) => new()
    {
        InFavour = totals.InFavour,
        Against = totals.Against,
        Abstaining = totals.Abstaining,
        NonVoting = totals.NonVoting,
        Members = totals.Members,
    };

    private static AdviceShape Write(LaterAdvice advice) => new()
    {
        State = Filled(advice.State.ToString()),
        Name = Filled(advice.Name),
        Advised = EnumNames<AdvisedVote>.Of(advice.Advised),
    };

    private static AgendaItemShape Write(AgendaItem item) => new() { Number = item.Number, Title = item.Title };

    private static LinkShape Write(DocumentLink link) => new() { Kind = EnumNames<LinkKind>.Of(link.Kind), Symbol = link.Symbol.ToString(), Place = Filled(link.Place) };

    private static SourceShape Write(Source source) => new() { Kind = EnumNames<SourceKind>.Of(source.Kind), Symbol = source.Symbol?.ToString(), Name = Filled(source.Name) };

    private static string? Write(AssemblySession session) => Filled(session.ToString());

    private static string? Write(LocalDate? day) => day is { } date ? LocalDatePattern.Iso.Format(date.WithCalendar(CalendarSystem.Iso)) : null;

    private static string? Stated<TEnum>(TEnum value)
        where TEnum : struct, Enum => EqualityComparer<TEnum>.Default.Equals(value, default) ? null : EnumNames<TEnum>.Of(value);

    private static string? Filled(string text) => text.Length == 0 ? null : text;

    private static TShape[]? Each<T, TShape>(IReadOnlyList<T> items, Func<T, TShape> write) => items.Count == 0 ? null : [.. items.Select(write)];
}
