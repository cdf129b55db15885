using System.Text;
using FsCheck;
using FsCheck.Fluent;
using UNVoting.Import.Csv;
using UNVoting.Testing;

namespace UNVoting.Import.Tests.Csv;

public class CsvRowsProperties
{
    private static readonly string[] LineEnds = ["\n", "\r\n", "\r"];

    [Property]
    public Property Reading_gives_back_what_was_written() => Prop.ForAll(Tables(), Sizes(), (table, size) =>
    {
        string text = string.Concat(table.Select(row => string.Join(size.Delimiter, row.Select(Quoted)) + size.LineEnd));
        using var stream = new Trickle(Encoding.UTF8.GetBytes(text), size.Step);
        var rows = new CsvRows(stream, (byte)size.Delimiter);
        foreach (string[] row in table)
        {
            Assert.True(rows.Read());
            Assert.Equal(row, Enumerable.Range(0, rows.Count).Select(i => CsvValues.Text(rows[i])));
        }

        Assert.False(rows.Read());
        Assert.Equal(CsvFault.None, rows.Fault);
    });

    [Property]
    public Property The_steps_in_which_a_stream_comes_do_not_matter() => Prop.ForAll(Tables(), Sizes(), (table, size) =>
    {
        byte[] bytes = Encoding.UTF8.GetBytes(string.Concat(table.Select(row => string.Join(size.Delimiter, row.Select(Quoted)) + size.LineEnd)));
        using var atOnce = new MemoryStream(bytes);
        using var slowly = new Trickle(bytes, size.Step);
        CsvRows left = new(atOnce, (byte)size.Delimiter), right = new(slowly, (byte)size.Delimiter);
        while (left.Read())
        {
            Assert.True(right.Read());
            Assert.Equal(left.Line, right.Line);
            Assert.Equal(left.Raw.ToArray(), right.Raw.ToArray());
        }

        Assert.False(right.Read());
    });

    [Property]
    public Property Any_bytes_at_all_are_read_to_an_end() => Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
    {
        using var stream = new Trickle(bytes, 3);
        var rows = new CsvRows(stream, (byte)',');
        int line = 0;
        while (rows.Read())
        {
            Assert.True(rows.Line > line);
            line = rows.Line;
            for (int i = 0; i < rows.Count; i++)
            {
                Assert.NotNull(CsvValues.Text(rows[i]));
            }
        }
    });

    private static Arbitrary<string[][]> Tables()
    {
        Gen<string> field = Gen.OneOf(
            Gen.Elements("", "a", "Côte d’Ivoire", "x, y", "so \"said\"", "two\nlines", "two\r\nlines", "\"", ",", ";", "\t", "NA", "120.0"),
            Gen.Choose(0, 40).Select(length => new string('z', length)));
        Gen<string[][]> tables = from width in Gen.Choose(1, 6)
                                 from height in Gen.Choose(0, 8)
                                 from rows in Gen.ListOf(Gen.ListOf(field, width).Select(row => row.ToArray()), height)
                                 select rows.ToArray();
        return Arb.From(tables);
    }

    private static Arbitrary<(int Step, char Delimiter, string LineEnd)> Sizes() => Arb.From(
        from step in Gen.Choose(1, 50)
        from delimiter in Gen.Elements(',', ';', '\t')
        from lineEnd in Gen.Elements(LineEnds)
        select (step, delimiter, lineEnd));

    private static string Quoted(string field) => $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
