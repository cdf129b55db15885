using UNVoting.Documents;
using UNVoting.Import.Adoption;
using UNVoting.Import.Text;

namespace UNVoting.Import.Marc;

/// <summary>The agenda items and subjects of a record (991, 610 to 651).</summary>
internal static class MarcAgenda
{
    private static readonly string[] SubjectTags = ["610", "611", "630", "650", "651"];

    public static ValueList<AgendaItem> Items(MarcRecord record, IssueLog issues)
    {
        var items = new AgendaItems();
        foreach (MarcField field in record.Fields("991").Where(field => field['b'].Length > 0))
        {
            if (AgendaCode.Read(field['b'], field['c'].TrimEnd('.', ' ')) is not { } item)
                issues.Warn(field.Line, "agenda-item-not-read", "The number of the agenda item could not be read.", field['b']);
            else
                items.Add(item);
        }

        return items.ToValueList();
    }

    public static ValueList<string> Subjects(MarcRecord record) =>
        SubjectTags.SelectMany(record.Fields).Concat(record.Fields("991").Where(field => field.Has('d') && field['d'].Length > 1)).Select(Subject).Where(subject => subject.Length > 0).Distinct(StringComparer.Ordinal).ToValueList();

    private static string Subject(MarcField field) => field.Tag == "991" ? field['d'] : field.Has('g') ? $"{field['a']} {field['g']}" : field['a'];
}
