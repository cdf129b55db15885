using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using UNVoting.Membership.Register;

namespace UNVoting.Membership;

/// <summary>The groups that the package carries as facts, each with dated membership and a named source.</summary>
/// <remarks>A group of one's own is one call: <see cref="StateGroup.Of(string, IEnumerable{string})"/>. Safe to use from any thread.</remarks>
public static class StateGroups
{
    /// <summary>Gets the five permanent members of the Security Council.</summary>
    public static StateGroup PermanentFive { get; } = new(
        "P5",
        "Permanent members of the Security Council",
        "Charter of the United Nations, Article 23; document S/23319 (the seat of the Soviet Union)",
        GroupReader.Read(TreatyTables.PermanentFive));

    /// <summary>Gets the European Union, before 1993 the European Communities.</summary>
    public static StateGroup EuropeanUnion { get; } = new(
        "EU",
        "European Union",
        "Treaties of accession to the European Communities and the European Union; withdrawal agreement in force on 1 February 2020",
        GroupReader.Read(TreatyTables.EuropeanUnion));

    /// <summary>Gets the North Atlantic Treaty Organization.</summary>
    public static StateGroup Nato { get; } = new(
        "NATO",
        "North Atlantic Treaty Organization",
        "North Atlantic Treaty and its protocols of accession",
        GroupReader.Read(TreatyTables.Nato));

    /// <summary>Gets the five Nordic countries.</summary>
    public static StateGroup Nordic { get; } = new(
        "NORDIC",
        "Nordic countries",
        "Helsinki Treaty of 23 March 1962 between Denmark, Finland, Iceland, Norway and Sweden",
        GroupReader.Read(TreatyTables.Nordic));

    /// <summary>Gets the BRICS countries, with the members that joined in 2024 and 2025.</summary>
    public static StateGroup Brics { get; } = new(
        "BRICS",
        "BRICS",
        "Declarations of the BRICS summits, from the first in Yekaterinburg, 16 June 2009",
        GroupReader.Read(MovementTables.Brics));

    /// <summary>Gets the Association of Southeast Asian Nations.</summary>
    public static StateGroup Asean { get; } = new(
        "ASEAN",
        "Association of Southeast Asian Nations",
        "Bangkok Declaration of 8 August 1967 and the declarations on admission",
        GroupReader.Read(TreatyTables.Asean));

    /// <summary>Gets the Commonwealth of Independent States, founded in December 1991; associates are left out.</summary>
    public static StateGroup CommonwealthOfIndependentStates { get; } = new(
        "CIS",
        "Commonwealth of Independent States",
        "Alma-Ata Protocol of 21 December 1991 and the notices of its depositary",
        GroupReader.Read(TreatyTables.IndependentStates));

    /// <summary>Gets the Collective Security Treaty Organization and the Treaty before it.</summary>
    public static StateGroup CollectiveSecurityTreatyOrganization { get; } = new(
        "CSTO",
        "Collective Security Treaty Organization",
        "Collective Security Treaty of 15 May 1992 and its extension of 2 April 1999",
        GroupReader.Read(TreatyTables.CollectiveSecurity));

    /// <summary>Gets the League of Arab States, founded in March 1945; suspended members stay in.</summary>
    public static StateGroup LeagueOfArabStates { get; } = new(
        "LAS",
        "League of Arab States",
        "Pact of the League of Arab States of 22 March 1945 and the admissions of its Council",
        GroupReader.Read(TreatyTables.ArabStates));

    /// <summary>Gets the Movement of Non-Aligned Countries.</summary>
    public static StateGroup NonAlignedMovement { get; } = new(
        "NAM",
        "Movement of Non-Aligned Countries",
        "Lists of participants of the conferences of Heads of State or Government, 1961 to 2024; by year where the conference is not known",
        GroupReader.Read(MovementTables.NonAligned));

    /// <summary>Gets the Group of 77; its days of joining could not all be established.</summary>
    public static StateGroup GroupOf77 { get; } = new(
        "G77",
        "Group of 77",
        "Joint Declaration of the Seventy-Seven Developing Countries of 15 June 1964; the list of members of the Group; days of joining after 1964 mostly not established",
        GroupReader.Read(MovementTables.GroupOf77), new LocalDate(2025, 1, 1));

    /// <summary>Gets the African Union, before 2002 the Organization of African Unity.</summary>
    public static StateGroup AfricanUnion { get; } = new(
        "AU",
        "African Union",
        "Charter of the Organization of African Unity of 25 May 1963; Constitutive Act of the African Union",
        GroupReader.Read(TreatyTables.AfricanUnion));

    /// <summary>Gets the Organisation of Islamic Cooperation, until 2011 the Organization of the Islamic Conference; suspended members stay in.</summary>
    public static StateGroup OrganisationOfIslamicCooperation { get; } = new(
        "OIC",
        "Organisation of Islamic Cooperation",
        "Charter of the Organisation and the resolutions of its conferences on admission; by year where the conference is not known",
        GroupReader.Read(MovementTables.IslamicCooperation));

    /// <summary>Gets all groups carried by the package: the five regional groups, then the others as listed here.</summary>
    public static IReadOnlyList<StateGroup> All { get; } = ImmutableArray.Create(
    [
        StateGroup.Of(RegionalGroup.African),
        StateGroup.Of(RegionalGroup.AsiaPacific),
        StateGroup.Of(RegionalGroup.EasternEuropean),
        StateGroup.Of(RegionalGroup.LatinAmericanAndCaribbean),
        StateGroup.Of(RegionalGroup.WesternEuropeanAndOthers),
        PermanentFive,
        EuropeanUnion,
        Nato,
        Nordic,
        Brics,
        Asean,
        CommonwealthOfIndependentStates,
        CollectiveSecurityTreatyOrganization,
        LeagueOfArabStates,
        NonAlignedMovement,
        GroupOf77,
        AfricanUnion,
        OrganisationOfIslamicCooperation,
    ]);

    /// <summary>Gives the group of a code.</summary>
    /// <param name="code">The code in any case: "AFRICAN", "ASIA-PACIFIC", "EASTERN-EUROPEAN", "GRULAC", "WEOG", "P5", "EU", "NATO", "NORDIC", "BRICS", "ASEAN", "CIS", "CSTO", "LAS", "NAM", "G77", "AU" or "OIC".</param>
    /// <returns>The group.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The package carries no such group.</exception>
    public static StateGroup Get(string code) => TryGet(code, out var group)
        ? group
        : throw new KeyNotFoundException(string.Create(
            CultureInfo.InvariantCulture,
            $"There is no group with the code '{code}'; expected one of {string.Join(", ", All.Select(known => known.Code))}."));

    /// <summary>Looks up the group of a code.</summary>
    /// <param name="code">The code in any case.</param>
    /// <param name="group">The group, or null where the package carries none.</param>
    /// <returns>Whether the package carries it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static bool TryGet(string code, [NotNullWhen(true)] out StateGroup? group)
    {
        ArgumentNullException.ThrowIfNull(code);
        group = All.FirstOrDefault(known => string.Equals(known.Code, code, StringComparison.OrdinalIgnoreCase));
        return group is not null;
    }
}
