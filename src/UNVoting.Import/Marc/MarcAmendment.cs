using UNVoting.Documents;
using UNVoting.Import.Text;
using UNVoting.Votes;

namespace UNVoting.Import.Marc;

/// <summary>What became of an amendment, as a note on its record says: <c>The amendment was rejected by the Committee (A/78/481/Add.2).</c></summary>
internal static class MarcAmendment
{
    /// <summary>Reads the decision on an amendment.</summary>
    /// <param name="record">The record of the amendment.</param>
    /// <param name="amendment">What was read of it.</param>
    /// <returns>The decision; <see langword="null"/> where no note tells one, or the text that it would amend is not known.</returns>
    public static Vote? Read(MarcRecord record, AssemblyText amendment)
    {
        if (amendment.Kind != TextKind.Amendment || amendment.Linked(LinkKind.Amends).FirstOrDefault() is not { } draft)
            return null;
        foreach (string note in record.Fields("515").Select(field => field['a']))
        {
            Outcome outcome = note.Says("was rejected") ? Outcome.Rejected
                : note.Says("was adopted") ? Outcome.Adopted
                : Outcome.NotStated;
            if (outcome == Outcome.NotStated)
                continue;
            return new Vote(draft, VoteSubject.OfAmendment(amendment.Symbol), amendment.Body, amendment.Source)
            {
                Outcome = outcome,
                Title = amendment.Title,
                Identifier = record.Identifier,
                AgendaItems = amendment.AgendaItems,
                Links = CitationReader.Read(note).Select(citation => new DocumentLink(LinkKind.Report, citation.Symbol)).ToValueList(),
            };
        }

        return null;
    }
}
