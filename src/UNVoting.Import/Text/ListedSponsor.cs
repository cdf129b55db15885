using UNVoting.Documents;

namespace UNVoting.Import.Text;

/// <summary>A sponsor as a list gives it.</summary>
/// <param name="Sponsor">Who.</param>
/// <param name="OnBehalf">Whether the list says that the one before it acted on its behalf.</param>
internal readonly record struct ListedSponsor(Sponsor Sponsor, bool OnBehalf)
{
    /// <summary>Those of a list that acted for the one after them: they hand a draft in, and sponsor it only where they act for States.</summary>
    public static HashSet<Sponsor> Actors(IReadOnlyList<ListedSponsor> list)
    {
        var actors = new HashSet<Sponsor>();
        for (int i = 1; i < list.Count; i++)
        {
            if (list[i] is { OnBehalf: true, Sponsor.Kind: SponsorKind.Group } && !list[i - 1].OnBehalf)
                actors.Add(list[i - 1].Sponsor);
        }

        return actors;
    }
}
