using System.Globalization;
using System.IO.Compression;
using System.Text;
using NodaTime;
using UNVoting.Membership;

namespace UNVoting.Benchmarks.Import;

/// <summary>Tables of votes in the shape of the published ones, made of the register.</summary>
internal static class VotingTables
{
    private static readonly string[] Words = ["yes", "yes", "no", "abstain"];
    private static readonly string[] Letters = ["Y", "Y", "N", "A", "X"];

    /// <summary>The first rows of un_votes.csv where the shared data are beside the repository, else rows like them.</summary>
    public static byte[] Unvotes(int rows)
    {
        if (Shared("data/unvotes/un_votes.csv.gz") is { } path)
        {
            using var gzip = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
            using var reader = new StreamReader(gzip);
            return Table(reader.ReadLine()!, rows, _ => reader.ReadLine()!);
        }

        State[] members = [.. States.MembersOn(new LocalDate(2019, 12, 1))];
        return Table(
            "\"rcid\",\"country\",\"country_code\",\"vote\"", rows,
            row => string.Create(CultureInfo.InvariantCulture, $"{1 + (row / members.Length)},\"{Of(members, row).Name}\",\"{Of(members, row).Alpha2}\",\"{Of(Words, row * 7)}\""));
    }

    /// <summary>Rows of some 270 bytes, in the columns of 2026.</summary>
    public static byte[] Library(int rows)
    {
        State[] members = [.. States.MembersOn(new LocalDate(2023, 12, 1))];
        return Table(
            "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link",
            rows,
            row => string.Create(
                CultureInfo.InvariantCulture,
                $"{4_000_000 + (row / members.Length)},{Of(members, row).Code},\"{Of(members, row).Name.ToUpperInvariant()}\",{Of(Letters, row * 7)},2023-12-04,78,A/RES/78/{1 + (row / members.Length)},A/C.1/78/L.{1 + (row / members.Length)},A/78/404,A/78/PV.42,\"Developments in the field of information and telecommunications in the context of international security : resolution / adopted\",Information security,INFORMATION SECURITY|TELECOMMUNICATIONS,,,,,,193,https://digitallibrary.un.org/record/{4_000_000 + (row / members.Length)}"));
    }

    /// <summary>What a program does that knows nothing of tables but commas and line ends.</summary>
    /// <returns>The number of rows under the heading.</returns>
    public static int SplitLines(byte[] table)
    {
        using var reader = new StreamReader(new MemoryStream(table));
        int rows = -1;
        while (reader.ReadLine() is { } line)
        {
            rows += line.Split(',').Length > 1 ? 1 : 0;
        }

        return rows;
    }

    private static T Of<T>(T[] items, int row) => items[row % items.Length];

    private static byte[] Table(string header, int rows, Func<int, string> row)
    {
        var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, new UTF8Encoding(false)))
        {
            writer.Write(header);
            writer.Write('\n');
            for (int i = 0; i < rows; i++)
            {
                writer.Write(row(i));
                writer.Write('\n');
            }
        }

        return stream.ToArray();
    }

    /// <summary>The path of a shared file; null where it is not there.</summary>
    public static string? Shared(string relative)
    {
        string path = Path.GetFullPath(Path.Combine(Root(), "..", "shared", relative));
        return File.Exists(path) ? path : null;
    }

    /// <summary>The folder of the repository.</summary>
    public static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "UNVoting.Core.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("The benchmarks run from inside the repository: no folder above holds UNVoting.Core.sln.");
    }
}
