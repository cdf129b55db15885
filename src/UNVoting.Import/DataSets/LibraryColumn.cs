namespace UNVoting.Import.DataSets;

/// <summary>The columns of the voting data of the UN Digital Library; the names are in <see cref="LibraryColumns"/>.</summary>
internal enum LibraryColumn
{
    Id,
    Code,
    Name,
    Vote,
    Date,
    Session,
    Resolution,
    Draft,
    Report,
    Meeting,
    Title,
    Agenda,
    Subjects,
    Note,
    Modality,
    Yes,
    No,
    Abstentions,
    NonVoting,
    Members,
    Address,
}
