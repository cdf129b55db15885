namespace UNVoting.Queries.Texts;

/// <summary>How much of one side stands in the other too.</summary>
/// <param name="Common">What the pairs of words in both weigh on this side.</param>
/// <param name="Total">What all its pairs weigh.</param>
/// <param name="Pairs">How many different pairs it has.</param>
internal readonly record struct Share(long Common, long Total, int Pairs);
