using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;

namespace UNVoting.Tests.Architecture;

/// <summary>Same input, same bytes: nothing in the libraries looks at the machine, the clock or the culture, and nothing static changes.</summary>
public class PurityTests
{
    private static readonly IReadOnlyList<SourceFile> Core = [.. SourceFile.Under("src").Where(file => file.Project == "UNVoting.Core")];

    private static readonly IReadOnlyList<SourceFile> Libraries =
        [.. SourceFile.Under("src").Where(file => file.Project is "UNVoting.Core" or "UNVoting.Import")];

    private const string Machine =
        @"\bSystem\s*\.\s*(?:IO\s*\.\s*(?:File|Directory|Path)\b|Net\b|Diagnostics\s*\.\s*Process\b)"
        + @"|(?<![\w.])(?:File|Directory)\s*\.\s*\w+\s*\("
        + @"|\b(?:FileStream|FileInfo|DirectoryInfo|FileSystemInfo|Socket|TcpClient|HttpClient|WebRequest|ProcessStartInfo|Console)\b"
        // How many processors share the work is the one thing that may be asked: the answer does not depend on it.
        + @"|(?<!\.\s*)\bEnvironment\s*\.(?!\s*ProcessorCount\b)";

    private const string ClockAndChance =
        @"\bDateTime(?:Offset)?\s*\.\s*(?:Now|UtcNow|Today)\b|\b(?:TimeProvider|SystemClock|Stopwatch|TimeZoneInfo)\b"
        + @"|\bRandom\s*\.\s*Shared\b|\bnew\s+Random\s*\(\s*\)|\bGuid\s*\.\s*(?:NewGuid|CreateVersion7)\b|\bThread\s*\.\s*CurrentThread\b";

    private const string Culture =
        @"\bCurrent(?:UI)?Culture(?:IgnoreCase)?\b|\bInstalledUICulture\b|\bDefaultThreadCurrent(?:UI)?Culture\b";

    // Both end a line as the machine does; "\n" is the same everywhere.
    private const string LineEnds = @"\.\s*(?:AppendLine|WriteLine)\s*\(";

    private const string Intrinsics =
        @"\bRuntime\s*\.\s*Intrinsics\b|\bVector(?:64|128|256|512)\b|\b(?:Avx\w*|Sse\d*|Ssse3|AdvSimd|Bmi[12]|Popcnt|PackedSimd)\s*\.|\bVector\s*<|\bunsafe\b";

    public static TheoryData<string, string> Rules { get; } = new()
    {
        { nameof(Machine), "var text = File.ReadAllText(path);" },
        { nameof(Machine), "var line = Environment.NewLine;" },
        { nameof(Machine), "System.IO.File.Open(path);" },
        { nameof(ClockAndChance), "var now = DateTime.Now;" },
        { nameof(ClockAndChance), "var chance = new Random();" },
        { nameof(Culture), "x.ToString(CultureInfo.CurrentCulture);" },
        { nameof(Culture), "a.Equals(b, StringComparison.CurrentCultureIgnoreCase);" },
        { nameof(LineEnds), "builder.AppendLine(text);" },
        { nameof(Intrinsics), "using System.Runtime.Intrinsics;" },
        { nameof(Intrinsics), "Vector256<ulong> v = default;" },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void What_is_forbidden_is_found(string rule, string code) =>
        Assert.NotEmpty(Found(PatternOf(rule), [SourceFile.From("src/UNVoting.Core/Votes/Example.cs", code)]));

    [Fact]
    public void Core_opens_no_file_socket_process_or_console() => Rule.Holds(Found(Machine, Core));

    [Fact]
    public void The_libraries_ask_neither_clock_nor_chance() => Rule.Holds(Found(ClockAndChance, Libraries));

    [Fact]
    public void The_libraries_never_ask_the_current_culture() => Rule.Holds(Found(Culture, Libraries));

    [Fact]
    public void Lines_end_alike_on_every_machine() => Rule.Holds(Found(LineEnds, Libraries));

    [Fact]
    public void Intrinsics_stay_in_Matrices() =>
        Rule.Holds(Found(Intrinsics, Libraries.Where(file => Rooms.Of(file) != "Matrices")));

    [Fact]
    public void Nothing_static_changes() =>
        Rule.Holds(Sources.Types
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => (Sources.IsWritten(field) || IsBehindProperty(field)) && (CanBeReplaced(field) || CanBeFilled(field.FieldType)))
            .Select(field => $"{field.DeclaringType}.{field.Name}: {field.FieldType.Name} can change"));

    private static string PatternOf(string rule) => rule switch
    {
        nameof(Machine) => Machine,
        nameof(ClockAndChance) => ClockAndChance,
        nameof(Culture) => Culture,
        nameof(LineEnds) => LineEnds,
        _ => Intrinsics,
    };

    private static IEnumerable<string> Found(string pattern, IEnumerable<SourceFile> files) =>
        from file in files
        from Match match in Regex.Matches(file.Code, pattern, RegexOptions.CultureInvariant)
        select $"{file.Path}({file.LineOf(match.Index)}): {match.Value}";

    private static bool IsBehindProperty(FieldInfo field) => field.Name.EndsWith(">k__BackingField", StringComparison.Ordinal);

    private static bool CanBeReplaced(FieldInfo field) => !field.IsInitOnly && !field.IsLiteral;

    private static bool CanBeFilled(Type type)
    {
        // An array is how constants are laid out for reading as spans; it is private, which the contracts check.
        if (type.IsArray || type.Namespace == typeof(ImmutableArray).Namespace || type.Namespace == typeof(FrozenSet).Namespace)
        {
            return false;
        }

        return type.Namespace?.StartsWith("System.Collections.Concurrent", StringComparison.Ordinal) == true
            || (!type.IsInterface && (typeof(IList).IsAssignableFrom(type) || typeof(IDictionary).IsAssignableFrom(type)))
            || (type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(HashSet<>) || type.GetGenericTypeDefinition() == typeof(SortedSet<>)));
    }
}
