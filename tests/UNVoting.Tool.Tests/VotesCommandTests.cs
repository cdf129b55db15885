using UNVoting.Testing;

namespace UNVoting.Tool.Tests;

public sealed class VotesCommandTests
{
    private const string Header = "symbol,subject,body,session,date,decision,favour,against,abstaining,state,name,vote,advised";

    [Fact]
    public void Each_state_that_voted_or_later_advised_has_one_row()
    {
        using var report = new ReportFixture();
        Unvoting run = Unvoting.Run("votes", report.Path, "--format", "csv");

        Assert.Equal(
            [
                Header,
                "A/C.1/70/L.99,OP2,C.1,70,2015-11-04,retained,3,1,0,BRA,Brazil,in_favour,",
                "A/C.1/70/L.99,OP2,C.1,70,2015-11-04,retained,3,1,0,CHL,Chile,in_favour,",
                "A/C.1/70/L.99,OP2,C.1,70,2015-11-04,retained,3,1,0,FJI,Fiji,against,",
                "A/C.1/70/L.99,OP2,C.1,70,2015-11-04,retained,3,1,0,NOR,Norway,in_favour,",
                "A/C.1/70/L.99,whole,C.1,70,2015-11-04,adopted,4,0,1,BIH,Bosnia and Herzegovina,in_favour,",
                "A/C.1/70/L.99,whole,C.1,70,2015-11-04,adopted,4,0,1,BRA,Brazil,in_favour,",
                "A/C.1/70/L.99,whole,C.1,70,2015-11-04,adopted,4,0,1,CHL,Chile,in_favour,",
                "A/C.1/70/L.99,whole,C.1,70,2015-11-04,adopted,4,0,1,FJI,Fiji,abstaining,",
                "A/C.1/70/L.99,whole,C.1,70,2015-11-04,adopted,4,0,1,KEN,Kenya,non_voting,in_favour",
                "A/C.1/70/L.99,whole,C.1,70,2015-11-04,adopted,4,0,1,NOR,Norway,in_favour,",
            ],
            run.Lines);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void All_members_adds_the_others_as_non_voting()
    {
        using var report = new ReportFixture();
        string[] lines = Unvoting.Run("votes", report.Path, "--format", "csv", "--all-members").Lines;

        Assert.Equal(2 * 193, lines.Length - 1);
        Assert.Contains("A/C.1/70/L.99,whole,C.1,70,2015-11-04,adopted,4,0,1,USA,,non_voting,", lines);
    }

    [Fact]
    public void Json_holds_the_rows_of_the_csv()
    {
        using var report = new ReportFixture();
        using var json = System.Text.Json.JsonDocument.Parse(Unvoting.Run("votes", report.Path, "--format", "json").Result);

        Assert.Equal(10, json.RootElement.GetArrayLength());
        Assert.Equal(3, json.RootElement[0].GetProperty("favour").GetInt32());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, json.RootElement[0].GetProperty("advised").ValueKind);
    }

    [Fact]
    public void The_same_bytes_come_out_under_a_Turkish_culture()
    {
        using var report = new ReportFixture();
        string plain = Unvoting.Run("votes", report.Path, "--format", "csv").Result;
        Cultures.Under("tr-TR", () => Assert.Equal(plain, Unvoting.Run("votes", report.Path, "--format", "csv").Result));
    }

    [SharedDataFact("documents")]
    public void The_five_documents_give_their_published_totals()
    {
        string[] lines = Unvoting.Run(["votes", .. Directory.GetFiles(SharedData.PathOf("documents")), "--format", "csv"]).Lines;
        string[] decisions = [.. lines.Skip(1).Select(line => string.Join(',', line.Split(',')[..9])).Distinct()];

        Assert.Equal(
            [
                "A/C.1/73/L.27/Rev.1,whole,C.1,73,2018-11-08,adopted,109,45,16",
                "A/C.1/73/L.37,whole,C.1,73,2018-11-08,adopted,139,11,18",
                "A/C.1/74/L.49/Rev.1,whole,C.1,74,2019-11-06,adopted,161,10,8",
                "A/C.1/74/L.50/Rev.1,whole,C.1,74,2019-11-06,adopted,124,6,48",
                "A/C.1/78/L.11,PP3,C.1,78,2023-11-02,retained,106,51,9",
                "A/C.1/78/L.11,whole,C.1,78,2023-11-02,adopted,112,52,11",
                "A/C.1/78/L.13,whole,C.1,78,2023-11-02,adopted without a vote,,,",
                "A/C.1/78/L.60/Rev.1,OP4,C.1,78,2023-11-02,retained,137,11,17",
                "A/C.1/78/L.60/Rev.1,whole,C.1,78,2023-11-02,adopted,158,10,12",
            ],
            decisions);
    }
}
