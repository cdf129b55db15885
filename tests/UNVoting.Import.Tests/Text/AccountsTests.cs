using NodaTime;
using UNVoting.Documents;
using UNVoting.Import.Text;
using UNVoting.Votes;

namespace UNVoting.Import.Tests.Text;

/// <summary>How reports of several committees and decades tell of drafts, sponsors and decisions, in sentences of our own.</summary>
public sealed class AccountsTests
{
    [Theory]
    [InlineData("draft resolutions entitled “Lamps” (A/C.4/48/L.24), “Oil” (A/C.4/48/L.25) and “Wicks” (A/C.4/48/L.26)")]
    [InlineData("three draft resolutions (A/C.4/48/L.24, L.25 and L.26)")]
    [InlineData("draft resolutions A/C.4/48/L.24 to L.26")]
    [InlineData("draft resolutions A/C.4/48/L.24-L.26")]
    public void Drafts_handed_in_together_have_the_same_sponsors(string drafts)
    {
        VotingRecord record = Account($"3. At the 25th meeting, on 19 November, the representative of Malaysia introduced {drafts}, on behalf of Cuba, Indonesia and Malaysia. Subsequently, Chad joined in sponsoring the draft resolutions.").Record;
        Assert.Equal(["A/C.4/48/L.24", "A/C.4/48/L.25", "A/C.4/48/L.26"], record.Texts.Select(text => text.Symbol.ToString()));
        Assert.All(record.Texts, text => Assert.Equal("MYS SubmittedBy, CUB Sponsor, IDN Sponsor, MYS Sponsor, TCD Additional", Events(text)));
    }

    [Fact]
    public void Amendments_handed_in_together_have_the_same_sponsors()
    {
        VotingRecord record = Account("3. At the 25th meeting, on 19 November, the representative of Egypt introduced amendments to draft resolution A/C.4/48/L.24, contained in documents A/C.4/48/L.30 and L.31, on behalf of Cuba and Egypt.").Record;
        Assert.Equal(["A/C.4/48/L.30", "A/C.4/48/L.31"], record.Texts.Where(text => text.Kind == TextKind.Amendment).Select(text => text.Symbol.ToString()));
        Assert.All(record.Texts.Where(text => text.Kind == TextKind.Amendment), text => Assert.Equal("EGY SubmittedBy, CUB Sponsor, EGY Sponsor", Events(text)));
    }

    [Theory]
    [InlineData("the representative of the Gambia, on behalf of Colombia and the Gambia, subsequently joined by Chad and the Niger, introduced a draft resolution entitled “Lamps” (A/C.4/48/L.24)")]
    [InlineData("the representative of the Gambia introduced a draft resolution (A/C.4/48/L.24) sponsored by Colombia and the Gambia and subsequently joined by Chad and the Niger")]
    [InlineData("the representative of the Gambia introduced a draft resolution (A/C.4/48/L.24), sponsored by Colombia and the Gambia, which were later joined by Chad and the Niger as sponsors")]
    public void Who_joined_later_is_told_within_the_sentence_of_the_submission(string sentence)
    {
        ReadResult read = Account($"3. At the 25th meeting, on 19 November, {sentence}.");
        AssemblyText draft = Assert.Single(read.Record.Texts);
        Assert.Equal("GMB SubmittedBy, COL Sponsor, GMB Sponsor, TCD Additional, NER Additional", Events(draft));
        Assert.All(draft.Sponsorships, event_ => Assert.Equal(event_.Role == SponsorRole.Additional ? null : new LocalDate(1993, 11, 19), event_.Date));
        Assert.DoesNotContain(read.Issues, issue => issue.Severity != IssueSeverity.Info);
    }

    [Theory]
    [InlineData("submitted by the Vice-Chair of the Committee, Mr. Example Person (Bangladesh), on the basis of informal consultations", "Vice-Chair of the Committee, Mr. Example Person (Bangladesh)")]
    [InlineData("submitted by the Chairman, read as follows:", "Chairman")]
    public void An_officer_hands_a_draft_in_under_its_own_name(string submitted, string officer)
    {
        ReadResult read = Account($"3. At the 25th meeting, on 19 November, the Committee had before it a draft resolution (A/C.4/48/L.24), {submitted}");
        Assert.Equal(officer, Assert.Single(Assert.Single(read.Record.Texts).Sponsorships).Sponsor.Name);
        Assert.DoesNotContain(read.Issues, issue => issue.Severity != IssueSeverity.Info);
    }

    [Fact]
    public void Amendments_called_proposed_were_not_proposed_by_the_one_that_speaks_of_them()
    {
        ReadResult read = Account("3. At the 25th meeting, on 19 November, the Chair drew the attention of the Committee to the proposed amendments to draft resolution A/C.4/48/L.24, contained in documents A/C.4/48/L.30 and A/C.4/48/L.31.");
        Assert.All(read.Record.Texts, text => Assert.Empty(text.Sponsorships));
        Assert.Contains(read.Issues, issue => issue.Text.Contains("the proposed amendments", StringComparison.Ordinal));
    }

    private static ReadResult Account(string paragraph) => OfficialDocumentReader.Read(
        $"A/48/647\n\nGeneral Assembly\n\n3 December 1993\n\nForty-eighth session\nAgenda item 85\n\nLamps\n\nReport of the Fourth Committee\n\nI. Introduction\n\n1. The item was included.\n\nII. Consideration of proposals\n\n2. There were proposals.\n\n{paragraph}\n");

    private static string Events(AssemblyText text) => string.Join(", ", text.Sponsorships.Select(event_ => $"{event_.Sponsor.State} {event_.Role}"));
}
