using UNVoting.Import.Text;

namespace UNVoting.Import.Marc;

/// <summary>The title of a record (245 $a) without the marks of cataloguing after it.</summary>
internal static class MarcTitle
{
    public static string Read(MarcRecord record) => PlainCharacters.Of(Bare(record.Value("245", 'a')));

    /// <summary>A subfield without the <c>:</c>, <c>/</c> or <c>;</c> that leads to the next.</summary>
    public static string Bare(string text) => text.TrimEnd(' ', ':', '/', ';');
}
