using System.Diagnostics.CodeAnalysis;

namespace UNVoting;

/// <summary>Marks what a notebook shows as HTML. .NET Interactive knows the attribute by its name and its properties, so that nothing depends on it.</summary>
/// <remarks>The rooms of the model do not know the pictures of them: the name below is the one thread, and a test holds its end. Nothing but a notebook reads it, so trimming drops both ends.</remarks>
[SuppressMessage("Performance", "CA1822", Justification = "Asked of an instance, by name.")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class TypeFormatterSourceAttribute : Attribute
{
    public const string Html = "text/html";

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicMethods)]
    public Type FormatterSourceType => Type.GetType("UNVoting.Pictures.NotebookFormatters", throwOnError: true)!;

    public string[] PreferredMimeTypes => [Html];
}
