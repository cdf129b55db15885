using UNVoting.Import.Tests.Generators;
using UNVoting.Import.Text;
using UNVoting.Testing;
using UNVoting.Votes;

namespace UNVoting.Import.Tests.Text;

/// <summary>A draft written in the form of the United Nations reads back to the text that it was written from.</summary>
public sealed class DraftProperties
{
    [Property(Arbitrary = [typeof(DocumentPlan)], MaxTest = 200)]
    public void Reading_a_written_draft_gives_its_text(DocumentPlan plan)
    {
        var draft = new PlannedDraft(plan);
        string text = draft.Write();
        var reading = new DocumentReading("draft.txt", null).Read(text);
        Records.AssertEqual(VotingRecord.Of([], [draft.Text]), reading.Result.Record, text);
        Assert.True(reading.Result.Issues.IsEmpty, $"{string.Join('\n', reading.Result.Issues)}\n{text}");
        Ledgers.Check(reading, text);
    }
}
