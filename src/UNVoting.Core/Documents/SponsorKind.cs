namespace UNVoting.Documents;

/// <summary>What stands behind a draft under one name.</summary>
public enum SponsorKind
{
    /// <summary>A name that was printed and could not be resolved. The default.</summary>
    Unresolved,

    /// <summary>A Member State or an observer State.</summary>
    State,

    /// <summary>A group named as one, such as the States that are members of the Movement of Non-Aligned Countries.</summary>
    Group,

    /// <summary>An office of the Assembly, such as the Chair of a Main Committee or the President of the Assembly.</summary>
    Office,
}
