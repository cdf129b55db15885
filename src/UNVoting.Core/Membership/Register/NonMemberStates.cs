namespace UNVoting.Membership.Register;

/// <summary>States that never were Members and appear among sponsors.</summary>
/// <remarks>The columns are those that <see cref="RegisterReader"/> describes.</remarks>
internal static class NonMemberStates
{
    /// <summary>The observer States, and the Cook Islands and Niue.</summary>
    public const string All = """
        COK | CK | 184 | - | | - | Cook Islands
        NIU | NU | 570 | - | | - | Niue
        PSE | PS | 275 | - | | - | Palestine Liberation Organization; Palestine @1988-12-15; State of Palestine @2012-11-29
        VAT | VA | 336 | - | | - | Holy See
        """;
}
