using UNVoting.Testing;

namespace UNVoting.Tool.Tests.Commands;

public sealed class SponsorsSummaryTests
{
    private static readonly string[] Told =
    [
        "Sponsors: A/C.1/73/L.27/Rev.1 to A/C.1/78/L.11",
        "gained 6: Congo, Djibouti, Equatorial Guinea, Ethiopia, Mali, Sudan",
        "lost 12: Algeria, Angola, Democratic Republic of the Congo, Guinea, Malawi, Myanmar, Namibia, Nepal, Pakistan, Samoa, Sierra Leone, Suriname",
        "Sponsors: A/C.1/73/L.37 to A/C.1/78/L.60/Rev.1",
        "gained 21: Andorra, Angola, Armenia, Bosnia and Herzegovina, Chad, Colombia, Congo, C\u00F4te d'Ivoire, Djibouti, Dominican Republic, Ecuador, El Salvador, Guatemala, Honduras, "
            + "Monaco, Morocco, San Marino, Senegal, Switzerland, Tonga, Tunisia",
        "lost 5: Guinea, Israel, Liechtenstein, Samoa, Sierra Leone",
        "A/C.1/73/L.27/Rev.1 and A/C.1/73/L.37: Democratic Republic of the Congo, Guinea, Malawi, Samoa, Sierra Leone",
        "A/C.1/78/L.11 and A/C.1/78/L.60/Rev.1: Congo, Djibouti",
        "A/C.1/78/L.11: Turkmenistan (non-voting), Venezuela (Bolivarian Republic of) (non-voting)",
    ];

    [Fact]
    public void The_embedded_record_tells_who_came_and_who_left_in_each_track() => Holds(Unvoting.Run());

    [SharedDataFact("documents")]
    public void The_five_documents_tell_the_same() => Holds(Unvoting.Run(Directory.GetFiles(SharedData.PathOf("documents"))));

    private static void Holds(Unvoting run)
    {
        // Long lists go on in lines that stand two further in.
        string[] lines = [.. run.Result.Replace("\n  ", " ", StringComparison.Ordinal).Split('\n').Select(line => line.TrimEnd())];
        Assert.All(Told, line => Assert.Contains(line.Replace('\u2019', '\''), lines.Select(told => told.Replace('\u2019', '\''))));
    }
}
