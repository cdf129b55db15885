using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using UNVoting.Json;
using UNVoting.Testing;
using UNVoting.Votes;

namespace UNVoting.Import.Tests.Hostile;

/// <summary>Sound files of each format, from which hostile ones are made: the tests' own, and pieces of the shared ones where they are present.</summary>
internal static class Seeds
{
    public const string Report = """
        United Nations A/90/401

        General Assembly Distr.: General

        3 November 2035

        Ninetieth session

        Agenda item 98 (c)

        General and complete disarmament

        Report of the First Committee

        Rapporteur: Ms. Example (Peru)

        I. Introduction

        1. At its 2nd plenary meeting, the General Assembly allocated the item to the First Committee.

        II. Consideration of proposals

        A. Draft resolution A/C.1/90/L.5

        2. At its 12th meeting, on 20 October, the representative of Peru, on behalf of Brazil, Bosnia and Herzegovina and Peru, submitted a draft
        resolution entitled “Quiet oceans” (A/C.1/90/L.5). Subsequently, Ghana and Trinidad and Tobago joined in sponsoring the draft resolution.

        3. At its 20th meeting, on 1 November, the Committee voted on draft resolution A/C.1/90/L.5 as follows:

        (a) Operative paragraph 2 was retained by a recorded vote of 3 to 2, with 1 abstention. The voting was as follows:

        In favour:
        Brazil, Ghana, Peru

        Against:
        Israel, Japan

        Abstaining:
        Türkiye

        (b) Draft resolution A/C.1/90/L.5, as a whole, was adopted by a recorded vote of 4 to none, with no abstentions (see para. 4). The voting was as follows:

        In favour:
        Brazil, Ghana, Peru,1 Trinidad and Tobago

        Against:
        None.

        1 Subsequently, the delegation of Peru informed the Secretariat that it had intended to abstain.

        III. Recommendation of the First Committee

        4. The First Committee recommends to the General Assembly the adoption of the following draft resolution:

        Quiet oceans

        The General Assembly,

        Recalling its resolution 89/12 of 3 December 2034,2

        1. Decides that oceans are quiet;

        2. Requests the Secretary-General:

        (a) To listen;

        (b) To report to it at its ninety-first session.

        2 See A/89/251, annex I.
        """;

    public const string Akn = """
        <?xml version="1.0" encoding="UTF-8"?>
        <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:akn4un="http://un.org/akn4un">
          <statement name="resolution">
            <meta>
              <identification source="#un">
                <FRBRWork><FRBRthis value="/akn/un/statement/resolution/unga/2035/90-5"/><FRBRdate date="2035-12-04" name="adoption"/><FRBRnumber value="A/RES/90/5"/></FRBRWork>
                <FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression>
              </identification>
              <classification source="#un"><keyword value="OCEANS" showAs="OCEANS" dictionary="UNBIS"/></classification>
              <workflow source="#un"><step date="2035-10-20" by="Peru and Ghana" as="A/C.1/90/L.5" outcome="draftResolution"/><step date="2035-12-04" by="" as="A/RES/90/5" outcome="adopted"/></workflow>
              <analysis source="#un"><parliamentary><voting outcome="adoptedRecordedVote"><count value="2" refersTo="#inFavour"><akn4un:voters><organization>PERU</organization><organization>GHANA</organization></akn4un:voters></count><count value="0" refersTo="#against"/></voting></parliamentary></analysis>
            </meta>
            <coverPage><p><docNumber>A/RES/90/5</docNumber></p><p><session>Ninetieth session</session></p></coverPage>
            <preamble><formula><p>The General Assembly,</p></formula><container name="Recalling"><p><i>Recalling</i> its resolution <a href="/akn/un/89-12">89/12</a>,</p></container></preamble>
            <mainBody><paragraph><num>1.</num><content><p><i>Decides</i> that oceans are quiet;</p></content></paragraph><paragraph><num>2.</num><list><intro><p><i>Requests</i>:</p></intro><point><num>(a)</num><content><p>To listen.</p></content></point></list></paragraph></mainBody>
          </statement>
        </akomaNtoso>
        """;

