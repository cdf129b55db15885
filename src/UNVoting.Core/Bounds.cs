namespace UNVoting;

// Places in a list, counted from 0.
internal static class Bounds
{
    public static void ThrowIfOutside(int place, int count, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(place, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(place, count, name);
    }
}
