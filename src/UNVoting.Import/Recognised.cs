namespace UNVoting.Import;

/// <summary>A format, and why a file of no readable format is none.</summary>
/// <param name="Format">What the first bytes show the input to be.</param>
/// <param name="Reason">What the file seems to be instead of something that is read; empty where it is.</param>
internal readonly record struct Recognised(FileFormat Format, string Reason = "");
