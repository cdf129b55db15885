using System.Formats.Tar;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using UNVoting.Membership;

namespace UNVoting.Benchmarks.Import;

/// <summary>Resolutions as AKN4UN and as JSON Lines: those of session 78 where they are there, else made ones of their length.</summary>
internal static class ResolutionFiles
{
    private const int Paragraphs = 40;

    public static byte[][] Akn(int count)
    {
        byte[][] published = [.. Published("data/unxml/akn/78-English.tar.gz").Take(count)];
        return published.Length == count ? published : [.. Enumerable.Range(1, count).Select(Akn1)];
    }

    public static byte[] Lines(int count)
    {
        using var lines = new MemoryStream();
        for (int i = 1; i <= count; i++)
            lines.Write(Encoding.UTF8.GetBytes(Line(i)));
        return lines.ToArray();
    }

    private static IEnumerable<byte[]> Published(string file)
    {
        if (VotingTables.Shared(file) is not { } path)
            yield break;
        using FileStream stream = File.OpenRead(path);
        using var gzip = new GZipStream(stream, CompressionMode.Decompress);
        using var tar = new TarReader(gzip);
        while (tar.GetNextEntry(copyData: true) is { } entry)
        {
            if (entry.DataStream is null)
                continue;
            using var copy = new MemoryStream();
            entry.DataStream.CopyTo(copy);
            yield return copy.ToArray();
        }
    }

    private static byte[] Akn1(int number)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:akn4un="http://un.org/akn4un"><statement name="resolution"><meta>
            <identification><FRBRWork><FRBRdate date="2023-12-04" name="adoption"/></FRBRWork></identification>
            <workflow><step date="2023-10-12" outcome="draftResolution" as="A/C.1/78/L.{number}" by="{string.Join(", ", Names(0, 40))}"/></workflow>
            <analysis><parliamentary><voting outcome="adoptedRecordedVote">
            """);
        foreach ((string kind, int from, int to) in new[] { ("inFavour", 0, 100), ("against", 100, 150), ("abstaining", 150, 180) })
            text.Append(CultureInfo.InvariantCulture, $"<count value=\"{to - from}\" refersTo=\"{kind}\"><akn4un:voters>{string.Concat(Names(from, to).Select(name => $"<organization>{name.ToUpperInvariant()}</organization>"))}</akn4un:voters></count>");
        text.Append(CultureInfo.InvariantCulture, $"</voting></parliamentary></analysis></meta><coverPage><p><docNumber>A/RES/78/{number}</docNumber></p></coverPage><preamble>");
        for (int i = 0; i < Paragraphs; i++)
            text.Append(CultureInfo.InvariantCulture, $"<container name=\"Recalling\"><p><span class=\"italic\">Recalling</span> its resolution <a href=\"https://undocs.org/en/A/RES/{i + 31}/{number}\">{i + 31}/{number}</a> of 5 December 2018, {Words(i)},</p></container>");
        text.Append("</preamble><mainBody>");
        for (int i = 1; i <= Paragraphs; i++)
            text.Append(CultureInfo.InvariantCulture, $"<paragraph><num>{i}.</num><content><p><span class=\"italic\">Decides</span> {Words(i)};</p></content></paragraph>");
        return Encoding.UTF8.GetBytes(text.Append("</mainBody></statement></akomaNtoso>").ToString());
    }

    private static string Line(int number) =>
        $$"""{"symbol": "A/RES/78/{{number}}", "title": "Lamps", "session": "Seventy-eighth session", "adoption_date": "4 December 2023", "adoption_type": "By a recorded vote", "MS_in_favour_count": "100", "MS_against_count": "50", "MS_abstaining_count": "30", "MS_in_favour": [{{Quoted(0, 100)}}], "MS_against": [{{Quoted(100, 150)}}], "MS_abstaining": [{{Quoted(150, 180)}}], "sponsors": [{{Quoted(0, 40)}}]}"""
        + "\n";

    private static string Quoted(int from, int to) => string.Join(", ", Names(from, to).Select(name => $"\"{name.ToUpperInvariant()}\""));

    private static IEnumerable<string> Names(int from, int to) => States.MembersOn(new NodaTime.LocalDate(2023, 12, 4)).Skip(from).Take(to - from).Select(state => state.Name);

    private static string Words(int seed) => string.Join(' ', Enumerable.Range(seed, 60).Select(i => i % 7 == 0 ? "information" : "security"));
}
