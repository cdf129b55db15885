using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace UNVoting;

/// <summary>What the records of the model are made of is refused at once where it is missing, in the constructor and in a change by copy alike.</summary>
internal static class NotNull
{
    /// <summary>The value itself.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public static T Of<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value;
    }
}
