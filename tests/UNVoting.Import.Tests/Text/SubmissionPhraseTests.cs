using UNVoting.Import.Text;

namespace UNVoting.Import.Tests.Text;

public sealed class SubmissionPhraseTests
{
    [Theory]
    [InlineData("the Committee adopted a motion under rule 116 of the rules of procedure of the General Assembly, submitted by the representative of Fiji, to adjourn the debate on draft resolution A/C.3/71/L.2")]
    [InlineData("the Committee rejected a motion to take no action on draft resolution A/C.3/71/L.2, submitted by the representative of Fiji under rule 116 of the rules of procedure")]
    [InlineData("the representative of Fiji submitted a motion under rule 116 on draft resolution A/C.3/71/L.2")]
    public void Who_hands_in_a_motion_sponsors_no_draft(string sentence) => Assert.Null(SubmissionPhrase.Read(sentence, out _));

    [Fact]
    public void A_promotion_is_no_motion()
    {
        SubmissionPhrase phrase = SubmissionPhrase.Read("the Committee had before it a draft resolution on the promotion of lamps (A/C.3/71/L.2), submitted by Brazil and Fiji", out _)!;
        Assert.Equal("Brazil and Fiji", phrase.By);
    }
}
