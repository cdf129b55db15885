using System.IO.Compression;
using System.Text;
using UNVoting.Documents;
using UNVoting.Import.Tests.Text;
using UNVoting.Import.Text;
using UNVoting.Votes;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace UNVoting.Import.Tests.Word;

public sealed class WordReaderTests
{
    private static readonly string[] Front =
    [
        "General Assembly", "Distr.: Limited", "12 October 2023", "Original: English", "Seventy-eighth session", "Third Committee", "Agenda item 71 (b)", "Lighthouses and their keepers",
        "Brazil and Fiji: draft resolution", "Lighthouses in waters far from land", "The General Assembly,",
    ];

    private static readonly string[] Wording =
    [
        "*Recalling* its resolutions 43/78 H of 7 December 1988 and 77/36 of 7 December 2022,", "*Noting with concern* that lamps far from land go out,", "1.\t*Decides* to keep the lamps lit;",
        "2.\t*Calls upon* all States:", "(a)\tTo send oil;", "(b)\tTo send wicks.",
    ];

    [Fact]
    public void A_Word_file_gives_what_the_same_text_gives()
    {
        using var word = new WordDocument();
        word.Add("A/C.3/78/L.99");
        foreach (string line in Front)
            word.Add(line);
        foreach (string line in Wording)
            word.Add(line);
        string text = string.Join("\n\n", Front.Prepend("A/C.3/78/L.99").Concat(Wording.Select(line => line.Replace('\t', ' '))));
        ReadResult read = Read(word);
        Assert.Equal(OfficialDocumentReader.Read(text).Record, read.Record);
        Assert.Empty(read.Issues);
        Assert.Equal("Noting with concern", Assert.Single(read.Record.Texts).Wording!.Preamble[1].Opening);
    }

    [Fact]
    public void The_symbol_is_taken_from_the_masthead_or_from_the_caller()
    {
        using var word = Draft();
        word.AddMasthead("A/C.3/78/L.98");
        byte[] bytes = word.ToBytes();
        Assert.Equal(Parsed.Symbol("A/C.3/78/L.98"), Assert.Single(RecordReader.Read(new MemoryStream(bytes), "draft").Record.Texts).Symbol);
        Assert.Equal(Parsed.Symbol("A/C.3/78/L.97"), Assert.Single(RecordReader.Read(new MemoryStream(bytes), "draft", Parsed.Symbol("A/C.3/78/L.97")).Record.Texts).Symbol);
    }

    [Fact]
    public void Footnotes_are_kept_with_their_marks_in_the_paragraph()
    {
        using var word = new WordDocument();
        foreach (string line in Front)
            word.Add(line);
        Paragraph first = word.Add("*Recalling* its resolution 77/36,");
        word.AddFootnote(first, "See A/78/265, para. 3.");
        Paragraph second = word.Add("1.\t*Decides* to keep the lamps lit.");
        word.AddFootnote(second, "Lamps of all kinds.");
        ResolutionText text = Assert.Single(Read(word).Record.Texts).Wording!;
        Assert.Equal([("1", "See A/78/265, para. 3."), ("2", "Lamps of all kinds.")], text.Footnotes.Select(note => (note.Mark, note.Text)));
        Assert.Equal(["1"], text.Preamble[0].FootnoteMarks);
        Assert.Equal(["2"], text.Operative[0].FootnoteMarks);
    }

    [Fact]
    public void Numbers_that_Word_prints_by_itself_are_the_paragraphs_numbers()
    {
        using var word = new WordDocument();
        word.AddNumbering();
        foreach (string line in Front)
            word.Add(line);
        word.Add("*Recalling* its resolution 77/36,");
        word.Add("*Decides* to keep the lamps lit;", numbering: 1);
        word.Add("*Calls upon* all States:", numbering: 1);
        word.Add("To send oil;", numbering: 2);
        word.Add("To send wicks.", numbering: 2);
        Assert.Equal(["PP1", "OP1", "OP2", "OP2 (a)", "OP2 (b)"], Assert.Single(Read(word).Record.Texts).Wording!.AllParagraphs().Select(paragraph => paragraph.Label.ToString()));
    }

