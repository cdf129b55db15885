namespace UNVoting.Import.Text;

/// <summary>How a label is written.</summary>
internal enum LabelStyle
{
    /// <summary><c>4.</c>, <c>4 bis.</c></summary>
    Number,

    /// <summary><c>1.7.</c></summary>
    Decimal,

    /// <summary><c>(b)</c>, <c>(aa)</c>; also <c>(i)</c>, <c>(v)</c> and other single letters that may be Roman.</summary>
    Letter,

    /// <summary><c>(iv)</c>: Roman beyond doubt, unless the letters have come so far.</summary>
    Roman,

    /// <summary><c>(1)</c>.</summary>
    BracketedNumber,

    /// <summary>A capital in brackets, as annexes have it: <c>(A)</c>.</summary>
    UpperLetter,
}
