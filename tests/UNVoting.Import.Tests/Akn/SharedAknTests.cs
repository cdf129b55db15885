using UNVoting.Documents;
using UNVoting.Import.Tests.Text;
using UNVoting.Membership;
using UNVoting.Testing;
using UNVoting.Votes;

namespace UNVoting.Import.Tests.Akn;

/// <summary>The machine-readable resolutions of session 78, and those on information security of the sessions before.</summary>
public sealed class SharedAknTests
{
    private const string Folder = "data/unxml/akn";
    private const string Session = "data/unxml/akn/78-English.tar.gz";
    private const string Lines = "data/unxml/json/78.jsonl.gz";

    private static readonly Lazy<ReadResult> Seventy8 = new(() => RecordReader.ReadFile(SharedData.PathOf(Session)));

    [SharedDataFact(Session)]
    public void Session_78_has_329_files_of_which_85_by_a_recorded_vote()
    {
        Assert.Equal(329, Seventy8.Value.Record.Votes.Count);
        Assert.Equal(85, Seventy8.Value.Record.Votes.Count(vote => vote.Method == VoteMethod.Recorded));
        Assert.Equal(244, Seventy8.Value.Record.Votes.Count(vote => vote.Method == VoteMethod.WithoutVote));
        Assert.All(Seventy8.Value.Record.Votes, vote => Assert.NotEqual(false, vote.TotalsAgree));
    }

    [SharedDataFact(Session)]
    public void Every_name_of_session_78_resolves_or_is_told()
    {
        Assert.All(Seventy8.Value.Record.Votes, vote => Assert.Equal(0, vote.Roll.UnresolvedCount));
        Assert.Equal(
            ["of Korea"],
            Seventy8.Value.Record.Texts.SelectMany(text => text.Sponsorships).Where(sponsorship => sponsorship.Sponsor.Kind == SponsorKind.Unresolved).Select(sponsorship => sponsorship.Sponsor.Name));
    }

    [SharedDataFact(Session)]
    public void No_issue_of_session_78_is_unexplained() =>
        Assert.Equal(
            [
                "meeting-differs", "name-repaired", "note-not-placed", "numbering-begins-anew", "originating-document-doubtful", "preambular-in-body", "unknown-sponsor",
            ],
            Seventy8.Value.Codes());

    [SharedDataFact(Session)]
    public void Every_preambular_paragraph_has_its_opening_words_and_every_number_its_label()
    {
        foreach (AssemblyText text in Seventy8.Value.Record.Texts.Where(text => text.Wording is not null))
        {
            Assert.All(text.Wording!.Preamble.Where(paragraph => paragraph.Text.Length > 0), paragraph => Assert.NotEqual("", paragraph.Opening));
            Assert.All(text.Wording.Operative.Where(paragraph => paragraph.Number.Length > 0), paragraph => Assert.StartsWith($"OP{paragraph.Number.TrimEnd('.')}", paragraph.Label.ToString(), StringComparison.Ordinal));
        }
    }

    [SharedDataFact(Session)]
    public void Resolutions_under_one_number_are_texts_of_their_own_adopted_as_one()
    {
        VotingRecord record = Seventy8.Value.Record;
        Vote vote = record.GetVote(Parsed.Symbol("A/RES/78/254 A-C"));
        Assert.Equal(VoteMethod.WithoutVote, vote.Method);
        foreach (string letter in (string[])["A", "B", "C"])
        {
            AssemblyText part = record.GetText(Parsed.Symbol($"A/RES/78/254 {letter}"));
            Assert.NotEmpty(part.Wording!.Operative);
            Assert.Contains(vote, record.FindVotesThroughout(part.Symbol));
        }
    }

    [SharedDataFact(Folder)]
    public void Resolution_78_237_in_six_languages_is_one_text_and_one_vote_of_104_to_53_with_7()
    {
        ReadResult read = RecordReader.ReadFiles([.. Directory.GetFiles(SharedData.PathOf(Folder), "A_RES_78_237*.xml").Order(StringComparer.Ordinal), SharedData.PathOf(Session)]);
        DocumentSymbol symbol = Parsed.Symbol("A/RES/78/237");
        AssemblyText text = read.Record.GetText(symbol);
        foreach (OfficialLanguage language in Enum.GetValues<OfficialLanguage>())
        {
            ResolutionText wording = text.In(language)!.Wording!;
            Assert.Equal((18, 9, 2), (wording.Preamble.Count, wording.Operative.Count, wording.Footnotes.Count));
            Assert.All(wording.Preamble.Concat(wording.Operative), paragraph => Assert.NotEqual("", paragraph.Opening));
            Assert.Equal(26, wording.Preamble[0].Citations.Count);
        }

        Vote vote = read.Record.GetVote(symbol);
        Assert.Equal(new PrintedTotals(104, 53, 7), vote.PrintedTotals);
        Assert.Equal(5, vote.OtherReadings.Count);
        Assert.Equal(29, vote.Count()!.Value.NonVoting);
    }

    [SharedDataFact(Session, Lines)]
    public void The_two_forms_of_session_78_tell_of_the_same_328_votes()
    {
        ReadResult both = RecordReader.ReadFiles([SharedData.PathOf(Session), SharedData.PathOf(Lines)]);
        Assert.Equal(329, both.Record.Votes.Count);
        Vote[] twice = [.. both.Record.Votes.Where(vote => vote.OtherReadings.Count == 1)];
        Assert.Equal(328, twice.Length);
        Assert.All(twice, vote => Assert.Equal((SourceKind.AkomaNtoso, SourceKind.UnXml), (vote.Source.Kind, vote.OtherReadings[0].Source.Kind)));
        Assert.Equal(Parsed.Symbol("A/RES/78/258"), Assert.Single(both.Record.Votes, vote => vote.OtherReadings.IsEmpty).Symbol);
        Assert.All(
            twice.Where(vote => vote.HasNames),
            vote => Assert.Equal(vote.Roll.Select(cast => (cast.State, cast.Choice)), vote.OtherReadings[0].Roll.Select(cast => (cast.State, cast.Choice))));
    }
}
