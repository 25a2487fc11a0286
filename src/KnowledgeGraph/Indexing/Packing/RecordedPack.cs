namespace KnowledgeGraph.Indexing;

/// <summary>When an entry was recorded, in a row: counted from where most of the ledger was, in seconds where it is whole ones.</summary>
internal static class RecordedPack
{
    private const int WholeSeconds = 0;
    private const int Ticks = 1;

    public static void Write(PackWriter writer, long ticks)
    {
        var (seconds, rest) = Math.DivRem(ticks, TimeSpan.TicksPerSecond);
        writer.Mark(rest == 0 ? WholeSeconds : Ticks);
        writer.Signed(rest == 0 ? seconds : ticks);
    }

    public static long Read(ref PackReader reader) =>
        reader.Mark() == WholeSeconds ? reader.Signed() * TimeSpan.TicksPerSecond : reader.Signed();
}
