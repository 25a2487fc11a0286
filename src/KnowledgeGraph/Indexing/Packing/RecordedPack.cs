namespace KnowledgeGraph.Indexing;

/// <summary>When an entry was recorded, in a row: counted from where most of the ledger was, in seconds where it is whole ones.</summary>
internal static class RecordedPack
{
    public static void Write(PackWriter writer, long ticks)
    {
        var (seconds, rest) = Math.DivRem(ticks, TimeSpan.TicksPerSecond);
        writer.Signed(rest == 0 ? seconds << 1 : (ticks << 1) | 1);
    }

    public static long Read(ref PackReader reader)
    {
        var value = reader.Signed();
        return (value & 1) == 0 ? (value >> 1) * TimeSpan.TicksPerSecond : value >> 1;
    }
}
