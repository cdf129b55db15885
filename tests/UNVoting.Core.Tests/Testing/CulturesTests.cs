using System.Globalization;
using UNVoting.Testing;

namespace UNVoting.Tests.Testing;

public class CulturesTests
{
    [Fact]
    public void Each_culture_is_current_inside_and_gone_after()
    {
        var before = CultureInfo.CurrentCulture;
        var seen = new List<string>();
        Cultures.Each(() => seen.Add(CultureInfo.CurrentCulture.Name));
        Assert.Equal(Cultures.Names, seen);
        Assert.Same(before, CultureInfo.CurrentCulture);
    }
}
