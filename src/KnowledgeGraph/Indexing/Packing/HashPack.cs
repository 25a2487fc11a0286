namespace KnowledgeGraph.Indexing;

/// <summary>A hash in a row, as its 32 bytes.</summary>
internal static class HashPack
{
    private const string Prefix = "sha256:";
    private const int Length = 32;

    public static void Write(PackWriter writer, ContentHash hash)
    {
        if (hash.IsDefault)
        {
            writer.Refuse();
            return;
        }

        foreach (var part in Convert.FromHexString(hash.ToString().AsSpan(Prefix.Length)))
        {
            writer.Byte(part);
        }
    }

    public static ContentHash Read(ref PackReader reader)
    {
        Span<byte> bytes = stackalloc byte[Length];
        foreach (ref var part in bytes)
        {
            part = (byte)reader.Byte();
        }

        return ContentHash.Parse(Prefix + Convert.ToHexStringLower(bytes));
    }
}
