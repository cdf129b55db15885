using System.Xml;
using UNVoting.Documents;
using UNVoting.Import.Adoption;
using UNVoting.Import.Archives;
using UNVoting.Import.Markup;
using UNVoting.Import.Text;
using UNVoting.Votes;

namespace UNVoting.Import.Akn;

/// <summary>Reads Akoma Ntoso for the United Nations: a resolution as adopted, or several under one number.</summary>
internal static class AknReader
{
    // The longest, budgets with their tables, hold under one megabyte.
    private const long LargestDocument = 64L * 1024 * 1024;

    /// <summary>Reads a stream to its end.</summary>
    public static ReadResult Read(Stream stream, string file)
    {
        var issues = new IssueLog(file);
        var votes = new List<Vote>();
        var texts = new List<AssemblyText>();
        if (ReadRoot(stream, issues) is { } root)
        {
            foreach (MarkupElement document in root.Elements.Where(element => element.Name is "statement" or "documentCollection" or "doc"))
                Read(document, root, votes, texts, issues);
            if (texts.Count == 0)
                issues.Error(root.Line, "document-not-found", "The file holds no resolution that could be read: expected akomaNtoso/statement or akomaNtoso/documentCollection.");
        }

        return new ReadResult(VotingRecord.Of(votes, texts), issues.ToValueList());
    }

    private static MarkupElement? ReadRoot(Stream stream, IssueLog issues)
    {
        using var quota = new QuotaStream(stream, LargestDocument, $"The document is larger than {LargestDocument / (1024 * 1024)} MB.");
        MarkupElement? root = null;
        try
        {
            using XmlReader reader = MarkupReader.Open(quota);
            MarkupReader.MoveToContent(reader);
            root = MarkupReader.ReadElement(reader, out XmlException? fault);
            if (fault is not null)
                throw fault;

            // Nothing but blanks may stand behind it.
            reader.Read();
        }
        catch (XmlException fault)
        {
            issues.Error(fault.LineNumber, "xml-not-read", root is null ? fault.Message : $"{fault.Message} What stands before was read.");
        }
        catch (InvalidDataException fault)
        {
            issues.Error(0, "xml-not-read", fault.Message);
        }

        if (root is null || root.Name == "akomaNtoso")
            return root;
        issues.Error(root.Line, "not-akoma-ntoso", $"Expected <akomaNtoso>, found <{root.Name}>.");
        return null;
    }

    private static void Read(MarkupElement document, MarkupElement root, List<Vote> votes, List<AssemblyText> texts, IssueLog issues)
    {
        if (new AknMetadata(document, issues).Read() is not { } facts)
            return;
        VoteChecks.Report(facts.ToVote(), document.Line, issues);
        votes.Add(facts.ToVote());
        if (document.Name != "documentCollection")
        {
            facts.Wording = AknWording.Read(document, issues);
            texts.Add(facts.ToText());
            return;
        }

        // "78/254 A–C": adopted as one, each letter a text of its own. The facts of the adoption hold for all of them.
        AssemblyText whole = facts.ToText();
        foreach (MarkupElement part in root.Children("components").SelectMany(components => components.Children("component")).SelectMany(component => component.Children("statement")))
        {
            if (AknMetadata.ReadPart(part, whole, issues) is not { } text)
                continue;
            texts.Add(text with { Wording = AknWording.Read(part, issues) });
            facts.Link(new DocumentLink(LinkKind.Related, text.Symbol));
        }

        texts.Add(facts.ToText());
    }
}
