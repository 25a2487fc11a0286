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

        writer.Bytes(Convert.FromHexString(hash.ToString().AsSpan(Prefix.Length)));
    }

    public static ContentHash Read(ref PackReader reader) => ContentHash.Parse(Prefix + Convert.ToHexStringLower(reader.Bytes(Length)));
}
