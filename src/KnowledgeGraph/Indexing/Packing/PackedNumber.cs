namespace KnowledgeGraph.Indexing;

/// <summary>A number from 0 in as few bytes as it needs: seven bits to a byte, the low ones first.</summary>
internal static class PackedNumber
{
    public const int LongestLength = 10;

    /// <summary>Writes a number, and says how many bytes it took.</summary>
    public static int Write(Span<byte> room, ulong value)
    {
        var length = 0;
        for (; value >= 0x80; value >>= 7)
        {
            room[length++] = (byte)(value | 0x80);
        }

        room[length++] = (byte)value;
        return length;
    }
}
