using System.Globalization;
using UNVoting.Documents;
using UNVoting.Json;
using UNVoting.Tool.Commands;
using UNVoting.Tool.Output;
using UNVoting.Votes;

namespace UNVoting.Tool.Tests.Commands;

public sealed class ConvertFactsTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void The_embedded_record_is_facts_already() => Assert.Equal(VotingRecordJson.ToJson(EmbeddedRecord.Record), Run("convert", "--facts"));

    [Fact]
    public void Facts_leave_the_wording_out_and_nothing_else()
    {
        var text = new AssemblyText(DocumentSymbol.Parse("A/C.1/78/L.11", null), TextKind.DraftResolution, "A title", Source.Unstated)
        {
            Wording = new ResolutionText("The General Assembly,", [], [new Paragraph(ParagraphLabel.Operative(1), "1.", "Decides", "Decides to act")]),
        };
        VotingRecord record = VotingRecord.Of([], [text]);
        File.WriteAllText(_file, VotingRecordJson.ToJson(record));
        Assert.Equal(VotingRecordJson.ToJson(record), Run("convert", _file));
        Assert.Equal(VotingRecordJson.ToJson(VotingRecord.Of([], [text with { Wording = null }])), Run("convert", _file, "--facts"));
    }

    private static string Run(params string[] args)
    {
        using var result = new StringWriter(CultureInfo.InvariantCulture);
        using var messages = new StringWriter(CultureInfo.InvariantCulture);
        Assert.Equal(0, UnvotingCommand.Run(args, new Screen(result, messages, isTerminal: false)));
        Assert.Empty(messages.ToString());
        return result.ToString();
    }
}
