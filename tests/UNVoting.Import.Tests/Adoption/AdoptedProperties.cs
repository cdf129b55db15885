using System.Text;
using UNVoting.Documents;
using UNVoting.Import.Tests.Text;
using UNVoting.Queries.Sources;
using UNVoting.Testing;
using UNVoting.Votes;

namespace UNVoting.Import.Tests.Adoption;

/// <summary>What is published in any of the three forms reads back.</summary>
public sealed class AdoptedProperties
{
    [Property(MaxTest = 40, Arbitrary = [typeof(Adopted)])]
    public void An_adoption_reads_back_from_AKN4UN(Adopted adopted) => AssertReadsBack(adopted, adopted.ToAkn(), sponsors: true);

    [Property(MaxTest = 40, Arbitrary = [typeof(Adopted)])]
    public void An_adoption_reads_back_from_JSON_Lines(Adopted adopted) => AssertReadsBack(adopted, adopted.ToJsonLine(), sponsors: true);

    [Property(MaxTest = 40, Arbitrary = [typeof(Adopted)])]
    public void An_adoption_reads_back_from_MARCXML(Adopted adopted) => AssertReadsBack(adopted, adopted.ToMarc(), sponsors: false);

    [Property(MaxTest = 20, Arbitrary = [typeof(Adopted)])]
    public void The_three_forms_are_one_vote_on_which_they_agree(Adopted adopted)
    {
        ReadResult all = ReadResult.Of(new[] { adopted.ToMarc(), adopted.ToAkn(), adopted.ToJsonLine() }.Select(Read));
        Assert.Equal(2, Assert.Single(all.Record.Votes).OtherReadings.Count);
        Assert.Empty(Reconciliation.Of(all.Record).Differences);
    }

    [Property(MaxTest = 20, Arbitrary = [typeof(Adopted)])]
    public void A_file_cut_anywhere_never_throws(Adopted adopted, byte at)
    {
        foreach (string text in (string[])[adopted.ToAkn(), adopted.ToJsonLine(), adopted.ToMarc()])
            Assert.NotNull(Read(text[..(text.Length * at / 256)]));
    }

    private static void AssertReadsBack(Adopted adopted, string text, bool sponsors)
    {
        ReadResult read = Read(text);
        Vote vote = Assert.Single(read.Record.Votes);
        Assert.DoesNotContain(read.Issues, issue => issue.Severity != IssueSeverity.Info);
        Assert.Equal((adopted.Symbol, adopted.Title, adopted.Date, adopted.Meeting), (vote.Symbol!.ToString(), vote.Title, vote.Date, vote.Meeting));
        Assert.Equal(adopted.Recorded ? VoteMethod.Recorded : VoteMethod.WithoutVote, vote.Method);
        Assert.Equal(adopted.Votes.ToArray(), vote.Roll.Where(cast => cast.Choice != Choice.NonVoting).Select(cast => (cast.State, cast.Choice)));
        Assert.Equal(adopted.Recorded ? true : null, vote.TotalsAgree);
        Assert.Contains(new DocumentLink(LinkKind.Draft, Parsed.Symbol(adopted.Draft)), vote.Links);
        Assert.Contains(new DocumentLink(LinkKind.Meeting, Parsed.Symbol(adopted.Record)), vote.Links);
        if (!sponsors)
            return;
        ILookup<SponsorRole, Sponsor> roles = Assert.Single(read.Record.Texts).Sponsorships.ToLookup(sponsorship => sponsorship.Role, sponsorship => sponsorship.Sponsor);
        Assert.Equal(adopted.Sponsors.ToArray(), roles[SponsorRole.Sponsor].Select(sponsor => sponsor.State));
        Assert.Equal(adopted.Additional.ToArray(), roles[SponsorRole.Additional].Select(sponsor => sponsor.State));
    }

    private static ReadResult Read(string text) => RecordReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "adopted");
}
