using UNVoting.Import.Adoption;
using UNVoting.Testing;

namespace UNVoting.Import.Tests.Adoption;

public sealed class CatalogueTitleTests
{
    [Theory]
    [InlineData("Lamps : resolution / adopted by the General Assembly", "Lamps")]
    [InlineData("Lamps: resolution /adopted by the General Assemby", "Lamps")]
    [InlineData("Lamps :resolution / adopted by t", "Lamps")]
    [InlineData("Lamps : resolution /", "Lamps")]
    [InlineData("Lamps : decision", "Lamps")]
    [InlineData("Lamps : report of the Keeper : resolution / adopted by the General Assembly", "Lamps : report of the Keeper")]
    [InlineData("Lamps : resolutions of the Keepers", "Lamps : resolutions of the Keepers")]
    [InlineData("Lamps: resolution of conflicts between keepers", "Lamps: resolution of conflicts between keepers")]
    [InlineData("Lamps / adopted by the General Assembly", "Lamps / adopted by the General Assembly")]
    [InlineData(": resolution", ": resolution")]
    [InlineData("", "")]
    public void What_the_catalogue_says_of_a_text_is_no_part_of_its_title(string printed, string title) => Assert.Equal(title, CatalogueTitle.Of(printed));

    [Property]
    public void Whatever_the_title_is_it_comes_back(FsCheck.NonNull<string> text)
    {
        string title = text.Get.Replace(':', ' ').TrimEnd();
        Assert.Equal(title, CatalogueTitle.Of(title));
        Assert.Equal(title.Length == 0 ? ": resolution / adopted" : title, CatalogueTitle.Of($"{title}: resolution / adopted"));
    }
}
