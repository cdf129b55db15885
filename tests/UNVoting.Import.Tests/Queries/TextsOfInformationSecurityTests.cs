using UNVoting.Documents;
using UNVoting.Membership;
using UNVoting.Queries.Texts;
using UNVoting.Testing;
using UNVoting.Votes;

namespace UNVoting.Import.Tests.Queries;

public class TextsOfInformationSecurityTests
{
    [SharedDataTheory(InformationSecurity.Documents, InformationSecurity.Resolutions)]
    [InlineData("A/C.1/73/L.27/Rev.1")]
    [InlineData("A/RES/76/19")]
    [InlineData("A/C.1/78/L.60/Rev.1")]
    public void The_two_tracks_their_merger_and_their_second_split_are_found(string start)
    {
        var lineage = Lineage.Of(InformationSecurity.WithResolutions, InformationSecurity.Symbol(start));
        Assert.Equal(
            [
                "A/RES/71/28",
                "A/C.1/73/L.27/Rev.1 A/C.1/74/L.50/Rev.1 A/RES/75/240",
                "A/C.1/73/L.37 A/C.1/74/L.49/Rev.1 A/RES/75/32",
                "A/RES/76/19",
                "A/RES/77/36 A/RES/78/237",
                "A/RES/77/37 A/C.1/78/L.60/Rev.1",
            ],
            lineage.Tracks.Select(track => string.Join(' ', track)));
        Assert.Equal(["A/RES/71/28", "A/RES/76/19"], lineage.Forks.Select(symbol => symbol.ToString()));
        Assert.Equal(["A/RES/76/19"], lineage.Mergers.Select(symbol => symbol.ToString()));
        Assert.DoesNotContain(InformationSecurity.Symbol("A/C.1/78/L.13"), lineage.Texts.Select(text => text.Symbol));
    }

    [SharedDataFact(InformationSecurity.Documents)]
    public void The_revision_of_2020_beside_that_of_2018_is_what_a_delegate_draws()
    {
        var comparison = TextComparison.Of(InformationSecurity.Text("A/C.1/73/L.27/Rev.1"), InformationSecurity.Text("A/C.1/75/L.8/Rev.1"));
        string[] rows = [.. comparison.Changes.Select(change => $"{string.Join("+", change.From)} {string.Join("+", change.To)} {change.Kind}".Trim())];
        Assert.Equal(
            [
                "PP1 PP1 Reworded", "PP2 PP2 Unchanged", "PP3 PP3 Reworded", "PP4 PP4 Reworded", "PP5 PP5 Reworded", "PP6 PP6 Reworded", "PP7 PP7 Reworded", "PP8 PP8 Reworded",
                "PP9 PP9 Reworded", "PP10 PP10 Reworded", "PP12 PP11 Reworded", "PP13 PP12 Unchanged", "PP14 PP13 Reworded", "PP15  Dropped", "PP11 PP14 Moved", "PP15 Added", "PP16 Added",
                "PP16 PP17 Reworded", "PP17 PP18 Reworded", "PP18 PP19 Reworded", "PP19 PP20 Unchanged", "PP20 PP21 Unchanged", "PP21 PP22 Reworded",
                .. new[] { "OP1" }.Concat(Enumerable.Range(1, 13).Select(number => $"OP1.{number}")).Concat(["OP2", "OP3", "OP4", "OP4 (a)", "OP4 (b)", "OP4 (c)", "OP4 (d)"]).Select(label => $"{label}  Dropped"),
                "OP5 OP1 Reworded", "OP2 Added", "OP6 OP3 Reworded", "OP4 Added", "OP7 OP5 Reworded",
            ],
            rows);
        var citing = comparison.Changes[0];
        Assert.Equal([", 73/27 of 5 December 2018 and 74/29 of 12 December 2019"], citing.Words.Where(word => word.Kind == WordChangeKind.Added && word.Count > 1).Select(word => word.After));

        // One welcomes the Group of Governmental Experts, the other notes the Open-ended Working Group: what they share is the name of both, which half the preamble repeats.
        Assert.Equal(VerbShift.NotComparable, comparison.Changes.Single(change => change.From.Contains(ParagraphLabel.Parse("PP15", null))).VerbShift);
    }

