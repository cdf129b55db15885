using System.Diagnostics.CodeAnalysis;

namespace UNVoting.Testing;

/// <summary>A law that does not hold: the message gives the case found, the case shrunk and the seed to replay it.</summary>
/// <param name="message">FsCheck's report and the replay.</param>
/// <param name="innerException">What the law threw for the shrunk case, where it threw.</param>
[SuppressMessage("Design", "CA1032", Justification = "Thrown in one place, always with a message and a cause.")]
public sealed class PropertyFailedException(string message, Exception? innerException)
    : Exception(Environment.NewLine + message, innerException);
