using UNVoting.Import.Text;

namespace UNVoting.Import.Tests.Text;

/// <summary>The law of the ledger, asserted of one reading.</summary>
internal static class Ledgers
{
    public static void Check(DocumentReading reading, string text)
    {
        foreach (SourceLine line in SourceLine.Split(text).Where(line => line.Number <= reading.Ledger.Count))
        {
            LineFate fate = reading.Ledger[line.Number];
            Assert.NotEqual(LineFate.Unread, fate);
            if (fate == LineFate.Blank)
                Assert.True(string.IsNullOrWhiteSpace(line.Text) || !line.Text.Any(c => char.IsLetterOrDigit(c)), $"Line {line.Number} is called blank: {line.Text}");
        }
    }
}