    [Fact]
    public void What_was_struck_out_is_not_read()
    {
        using WordDocument word = Draft();
        word.AddDeleted("3. Decides to put the lamps out.");
        Assert.Equal(2, Assert.Single(Read(word).Record.Texts).Wording!.Operative.Count);
    }

    [Fact]
    public void A_footnote_with_a_mark_of_its_own_is_kept_under_that_mark()
    {
        using var word = new WordDocument();
        foreach (string line in Front)
            word.Add(line);
        word.AddFootnote(word.Add("*Recalling* its resolution 77/36,"), "Lamps of all kinds.", "#");
        word.Add("1.\t*Decides* to keep the lamps lit.");
        ResolutionText text = Assert.Single(Read(word).Record.Texts).Wording!;
        Assert.Equal([("#", "Lamps of all kinds.")], text.Footnotes.Select(note => (note.Mark, note.Text)));
        Assert.Equal(["#"], text.Preamble[0].FootnoteMarks);
    }

    [Fact]
    public void Footnotes_are_numbered_as_their_sections_say()
    {
        using var word = new WordDocument();
        foreach (string line in Front)
            word.Add(line);
        Paragraph first = word.Add("*Recalling* its resolution 77/36,");
        word.AddFootnote(first, "See A/78/265.");
        word.EndSection(first);
        word.AddFootnote(word.Add("1.\t*Decides* to keep the lamps lit."), "Lamps of all kinds.");
        word.EndSection();
        Assert.Equal(["1", "1"], Assert.Single(Read(word).Record.Texts).Wording!.Footnotes.Select(note => note.Mark));
    }

    [Fact]
    public void A_raised_figure_is_the_mark_of_a_note_and_after_a_metre_is_none()
    {
        using var word = new WordDocument();
        foreach (string line in Front)
            word.Add(line);
        word.AddFootnote(word.Add("*Recalling* its resolution 77/36,"), "See A/78/265.");
        WordDocument.AddRaised(word.Add("1.\t*Decides* to light 5 km"), "2");
        WordDocument.AddRaised(word.Add("2.\t*Also decides* to keep the lamps lit."), "1");
        ResolutionText text = Assert.Single(Read(word).Record.Texts).Wording!;
        Assert.Equal("Decides to light 5 km²", text.Operative[0].Text);
        Assert.True(text.Operative[0].FootnoteMarks.IsEmpty);
        Assert.Equal(["1"], text.Operative[^1].FootnoteMarks);
    }

    [Fact]
    public void Notes_typed_into_the_text_are_read_as_those_of_a_text()
    {
        string[] lines =
        [
            "A/C.3/78/L.99", .. Front.Select(line => line.Replace("Fiji:", "Fiji†:", StringComparison.Ordinal)), "Recalling its resolution 77/36,²", "† On behalf of the keepers.", "² See A/78/265.",
            "1. Decides to light 5 km² and to keep the lamps lit.",
        ];
        using var word = new WordDocument();
        foreach (string line in lines)
            word.Add(line);
        ReadResult read = Read(word);
        Records.AssertEqual(OfficialDocumentReader.Read(string.Join("\n\n", lines).Replace('†', '*')).Record, read.Record, "");
        ResolutionText text = Assert.Single(read.Record.Texts).Wording!;
        Assert.Equal(["2"], text.Preamble[0].FootnoteMarks);
        Assert.Equal("See A/78/265.", Assert.Single(text.Footnotes, note => note.Mark == "2").Text);
        Assert.Equal("Decides to light 5 km² and to keep the lamps lit.", text.Operative[0].Text);
    }

    [Fact]
    public void A_paragraph_that_was_struck_out_takes_no_number()
    {
        using var word = new WordDocument();
        word.AddNumbering();
        foreach (string line in Front)
            word.Add(line);
        word.Add("*Decides* to keep the lamps lit;", numbering: 1);
        WordDocument.StrikeOut(word.Add("*Decides* to put them out;", numbering: 1));
        word.Add("*Calls upon* all States to send oil.", numbering: 1);
        Assert.Equal(
            ["OP1 Decides to keep the lamps lit;", "OP2 Calls upon all States to send oil."],
            Assert.Single(Read(word).Record.Texts).Wording!.Operative.Select(paragraph => $"{paragraph.Label} {paragraph.Text}"));
    }

