namespace UNVoting.Core.Tests.Generators;

/// <summary>Text that was a symbol before a few characters of it were changed.</summary>
public sealed record NearSymbol(string Text);
