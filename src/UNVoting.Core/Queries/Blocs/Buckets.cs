namespace UNVoting.Queries.Blocs;

/// <summary>Items sorted by label, in linear time.</summary>
internal static class Buckets
{
    /// <summary>The items in order of label, ascending within a label, and where each label's items start.</summary>
    internal static (int[] Members, int[] Starts) ByLabel(ReadOnlySpan<int> labels, int labelCount)
    {
        var starts = new int[labelCount + 1];
        foreach (var label in labels)
            starts[label + 1]++;
        for (var label = 0; label < labelCount; label++)
            starts[label + 1] += starts[label];
        var next = starts.AsSpan(0, labelCount).ToArray();
        var members = new int[labels.Length];
        for (var item = 0; item < labels.Length; item++)
            members[next[labels[item]]++] = item;
        return (members, starts);
    }

    /// <summary>Renumbers labels 0, 1, 2, … in order of first appearance.</summary>
    /// <returns>How many labels there are.</returns>
    internal static int Renumber(Span<int> labels)
    {
        Span<int> numbers = labels.Length <= 512 ? stackalloc int[labels.Length] : new int[labels.Length];
        numbers.Fill(-1);
        var count = 0;
        foreach (ref var label in labels)
        {
            if (numbers[label] < 0)
                numbers[label] = count++;
            label = numbers[label];
        }

        return count;
    }
}
