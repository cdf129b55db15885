using FsCheck;
using FsCheck.Fluent;
using UNVoting.Testing;

namespace UNVoting.Tests.Contracts;

/// <summary>Parsing and printing are inverse, TryParse never throws and Parse throws FormatException alone: for every type that reads one word.</summary>
public class ParsingProperties
{
    public static TheoryData<Type> Types { get; } = [.. Parsing.Types];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_type_reads_some_of_the_words(Type type) =>
        Assert.NotEmpty(Tokens.All.Select(token => Parsing.TryParse(type, token)).OfType<object>().Distinct());

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_word_is_read_or_refused_in_every_culture(Type type)
    {
        CheckAll();
        Cultures.Each(CheckAll);

        void CheckAll()
        {
            Parsing.Check(type, null);
            foreach (var token in Tokens.All)
            {
                Parsing.Check(type, token);
            }
        }
    }

    [Property(MaxTest = 300)]
    public void Any_text_is_read_or_refused(string? text)
    {
        foreach (var type in Parsing.Types)
        {
            Parsing.Check(type, text);
        }
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(Mutations)])]
    public void A_word_with_mistakes_is_read_or_refused(MutatedToken token)
    {
        foreach (var type in Parsing.Types)
        {
            Parsing.Check(type, token.Text);
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_very_long_text_is_refused_in_no_time(Type type)
    {
        foreach (var text in new[] { new string('A', 1_000_000), new string('9', 1_000_000), string.Concat(Enumerable.Repeat("A/", 500_000)) })
        {
            Parsing.Check(type, text);
        }
    }

    /// <summary>A word of the Assembly with a character or two put in, taken out or changed.</summary>
    public sealed record MutatedToken(string Text);

    public static class Mutations
    {
        private const string Characters = "AaCRESLPVVOP0123456789/.-() *,;biv\u00A0\u2013İıſ٣\t\n\0";

        public static Arbitrary<MutatedToken> MutatedToken()
        {
            var edit =
                from kind in Gen.Choose(0, 2)
                from place in Gen.Choose(0, 1000)
                from c in Gen.Elements(Characters.ToCharArray())
                select (kind, place, c);
            var token =
                from text in Gen.Elements(Tokens.All.ToArray())
                from edits in edit.ListOf(2)
                select new MutatedToken(edits.Aggregate(text, Apply));
            return Arb.From(token, Shrink);
        }

        private static string Apply(string text, (int Kind, int Place, char Character) edit)
        {
            var place = edit.Place % (text.Length + 1);
            return edit.Kind switch
            {
                0 => text.Insert(place, edit.Character.ToString()),
                1 when place < text.Length => text.Remove(place, 1),
                _ when place < text.Length => text.Remove(place, 1).Insert(place, edit.Character.ToString()),
                _ => text,
            };
        }

        private static IEnumerable<MutatedToken> Shrink(MutatedToken token) =>
            Enumerable.Range(0, token.Text.Length).Select(place => new MutatedToken(token.Text.Remove(place, 1)));
    }
}
