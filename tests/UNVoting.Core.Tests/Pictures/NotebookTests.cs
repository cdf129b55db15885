using Microsoft.DotNet.Interactive.Formatting;
using UNVoting.Documents;
using UNVoting.Json;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Pictures;
using UNVoting.Queries.Blocs;
using UNVoting.Queries.Texts;
using UNVoting.Tables;
using UNVoting.Tests.Queries.Texts;
using UNVoting.Votes;

namespace UNVoting.Tests.Pictures;

/// <summary>What a notebook of .NET Interactive shows of our types, by its own formatter, which nothing here tells of them.</summary>
public class NotebookTests
{
    private static readonly VotingRecord Record = EmbeddedRecord.Record;
    private static readonly VoteMatrix<StateCode, Vote> Matrix = VoteMatrix.Of(Record);

    public static TheoryData<string> Shown => [.. Pictures().Keys];

    [Theory]
    [MemberData(nameof(Shown))]
    public void A_notebook_prefers_our_picture(string name)
    {
        (object value, Picture picture) = Pictures()[name];
        Assert.Equal(["text/html"], Formatter.GetPreferredMimeTypesFor(value.GetType()));
        Assert.Equal(picture.ToHtml(), Html(value));
    }

    [Fact]
    public void What_stands_in_a_list_is_shown_with_its_picture() =>
        Assert.Contains("class=\"bar\"", Html(Record.Votes.Take(2).ToList()), StringComparison.Ordinal);

    [Fact]
    public void A_matrix_of_other_data_is_shown_in_the_notebooks_own_way()
    {
        VoteMatrix<string, int> other = VoteMatrix.Of(["a", "b"], [1], new[,] { { Position.InFavour }, { Position.Against } });
        Assert.DoesNotContain("class=\"unvoting\"", Html(other), StringComparison.Ordinal);
        Assert.NotEmpty(Html(other));
    }

    private static Dictionary<string, (object Value, Picture Picture)> Pictures()
    {
        Vote vote = Record.GetVote(DocumentSymbol.Parse("A/C.1/78/L.11", null));
        AgreementMatrix<StateCode> agreement = Matrix.Agreement(AgreementMeasure.Lijphart);
        FoundBlocs blocs = Matrix.FindBlocsAt(1.2);
        TextComparison comparison = TextComparison.Of(Samples.TwoTracks[1], Samples.TwoTracks[4]);
        Table table = RollCallsTable.Of(Record);
        return new()
        {
            ["record"] = (Record, RecordPicture.Of(Record)),
            ["vote"] = (vote, VotePicture.Of(vote)),
            ["matrix"] = (Matrix, MatrixPicture.Of(Matrix)),
            ["agreement"] = (agreement, AgreementPicture.Of(agreement)),
            ["blocs"] = (blocs, BlocsPicture.Of(blocs)),
            ["comparison"] = (comparison, ComparisonPicture.Of(comparison)),
            ["table"] = (table, TablePicture.Of(table)),
            ["picture"] = (VotePicture.Of(vote), VotePicture.Of(vote)),
        };
    }

    private static string Html(object value)
    {
        using var writer = new StringWriter();
        using var context = new FormatContext(writer);
        value.FormatTo(context, "text/html");
        return writer.ToString();
    }
}
