using System.Text;
using Spectre.Console;
using UNVoting.Tables;
using Table = UNVoting.Tables.Table;

namespace UNVoting.Tool.Output;

/// <summary>Writes a table in the form asked for, to the screen or to a file.</summary>
internal static class TableWriting
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Write(Table table, TableFormat format, string? path, Screen screen)
    {
        if (path is null)
        {
            Write(table, format, screen.Result, screen.OpenConsole());
            return;
        }

        using StreamWriter file = Create(path);
        Write(table, format, file, Screen.PlainOn(file));
    }

    /// <summary>A file to write a result to, as UTF-8 without a mark and with line feeds.</summary>
    public static StreamWriter Create(string path) => new(path, append: false, s_utf8) { NewLine = "\n" };

    private static void Write(Table table, TableFormat format, TextWriter writer, IAnsiConsole console)
    {
        switch (format)
        {
            case TableFormat.Csv:
                table.WriteCsv(writer);
                break;
            case TableFormat.Json:
                using (var bytes = new MemoryStream())
                {
                    table.WriteJson(bytes);
                    writer.WriteLine(s_utf8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
                }

                break;
            default:
                WriteAligned(table, writer, console, Decoration.Bold);
                break;
        }

        writer.Flush();
    }

    /// <summary>Writes a table in aligned columns.</summary>
    /// <param name="table">The table.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="console">The console on that writer.</param>
    /// <param name="heading">How the line of the heading stands out on a screen.</param>
    public static void WriteAligned(Table table, TextWriter writer, IAnsiConsole console, Decoration heading) =>
        new AlignedTable(table, console.Profile.Width).Write(writer, line =>
        {
            console.Write(new Text(line, new Style(decoration: heading)));
            console.WriteLine();
        });
}