    public const string Marc = """
        <?xml version="1.0" encoding="UTF-8"?>
        <marc:collection xmlns:marc="http://www.loc.gov/MARC21/slim">
        <marc:record><marc:controlfield tag="001">4000001</marc:controlfield><marc:datafield tag="245" ind1=" " ind2=" "><marc:subfield code="a">Quiet oceans :</marc:subfield><marc:subfield code="b">resolution</marc:subfield></marc:datafield><marc:datafield tag="269" ind1=" " ind2=" "><marc:subfield code="a">2035-12-04</marc:subfield></marc:datafield><marc:datafield tag="591" ind1=" " ind2=" "><marc:subfield code="a">RECORDED - No machine generated vote</marc:subfield></marc:datafield><marc:datafield tag="791" ind1=" " ind2=" "><marc:subfield code="a">A/RES/90/5</marc:subfield><marc:subfield code="c">90</marc:subfield></marc:datafield><marc:datafield tag="967" ind1=" " ind2=" "><marc:subfield code="a">1</marc:subfield><marc:subfield code="c">PER</marc:subfield><marc:subfield code="d">Y</marc:subfield><marc:subfield code="e">PERU</marc:subfield></marc:datafield><marc:datafield tag="967" ind1=" " ind2=" "><marc:subfield code="a">2</marc:subfield><marc:subfield code="c">GHA</marc:subfield><marc:subfield code="e">GHANA</marc:subfield></marc:datafield><marc:datafield tag="996" ind1=" " ind2=" "><marc:subfield code="b">1</marc:subfield><marc:subfield code="c">0</marc:subfield><marc:subfield code="d">0</marc:subfield><marc:subfield code="e">1</marc:subfield><marc:subfield code="f">2</marc:subfield></marc:datafield></marc:record>
        <marc:record><marc:controlfield tag="001">4000002</marc:controlfield><marc:datafield tag="191" ind1=" " ind2=" "><marc:subfield code="a">A/C.1/90/L.5</marc:subfield></marc:datafield><marc:datafield tag="245" ind1=" " ind2=" "><marc:subfield code="a">Quiet oceans :</marc:subfield><marc:subfield code="b">draft resolution /</marc:subfield><marc:subfield code="c">Ghana and Peru</marc:subfield></marc:datafield><marc:datafield tag="515" ind1=" " ind2=" "><marc:subfield code="a">Additional sponsors: Brazil, Fiji (A/90/481/Add.2).</marc:subfield></marc:datafield><marc:datafield tag="710" ind1=" " ind2=" "><marc:subfield code="a">Peru</marc:subfield></marc:datafield></marc:record>
        </marc:collection>
        """;

    public const string JsonLines = """
        {"symbol":"A/RES/90/5","resolution_number":"90/5","title":"Quiet oceans","session":"Ninetieth session","adoption_meeting":"41","adoption_date":"4 December 2035","originating_document":"A/90/401, para. 4","report_paragraph":"4","committee":"First Committee","agenda_item":"98 (c)","agenda_item_name":"Disarmament","adoption_type":"By a recorded vote","MS_in_favour_count":"2","MS_against_count":"1","MS_abstaining_count":"0","pv":"A/90/PV.41","MS_in_favour":["PERU","GHANA"],"MS_against":["JAPAN"],"MS_abstaining":[],"sponsors":["Peru"],"additional_sponsors":["Ghana"],"SDGs":["14"],"subjects":[["OCEANS"]]}
        {"symbol":"A/RES/90/6","resolution_number":"90/6","title":"Loud oceans","session":"Ninetieth session","adoption_date":"5 December 2035","adoption_type":"Without a vote","MS_in_favour_count":"N.A.","sponsors":[],"subjects":[]}

        """;

    private const int LongestPiece = 12_000;

    private static readonly UTF8Encoding Utf8 = new(false);

    public static IReadOnlyList<byte[]> Text { get; } =
        [Utf8.GetBytes(Report), .. Fixtures("Text"), .. Shared("documents").Select(Beginning)];

    public static IReadOnlyList<byte[]> AknFiles { get; } = [Utf8.GetBytes(Akn), .. Fixtures("Akn"), .. Shared("data/unxml/akn", ".xml").Take(1)];

    public static IReadOnlyList<byte[]> MarcFiles { get; } = [Utf8.GetBytes(Marc), .. Fixtures("Marc")];

    public static IReadOnlyList<byte[]> JsonLineFiles { get; } = [Utf8.GetBytes(JsonLines), .. Fixtures("JsonLines"), .. Shared("data/unxml/json", ".gz").Take(1).Select(Unpacked)];

