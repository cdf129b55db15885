namespace UNVoting.Queries.Texts;

/// <summary>Paragraphs of one text set beside paragraphs of another: one with one, one with several in a row, or one with none.</summary>
/// <param name="First">The first of the one text's paragraphs, from 0.</param>
/// <param name="FirstCount">How many of them, from 0.</param>
/// <param name="Second">The first of the other text's paragraphs.</param>
/// <param name="SecondCount">How many of them.</param>
/// <param name="OutOfOrder">Whether the two stand at different places in the order of the texts.</param>
internal readonly record struct AlignedStep(int First, int FirstCount, int Second, int SecondCount, bool OutOfOrder = false)
{
    public AlignedStep Mirrored() => new(Second, SecondCount, First, FirstCount, OutOfOrder);
}
