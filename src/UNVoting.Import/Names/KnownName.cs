using System.Collections.Immutable;
using NodaTime;
using UNVoting.Membership;

namespace UNVoting.Import.Names;

/// <summary>All that the letters of one key can stand for.</summary>
internal sealed class KnownName
{
    private readonly ImmutableArray<NameReading> readings;

    /// <summary>The State on every day; the default where the day decides.</summary>
    private readonly StateCode only;

    public KnownName(string text, ImmutableArray<NameReading> readings, bool isBeginning)
    {
        IsBeginning = isBeginning;
        Text = text;
        this.readings = readings;
        var isOne = readings.All(reading => reading.State == readings[0].State) && readings.Any(reading => !reading.IsBounded);
        only = isOne ? readings[0].State : default;
    }

    /// <summary>The name in full, as its most official source writes it.</summary>
    public string Text { get; }

    /// <summary>Whether an official name begins with this one, which is none, and goes on with "and": "Trinidad", "Sao Tome".</summary>
    public bool IsBeginning { get; }

    /// <summary>Whether it may be offered as the nearest known name.</summary>
    public bool IsListed => readings[0].Origin != NameOrigin.Derived;

    /// <summary>Gives the State for which the name stands.</summary>
    /// <param name="on">The day; null where none is known.</param>
    /// <returns>The State; the default value where the name stands for none, or could stand for several.</returns>
    public StateCode StateOn(LocalDate? on) => only.IsNone ? Choose(on) : only;

    /// <summary>Says how the name stands to the official names of the State.</summary>
    /// <param name="state">What <see cref="StateOn"/> gave.</param>
    /// <param name="on">The day; null where none is known.</param>
    /// <param name="breaks">Where the words began in print.</param>
    /// <param name="isRepaired">Whether the words as printed are not those of a known name, though the letters are.</param>
    public NameUse UseOn(StateCode state, LocalDate? on, ulong breaks, out bool isRepaired)
    {
        isRepaired = true;
        foreach (var reading in readings)
        {
            if (reading.Breaks == breaks) isRepaired = false;
        }

        var use = NameUse.Unknown;
        foreach (var reading in readings)
        {
            if (reading.State != state || (!isRepaired && reading.Breaks != breaks)) continue;
            if (reading.Origin != NameOrigin.Official)
            {
                if (use == NameUse.Unknown) use = NameUse.Variant;
            }
            else if (on is not { } date || reading.HeldOn(date))
            {
                return NameUse.InUse;
            }
            else
            {
                // A name given up and taken again stands between its two periods for the earlier one.
                use = reading.From > date && use != NameUse.NoLongerInUse ? NameUse.NotYetInUse : NameUse.NoLongerInUse;
            }
        }

        return use;
    }

    private StateCode Choose(LocalDate? on)
    {
        StateCode chosen = default;
        foreach (var reading in readings)
        {
            if (on is { } date ? !reading.HeldOn(date) : reading.To is not null) continue;
            if (!chosen.IsNone && chosen != reading.State) return default;
            chosen = reading.State;
        }

        return chosen.IsNone && on is { } day ? ChooseMember(day) : chosen;
    }

    /// <summary>A name printed outside its days stands for the State that sat under it and sits on the day.</summary>
    private StateCode ChooseMember(LocalDate date)
    {
        StateCode chosen = default;
        foreach (var reading in readings)
        {
            if (reading.IsBounded || !States.IsMemberOn(reading.State, date)) continue;
            if (!chosen.IsNone && chosen != reading.State) return default;
            chosen = reading.State;
        }

        return chosen;
    }
}