    public static IReadOnlyList<byte[]> Library { get; } = [.. Fixtures("DataSets", "library-")];

    public static IReadOnlyList<byte[]> Unvotes { get; } = [.. Fixtures("DataSets", "unvotes-"), .. Shared("data/unvotes", ".gz").Select(Unpacked)];

    public static IReadOnlyList<byte[]> Voeten { get; } = [.. Fixtures("DataSets", "voeten")];

    public static IReadOnlyList<byte[]> Json { get; } =
    [
        .. new[] { Report, Akn, Marc, JsonLines }.Select(text => Utf8.GetBytes(VotingRecordJson.ToJson(ReadSound(Utf8.GetBytes(text))))),
        .. Library.Concat(Unvotes.Take(4)).Concat(Voeten).Select(file => Utf8.GetBytes(VotingRecordJson.ToJson(ReadSound(file)))),
    ];

    public static IReadOnlyList<byte[]> Archives { get; } =
    [
        Gzip(Library[0]),
        Zip([("a.csv", Library[0]), ("b.gz", Gzip(Library[1])), ("../c.csv", Unvotes[0])]),
        Tar([("a.csv", Library[0]), ("/b.csv", Unvotes[0])]),
        Gzip(Tar([("a.xml", Utf8.GetBytes(Akn)), ("b.jsonl", Utf8.GetBytes(JsonLines))])),
    ];

    public static byte[] Gzip(byte[] content)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return stream.ToArray();
    }

    public static byte[] Zip(IEnumerable<(string Name, byte[] Content)> files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in files)
            {
                ZipArchiveEntry made = zip.CreateEntry(name, CompressionLevel.Optimal);
                made.LastWriteTime = new DateTimeOffset(2035, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using Stream entry = made.Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    public static byte[] Tar(IEnumerable<(string Name, byte[] Content)> files)
    {
        using var stream = new MemoryStream();
        using (var tar = new TarWriter(stream, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in files)
            {
                tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(content), ModificationTime = DateTimeOffset.UnixEpoch });
            }
        }

        return stream.ToArray();
    }

    /// <summary>A Word file around the XML of its main part.</summary>
    public static byte[] Word(byte[] documentXml) => Zip(
    [
        ("[Content_Types].xml", Utf8.GetBytes("""<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""")),
        ("_rels/.rels", Utf8.GetBytes("""<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""")),
        ("word/document.xml", documentXml),
    ]);

    /// <summary>The main part of a Word file that holds a text, a paragraph a line, with a table of the last two lines.</summary>
    public static byte[] WordXml(string text)
    {
        string[] lines = [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
        string paragraphs = string.Concat(lines.SkipLast(2).Select(Paragraph));
        string cells = string.Concat(lines.TakeLast(2).Select(line => $"<w:tc>{Paragraph(line)}</w:tc>"));
        return Utf8.GetBytes($"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{paragraphs}<w:tbl><w:tr>{cells}</w:tr></w:tbl></w:body></w:document>""");

        static string Paragraph(string line) => $"""<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">{System.Security.SecurityElement.Escape(line)}</w:t></w:r></w:p>""";
    }

    public static byte[] Unpacked(byte[] gzip)
    {
        using var stream = new GZipStream(new MemoryStream(gzip), CompressionMode.Decompress);
        byte[] head = new byte[LongestPiece];
        return Beginning(head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)]);
    }

    // Mutation is of many small files: a large one spends the time on its sound parts.
    private static byte[] Beginning(byte[] file)
    {
        if (file.Length <= LongestPiece)
            return file;
        int end = Array.LastIndexOf(file, (byte)'\n', LongestPiece - 1);
        return file[..(end < 0 ? LongestPiece : end + 1)];
    }

    private static VotingRecord ReadSound(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return RecordReader.Read(stream, "seed").Record;
    }

    private static IEnumerable<byte[]> Fixtures(string folder, string beginning = "")
    {
        string path = Repository.PathOf($"tests/UNVoting.Import.Tests/Fixtures/{folder}");
        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, $"{beginning}*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)
            : [];
    }

    private static IEnumerable<byte[]> Shared(string folder, string ending = "") => SharedData.WhyNot(folder) is null
        ? Directory.EnumerateFiles(SharedData.PathOf(folder), $"*{ending}").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)
        : [];
}
