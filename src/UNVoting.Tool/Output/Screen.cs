using System.Text;
using Spectre.Console;
using UNVoting.Import;

namespace UNVoting.Tool.Output;

/// <summary>Where the command writes: results to one stream, messages to the other.</summary>
/// <param name="result">For results.</param>
/// <param name="messages">For messages; never mixed with results.</param>
/// <param name="isTerminal">Whether somebody looks at the results: colours, and lines cut to the width of the window.</param>
/// <param name="isWatched">Whether somebody looks at the messages: bars while files are read.</param>
internal sealed class Screen(TextWriter result, TextWriter messages, bool isTerminal, bool isWatched = false)
{
    // Wide enough for every table as it stands: what is piped elsewhere is not wrapped.
    private const int PlainWidth = 400;
    private const int BufferSize = 1 << 16;

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public TextWriter Result { get; } = result;

    public TextWriter Messages { get; } = messages;

    /// <summary>Where results go: the window, or what they are redirected to.</summary>
    public static TextWriter OpenResult()
    {
        Console.OutputEncoding = s_utf8;

        // The console hands on every word by itself, which a file or another program need not wait for.
        return Console.IsOutputRedirected ? new StreamWriter(Console.OpenStandardOutput(), s_utf8, BufferSize) : Console.Out;
    }

    /// <summary>The screen of the command.</summary>
    /// <param name="result">What <see cref="OpenResult"/> opened.</param>
    public static Screen OfConsole(TextWriter result) => new(result, Console.Error, !Console.IsOutputRedirected, !Console.IsErrorRedirected);

    /// <summary>A console for tables and headings on the results' side.</summary>
    public IAnsiConsole OpenConsole() => ConsoleOn(Result, isTerminal);

    /// <summary>Reads, with bars on the messages' side where somebody looks.</summary>
    public ReadResult WhileReading(Func<IProgress<ReadProgress>?, ReadResult> read) =>
        isWatched ? ReadingProgress.Show(ConsoleOn(Messages, terminal: true), read) : read(null);

    /// <summary>A console that writes plain text to a writer, such as a file.</summary>
    public static IAnsiConsole PlainOn(TextWriter writer) => ConsoleOn(writer, terminal: false);

    private static IAnsiConsole ConsoleOn(TextWriter writer, bool terminal)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = terminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = terminal ? InteractionSupport.Yes : InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        if (!terminal)
        {
            console.Profile.Width = PlainWidth;
        }

        return console;
    }
}
