namespace UNVoting.Documents;

/// <summary>How a sponsor came to stand behind a draft, or ceased to.</summary>
public enum SponsorRole
{
    /// <summary>One of those on whose behalf the draft was submitted. The default.</summary>
    Sponsor,

    /// <summary>The main sponsor: the delegation or office that handed the draft in.</summary>
    SubmittedBy,

    /// <summary>Subsequently joined in sponsoring.</summary>
    Additional,

    /// <summary>Withdrew its sponsorship.</summary>
    Withdrew,
}
