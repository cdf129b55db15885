using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace UNVoting.Matrices;

// Sixty-four votes at a time: cells a byte each, a row beside the next, which stay in the nearest cache until the block is full and goes into the planes word by word.
internal sealed class RecordBlock
{
    private const int Width = 64;
    private const ulong EveryByte = 0x0101010101010101;

    private readonly int rows;
    private readonly int columns;
    private readonly int stride;
    private readonly ulong[] bits;
    private readonly ulong[] divided;

    // What a list says; unlisted members are seated all the same.
    private readonly Position[] cells;
    private readonly ulong[] seated;
    private int column = -1;

    // Members change seldom: the votes of the block that one list of members holds for are seated at once.
    private int[] seats = [];
    private ulong run;

    public RecordBlock(int rows, int columns)
    {
        (this.rows, this.columns, stride) = (rows, columns, ColumnSet.WordsFor(columns));
        long words = (long)rows * stride * VotePlanes.PlaneCount;
        if (words > Array.MaxLength)
            throw new InvalidOperationException($"{rows} States × {columns} votes are more than a matrix can hold; take a part of the record.");
        bits = new ulong[words];
        divided = new ulong[stride];
        cells = new Position[rows * Width];
        seated = new ulong[rows];
    }

    // Votes follow one another from the first to the last.
    public void Begin(int vote, int[] members)
    {
        if (vote % Width == 0 && vote > 0)
            Flush();
        if (!ReferenceEquals(members, seats))
        {
            Seat();
            seats = members;
        }

        column = vote;
        run |= 1UL << (vote % Width);
    }

    public void Set(int row, Position position) => cells[(row * Width) + (column % Width)] = position;

    public void MarkDivided() => divided[column / Width] |= 1UL << (column % Width);

    // One bit for each position that a list has in the vote.
    public uint Taken()
    {
        uint taken = 0;
        for (int row = 0; row < rows; row++)
            taken |= 1u << (int)cells[(row * Width) + (column % Width)];
        return taken;
    }

    public VotePlanes MoveToPlanes(out ColumnSet dividedColumns)
    {
        if (column >= 0)
            Flush();
        dividedColumns = ColumnSet.FromWords(columns, 0, divided);
        return new VotePlanes(rows, columns, bits);
    }

    private void Seat()
    {
        foreach (int row in seats)
            seated[row] |= run;
        run = 0;
    }

    private void Flush()
    {
        Seat();
        int word = column / Width;
        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<byte> listed = MemoryMarshal.AsBytes(cells.AsSpan(row * Width, Width));
            Put(Plane.Favour, row, word, AtLeast(listed, Position.InFavour));
            Put(Plane.Decisive, row, word, AtLeast(listed, Position.Against));
            Put(Plane.Cast, row, word, AtLeast(listed, Position.Abstaining));
            Put(Plane.Seated, row, word, AtLeast(listed, Position.NonVoting) | seated[row]);
        }

        Array.Clear(cells);
        Array.Clear(seated);
    }

    private void Put(Plane plane, int row, int word, ulong value) => bits[((((int)plane * rows) + row) * stride) + word] = value;

    // Bit i is set where byte i is at least the position: the sum then reaches the byte's highest bit, and the product brings the eight of these into the highest byte.
    private static ulong AtLeast(ReadOnlySpan<byte> listed, Position position)
    {
        const int Eight = sizeof(ulong);
        ulong found = 0;
        for (int part = 0; part < Width / Eight; part++)
        {
            ulong sums = BinaryPrimitives.ReadUInt64LittleEndian(listed[(part * Eight)..]) + ((0x80UL - (ulong)position) * EveryByte);
            found |= ((((sums >> 7) & EveryByte) * 0x0102040810204080) >> 56) << (part * Eight);
        }

        return found;
    }
}
