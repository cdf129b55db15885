using System.Diagnostics.CodeAnalysis;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Queries.Blocs;
using UNVoting.Queries.Texts;
using UNVoting.Tables;
using UNVoting.Votes;

namespace UNVoting.Pictures;

/// <summary>What .NET Interactive finds through <see cref="TypeFormatterSourceAttribute"/> and asks, by name, for formatters.</summary>
[SuppressMessage("Performance", "CA1822", Justification = "Asked of an instance, by name.")]
internal sealed class NotebookFormatters
{
    public IEnumerable<object> CreateTypeFormatters() => [new NotebookFormatter()];

    /// <summary>Writes what has a picture; of everything else it says that it did not, and the notebook shows it in its own way.</summary>
    private sealed class NotebookFormatter
    {
        public string MimeType => TypeFormatterSourceAttribute.Html;

        public bool Format(object instance, TextWriter writer)
        {
            Picture? picture = instance switch
            {
                VotingRecord record => RecordPicture.Of(record),
                Vote vote => VotePicture.Of(vote),
                VoteMatrix<StateCode, Vote> matrix => MatrixPicture.Of(matrix),
                AgreementMatrix<StateCode> agreement => AgreementPicture.Of(agreement),
                FoundBlocs blocs => BlocsPicture.Of(blocs),
                TextComparison comparison => ComparisonPicture.Of(comparison),
                Table table => TablePicture.Of(table),
                Picture self => self,
                _ => null,
            };
            picture?.Write(writer);
            return picture is not null;
        }
    }
}
