using NodaTime;
using UNVoting.Import.Names;
using UNVoting.Membership;

namespace UNVoting.Import.DataSets;

/// <summary>A name and code of a data set, and the State that they stand for on a day.</summary>
internal sealed class Voter(string name, string code, CodeScheme scheme)
{
    private const int Undated = -1;
    private const int NotAsked = -2;

    private int _era = NotAsked;

    /// <summary>The name as printed, or the code where there is none.</summary>
    public string Name { get; } = name.Length > 0 ? name : code;

    /// <summary>The code as printed.</summary>
    public string Code { get; } = code;

    /// <summary>Whether neither name nor code is given.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Name);

    /// <summary>The State in the stretch last asked for, and what decided it.</summary>
    public CodedState Resolved { get; private set; }

    /// <summary>Whether the State was a Member in that stretch.</summary>
    public bool IsMember { get; private set; }

    /// <summary>Finds the State on a day; costs next to nothing as long as the register does not change.</summary>
    /// <param name="day">The day; <see langword="null"/> where none is known.</param>
    /// <param name="era">The stretch of the register that the day lies in; not asked where there is no day.</param>
    public void Resolve(LocalDate? day, int era)
    {
        era = day is null ? Undated : era;
        if (era == _era)
        {
            return;
        }

        _era = era;
        Resolved = StateCodes.Resolve(name, Code, scheme, day);
        IsMember = day is { } date && States.IsMemberOn(Resolved.State, date);
    }
}
