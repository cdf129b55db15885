using System.Globalization;
using UNVoting.Membership;

namespace UNVoting.Queries.Blocs;

/// <summary>A State that is not in the bloc that corresponds to the one where it was.</summary>
/// <param name="State">The State that moved.</param>
/// <param name="From">The number of its bloc in the first division.</param>
/// <param name="To">The number of its bloc in the second.</param>
/// <remarks>The default is no State.</remarks>
public readonly record struct StateMove(StateCode State, int From, int To)
{
    /// <summary>The State and its two blocs.</summary>
    /// <returns>For example <c>IND: bloc 0 → bloc 1</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{State}: bloc {From} → bloc {To}");
}
