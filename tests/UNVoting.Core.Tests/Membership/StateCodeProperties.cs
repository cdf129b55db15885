using System.Globalization;
using UNVoting.Membership;
using UNVoting.Testing;
using UNVoting.Tests.Generators;

namespace UNVoting.Tests.Membership;

public sealed class StateCodeProperties
{
    [Property(Arbitrary = [typeof(MembershipArbitraries)])]
    public bool Parsing_and_printing_are_inverse(StateCode code) => StateCode.Parse(code.ToString(), null) == code;

    [Property(Arbitrary = [typeof(MembershipArbitraries)])]
    public bool Packing_and_unpacking_are_inverse(StateCode code) => StateCode.FromPacked(code.Packed) == code;

    [Property(Arbitrary = [typeof(MembershipArbitraries)])]
    public bool Case_does_not_matter(StateCode code) => StateCode.Parse(code.ToString().ToLowerInvariant(), null) == code;

    [Property(Arbitrary = [typeof(MembershipArbitraries)])]
    public bool Codes_are_ordered_as_their_letters_are(StateCode left, StateCode right)
    {
        var byLetters = Math.Sign(string.CompareOrdinal(left.ToString(), right.ToString()));
        return Math.Sign(left.CompareTo(right)) == byLetters
            && left < right == byLetters < 0
            && left <= right == byLetters <= 0
            && left > right == byLetters > 0
            && left >= right == byLetters >= 0
            && left == right == (byLetters == 0);
    }

    [Property(Arbitrary = [typeof(MembershipArbitraries)])]
    public bool A_span_is_written_as_the_text_is(StateCode code)
    {
        Span<char> span = stackalloc char[3];
        return code.TryFormat(span, out var written, "G", null) && written == 3 && span.SequenceEqual(code.ToString());
    }

    [Property]
    public bool Any_text_parses_exactly_when_it_is_three_ASCII_letters(string? text) =>
        StateCode.TryParse(text, out var code) == (text is { Length: 3 } && text.All(char.IsAsciiLetter))
        && (!code.IsNone || code.ToString().Length == 0);

    [Property(Arbitrary = [typeof(MembershipArbitraries)])]
    public void No_culture_changes_a_code(StateCode code) => Cultures.Each(() =>
    {
        Assert.Equal(code, StateCode.Parse(string.Create(CultureInfo.CurrentCulture, $"{code}").ToLowerInvariant(), CultureInfo.CurrentCulture));
    });
}
