using UNVoting.Documents;
using UNVoting.Membership;

namespace UNVoting.Import.Names;

/// <summary>A printed name and what it stands for.</summary>
/// <remarks>Equal by value. Nothing printed is lost: <see cref="Printed"/> is the stretch of text itself.</remarks>
public sealed record NameMatch
{
    internal NameMatch(string printed, SponsorKind kind, StateCode state, NameUse use)
    {
        Printed = printed;
        Name = PrintedName.Clean(printed, kind);
        Kind = kind;
        State = state;
        Use = use;
    }

    /// <summary>The stretch of text that was read, verbatim, line ends and footnote marks included.</summary>
    public string Printed { get; }

    /// <summary>The name on one line without article, footnote marks or markup; for a group without "the States Members of the United Nations that are members of". Never blank unless <see cref="Printed"/> holds no letter.</summary>
    public string Name { get; }

    /// <summary>Whether the name stands for a State, a group or an office, or could not be resolved.</summary>
    public SponsorKind Kind { get; }

    /// <summary>The State; the default value where <see cref="Kind"/> is not <see cref="SponsorKind.State"/>.</summary>
    public StateCode State { get; }

    /// <summary>How the name stands to the official names of the State; <see cref="NameUse.Unknown"/> where there is none.</summary>
    public NameUse Use { get; }

    /// <summary>Whether the name was put together from pieces or taken apart from its neighbour: "GE RMANY", "SOLOMON, ISLANDS", "Chad Chile".</summary>
    public bool IsRepaired { get; internal init; }

    /// <summary>Whether the list gives the name after "on behalf of" (or "in its capacity as"): the one that acted stands before it.</summary>
    public bool OnBehalf { get; internal init; }

    /// <summary>Whether the name resolved to a State.</summary>
    public bool IsState => Kind == SponsorKind.State;

    /// <summary>The known name nearest to one that did not resolve, for the message about it; null where none is near, or where the name resolved.</summary>
    /// <remarks>Nearness is the number of letters to change, insert, leave out or swap: one for up to five letters, two for up to eleven, else three. Found when asked for, in some microseconds. A near name is never taken for the name.</remarks>
    public string? Nearest => Kind == SponsorKind.Unresolved ? NearestName.To(Printed) : null;

    /// <summary>The name and what it stands for.</summary>
    /// <returns>For example <c>United Republic of Tanzania: TZA</c>, or <c>Group of 77 and China: Group</c>.</returns>
    public override string ToString() => $"{Name}: {(IsState ? State.ToString() : Kind.ToString())}";
}
