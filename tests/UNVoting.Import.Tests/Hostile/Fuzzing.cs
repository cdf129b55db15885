using System.Diagnostics;
using System.Globalization;
using UNVoting.Testing;

namespace UNVoting.Import.Tests.Hostile;

/// <summary>Reads many hostile files and keeps what broke a law, shrunk.</summary>
internal sealed class Fuzzing(Target target, int first, int count)
{
    private const int MostFailures = 10;
    private const int MostShrinkSteps = 400;

    private readonly Dictionary<string, string> _failures = new(StringComparer.Ordinal);
    private int _current;

    /// <summary>The longest time that one case took, and which it was; for the notes, never asserted.</summary>
    public (TimeSpan Time, int Case) Slowest { get; private set; }

    public IReadOnlyCollection<string> Failures => _failures.Values;

    /// <summary>Runs every case.</summary>
    /// <exception cref="TimeoutException">A case does not end.</exception>
    public void Run() => Guarded.Run(RunAll, () => $"{target.Name}, case {_current}, the file {Save(new Mutator(target.Seeds, target.Tokens, _current).Make())}");

    private void RunAll(Action step)
    {
        for (int number = first; number < first + count && _failures.Count < MostFailures; number++)
        {
            _current = number;
            step();
            long began = Stopwatch.GetTimestamp();
            byte[] file = new Mutator(target.Seeds, target.Tokens, number).Make();
            string? fault = FaultOf(file);
            TimeSpan time = Stopwatch.GetElapsedTime(began);
            if (time > Slowest.Time)
                Slowest = (time, number);
            if (fault is null || _failures.ContainsKey(KindOf(fault)))
                continue;
            byte[] shrunk = Shrink(file, fault, step);
            _failures.Add(KindOf(fault), string.Create(CultureInfo.InvariantCulture, $"{target.Name}, case {number}: {fault}\nThe shrunk file, {shrunk.Length} bytes: {Save(shrunk)}"));
        }
    }

    // What went wrong, without what differs from case to case; null where every law holds.
    private string? FaultOf(byte[] file)
    {
        try
        {
            object once = target.Read(file);
            object again = Cultures.Under("tr-TR", () => target.Read(file));
            return once.Equals(again) ? null : $"A second reading, under another culture, gave something else in what follows.\n{once}\n{again}";
        }
#pragma warning disable CA1031 // Every exception is the finding.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            string place = fault.StackTrace?.Split('\n').FirstOrDefault(frame => frame.Contains("UNVoting", StringComparison.Ordinal) && !frame.Contains("Xunit", StringComparison.Ordinal))?.Trim() ?? "";
            return $"{fault.GetType().Name} {place} {(fault is Xunit.Sdk.XunitException ? "" : fault.Message.Split('\n')[0])}";
        }
    }

    // The exception and the method that threw it; the message may quote the file.
    private static string KindOf(string fault) => fault.Split(" in ")[0];

    private byte[] Shrink(byte[] file, string fault, Action step)
    {
        string kind = KindOf(fault);
        int steps = MostShrinkSteps;
        for (int piece = Math.Max(1, file.Length / 2); piece > 0 && steps > 0; piece /= 2)
        {
            for (int at = 0; at < file.Length && steps-- > 0;)
            {
                step();
                byte[] less = [.. file[..at], .. file[Math.Min(at + piece, file.Length)..]];
                if (FaultOf(less) is { } same && KindOf(same) == kind)
                    file = less;
                else
                    at += piece;
            }
        }

        return file;
    }

    private string Save(byte[] file)
    {
        string path = Path.Combine(Path.GetTempPath(), $"unvoting-{target.Name}-{_current}.hostile");
        File.WriteAllBytes(path, file);
        return path;
    }
}
