using UNVoting.Import.Tests.Generators;
using UNVoting.Import.Text;
using UNVoting.Testing;

namespace UNVoting.Import.Tests.Text;

/// <summary>A report written in the form of the United Nations from a record reads back to that record, whatever its pages left in it.</summary>
public sealed class ReportProperties
{
    [Property(Arbitrary = [typeof(ReportPlan)], MaxTest = 150)]
    public void Reading_a_written_report_gives_its_record(ReportPlan plan)
    {
        var report = new PlannedReport(plan);
        string text = ReportWriter.Write(report, plan.Print);
        var reading = new DocumentReading("report.txt", null).Read(text);
        Records.AssertEqual(report.Record, reading.Result.Record, text);
        Assert.True(reading.Result.Issues.All(issue => issue.Severity == IssueSeverity.Info), $"{string.Join('\n', reading.Result.Issues.Where(issue => issue.Severity != IssueSeverity.Info))}\n{text}");
        Ledgers.Check(reading, text);
    }
}