    [Theory]
    [InlineData("third-committee-report.txt")]
    [InlineData("special-political-report.txt")]
    [InlineData("adopted-resolution.txt")]
    public void A_file_made_from_a_text_line_by_line_is_read_as_the_text_is(string fixture)
    {
        string text = File.ReadAllText(Fixture.PathOf($"Text/{fixture}"));
        using var word = new WordDocument();
        foreach (string line in text.Split('\n'))
            word.Add(line.Trim('\f', '\r'));
        Assert.Equal(OfficialDocumentReader.Read(text).Record, Read(word).Record);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Voters_in_a_table_are_read_by_column_and_by_row(bool byColumn)
    {
        using var word = new WordDocument();
        foreach (string line in (string[])
        [
            "A/78/981", "General Assembly", "Distr.: General", "10 November 2023", "Seventy-eighth session", "Agenda item 71 (b)", "Lighthouses and their keepers", "Report of the Third Committee",
            "Rapporteur: Ms. Ada Example (Fiji)", "I. Introduction", "1. At its 2nd meeting, on 3 October 2023, the Committee took up the item.", "II. Consideration of proposals", "Draft resolution A/C.3/78/L.91",
            "2. At its 5th meeting, on 12 October 2023, the representative of Brazil, on behalf of Brazil and Fiji, submitted a draft resolution entitled “Lighthouses in waters far from land” (A/C.3/78/L.91).",
            "3. At its 26th meeting, on 2 November 2023, the Committee adopted draft resolution A/C.3/78/L.91 by a recorded vote of 3 to 1, with 2 abstentions. The voting was as follows:",
        ])
        {
            word.Add(line);
        }

        if (byColumn)
            word.AddTable(["In favour", "Against", "Abstaining"], ["Brazil\nFiji", "Germany", "Viet Nam\nBosnia and Herzegovina"], ["Kenya", "", ""]);
        else
            word.AddTable(["In favour:", "Brazil, Fiji, Kenya"], ["Against:", "Germany"], ["Abstaining:", "Viet Nam", "Bosnia and Herzegovina"]);
        Vote vote = Assert.Single(Read(word).Record.Votes);
        Assert.Equal(
            ["BIH Abstaining", "BRA InFavour", "DEU Against", "FJI InFavour", "KEN InFavour", "VNM Abstaining"],
            vote.Roll.Select(cast => $"{cast.State} {cast.Choice}"));
        Assert.True(vote.TotalsAgree);
    }

    [Fact]
    public void A_file_that_unpacks_to_a_thousand_times_its_size_is_refused()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream part = zip.CreateEntry("word/document.xml").Open();
            part.Write("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"u8);
            byte[] blanks = Encoding.ASCII.GetBytes(new string(' ', 1 << 20));
            for (int i = 0; i < 80; i++)
                part.Write(blanks);
            part.Write("</w:t></w:r></w:p></w:body></w:document>"u8);
        }

        stream.Position = 0;
        Assert.Equal(["word-file-refused"], RecordReader.Read(stream, "bomb").Codes());
    }

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>", "word-file-refused")]
    [InlineData("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">", "word-file-refused")]
    [InlineData("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>", "word-file-damaged")]
    public void A_damaged_file_is_an_error_and_never_thrown(string document, string code)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream part = zip.CreateEntry("word/document.xml").Open();
            part.Write(Encoding.UTF8.GetBytes(document));
        }

        stream.Position = 0;
        Assert.Equal([code], RecordReader.Read(stream, "damaged").Codes());
    }

    [Fact]
    public void Elements_that_nest_too_deep_are_refused()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream part = zip.CreateEntry("word/document.xml").Open();
            part.Write(Encoding.UTF8.GetBytes($"<d>{string.Concat(Enumerable.Repeat("<e>", 100_000))}"));
        }

        stream.Position = 0;
        Assert.Equal(["word-file-refused"], RecordReader.Read(stream, "deep").Codes());
    }

    private static WordDocument Draft()
    {
        var word = new WordDocument();
        foreach (string line in Front.Concat(Wording))
            word.Add(line);
        return word;
    }

    private static ReadResult Read(WordDocument word) => RecordReader.Read(new MemoryStream(word.ToBytes()), "draft");
}
