using UNVoting.Documents;
using UNVoting.Votes;

namespace UNVoting.Tests.Documents;

public sealed class AssemblyTextLanguageTests
{
    private static readonly DocumentSymbol Symbol = DocumentSymbol.Parse("A/RES/78/237");
    private static readonly AssemblyText English = In(OfficialLanguage.English, "Information security");
    private static readonly AssemblyText French = In(OfficialLanguage.French, "Sécurité du numérique");
    private static readonly AssemblyText Arabic = In(OfficialLanguage.Arabic, "أمن المعلومات");

    [Fact]
    public void A_text_in_several_languages_is_one_text_of_which_the_English_speaks()
    {
        AssemblyText text = Assert.Single(VotingRecord.Of([], [French, Arabic, English]).Texts);
        Assert.Equal(OfficialLanguage.English, text.Language);
        Assert.Equal([OfficialLanguage.Arabic, OfficialLanguage.French], text.OtherReadings.Select(reading => reading.Language).Order());
        Assert.Equal(text, Assert.Single(VotingRecord.Of([], [Arabic, English, French]).Texts));
    }

    [Fact]
    public void The_wording_is_found_in_each_language_that_has_it()
    {
        AssemblyText text = VotingRecord.Of([], [French, Arabic, English with { Wording = null }]).GetText(Symbol);
        Assert.Equal(French.Title, text.In(OfficialLanguage.French)!.Title);
        Assert.Equal(Arabic.Title, text.In(OfficialLanguage.Arabic)!.Title);
        Assert.Null(text.In(OfficialLanguage.English));
        Assert.Null(text.In(OfficialLanguage.Russian));
    }

    private static AssemblyText In(OfficialLanguage language, string title) =>
        new(Symbol, TextKind.Resolution, title, new Source(SourceKind.AkomaNtoso, Symbol, language == default ? "" : language.ToString()))
        {
            Language = language,
            Wording = new ResolutionText(title, [], []),
        };
}
