namespace UNVoting.Tests.Architecture;

/// <summary>A rule of the house: it holds where nothing breaks it, and otherwise every breach is printed whole.</summary>
internal static class Rule
{
    public static void Holds(IEnumerable<string> breaches)
    {
        var found = breaches.ToList();
        Assert.True(found.Count == 0, $"{found.Count} found:{Environment.NewLine}{string.Join(Environment.NewLine, found)}");
    }
}
