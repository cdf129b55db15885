namespace UNVoting.Import.DataSets;

/// <summary>What the columns of the voting data of the UN Digital Library have been called in its editions of 2024, 2025 and 2026.</summary>
internal static class LibraryColumns
{
    /// <summary>The names, in the order of <see cref="LibraryColumn"/>.</summary>
    public static string[][] Names { get; } =
    [
        ["undl_id"], ["ms_code", "ms_codes"], ["ms_name", "ms_names"], ["ms_vote", "ms_votes"], ["date"], ["session"], ["resolution", "resolutions"],
        ["draft", "drafts"], ["committee_report"], ["meeting"], ["title"], ["agenda_title", "agenda_titles"], ["subjects"], ["vote_note"], ["modality"],
        ["total_yes", "yes"], ["total_no", "no"], ["total_abstentions", "abstentions"], ["total_non_voting", "non_voting"], ["total_ms", "total_voting"], ["undl_link"],
    ];

    /// <summary>The columns that say the same in every row of a vote: all from the date on.</summary>
    public static LibraryColumn[] OfVote { get; } = [.. Enum.GetValues<LibraryColumn>().Where(column => column >= LibraryColumn.Date)];
}