    [SharedDataFact(InformationSecurity.Documents, InformationSecurity.Resolutions)]
    public void A_draft_adopted_as_it_stands_has_no_change()
    {
        var record = InformationSecurity.WithResolutions;
        var comparison = TextComparison.Of(record.GetText(InformationSecurity.Symbol("A/C.1/75/L.8/Rev.1")), record.GetText(InformationSecurity.Symbol("A/RES/75/240")));
        Assert.InRange(comparison.Similarity, 0.98, 1);
        Assert.All(comparison.Changes, change => Assert.True(change.Kind is ParagraphChangeKind.Unchanged or ParagraphChangeKind.Reworded && change.From.SequenceEqual(change.To)));
    }

    [SharedDataFact(InformationSecurity.Documents)]
    public void Agreed_language_is_traced_to_the_year_of_its_birth()
    {
        var index = AgreedLanguage.Of(InformationSecurity.FiveDocuments);
        var origins = index.FindOrigins(InformationSecurity.Text("A/C.1/75/L.8/Rev.1")).Paragraphs.ToDictionary(paragraph => paragraph.Paragraph.ToString());
        Assert.Equal(("A/C.1/73/L.27/Rev.1", "PP20"), (origins["PP21"].Exact!.Symbol.ToString(), origins["PP21"].Exact!.Paragraph.ToString()));
        Assert.Null(origins["OP4"].Near);
        Assert.Equal(1, index.FindOrigins(InformationSecurity.Text("A/C.1/73/L.37")).NewShare);
        Assert.InRange(index.FindOrigins(InformationSecurity.Text("A/C.1/74/L.49/Rev.1")).NewShare!.Value, 0.05, 0.25);
    }

    [SharedDataFact(InformationSecurity.Documents)]
    public void Citations_are_added_from_year_to_year()
    {
        var changes = CitationChanges.Between(InformationSecurity.Text("A/C.1/73/L.27/Rev.1"), InformationSecurity.Text("A/C.1/75/L.8/Rev.1"));
        Assert.Equal(["A/RES/73/27", "A/RES/74/29"], changes.Added.Where(symbol => symbol.Nature == SymbolNature.Resolution).Select(symbol => symbol.ToString()));
        Assert.Contains(InformationSecurity.Symbol("A/RES/71/28"), changes.Kept);
        Assert.Contains(InformationSecurity.Symbol("A/RES/58/199"), changes.Dropped);
        Assert.Contains(InformationSecurity.Symbol("A/RES/71/28"), CitationGraph.Of(InformationSecurity.FiveDocuments).Missing);
    }

    [SharedDataFact(InformationSecurity.Documents)]
    public void Words_and_votes_of_the_second_track_stand_side_by_side()
    {
        var (first, second) = (InformationSecurity.Text("A/C.1/73/L.37"), InformationSecurity.Text("A/C.1/74/L.49/Rev.1"));
        var record = InformationSecurity.FiveDocuments;
        var both = WordsAndVotes.Of(first, record.GetVote(first.Symbol), second, record.GetVote(second.Symbol));
        Assert.NotEmpty(both.ChangedParagraphs);
        Assert.Contains(new VoteChange(StateCode.Parse("AGO", null), Choice.Abstaining, Choice.InFavour), both.Votes);
        Assert.Contains(new VoteChange(StateCode.Parse("DZA", null), Choice.Abstaining, Choice.InFavour), both.Votes);
        Assert.DoesNotContain(StateCode.Parse("PLW", null), both.Votes.Select(change => change.State));
    }
}
