using UNVoting.Votes;

namespace UNVoting.Import.DataSets;

/// <summary>One State's row in one vote, before it is known which State.</summary>
/// <param name="Voter">The number of the name and code among those of the data set.</param>
/// <param name="Choice">What the row says.</param>
/// <param name="File">The number of the file that it stands in among those of the data set.</param>
/// <param name="Line">The line that it stands on.</param>
internal readonly record struct Ballot(int Voter, Choice Choice, int File, int Line);
