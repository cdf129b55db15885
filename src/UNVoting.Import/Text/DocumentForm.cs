namespace UNVoting.Import.Text;

/// <summary>What an official document is by its form.</summary>
internal enum DocumentForm
{
    /// <summary>None that is read here.</summary>
    Unknown,

    /// <summary>A committee's report to the Assembly.</summary>
    Report,

    /// <summary>A draft resolution, a draft decision or an amendment.</summary>
    Draft,

    /// <summary>A resolution or a decision as adopted.</summary>
    Adopted,
}
