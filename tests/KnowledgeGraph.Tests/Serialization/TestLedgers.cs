using System.Text;
using KnowledgeGraph.Serialization;

namespace KnowledgeGraph.Tests.Serialization;

/// <summary>Ledgers as lines, and the files that stand beside the tests.</summary>
internal static class TestLedgers
{
    public const string Header = """{"format":"knowledge-graph-ledger","version":"1.0","ledger":"test","recorded":"2024-03-01T12:00:00Z"}""";

    public const string NewerHeader = """{"format":"knowledge-graph-ledger","version":"1.7","ledger":"test","recorded":"2024-03-01T12:00:00Z"}""";

    public const string Ann = """{"entity":{"id":"ann","kind":"person","name":"Ann"}}""";

    public static string Folder(string name) => Repository.PathOf("tests", "KnowledgeGraph.Tests", "Serialization", "Files", name);

    public static byte[] File(string folder, string name) => System.IO.File.ReadAllBytes(Path.Combine(Folder(folder), name + ".jsonl"));

    public static byte[] Lines(params string[] lines) => Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));

    public static async Task<EntityGraph> Read(byte[] file, LedgerReadOptions? options = null) => await LedgerFile.ReadAsync(new MemoryStream(file), options);

    public static async Task<LedgerReport> Collect(byte[] file, LedgerReadOptions? options = null) =>
        await LedgerFile.ReadCollectingAsync(new MemoryStream(file), options);

    public static async Task<ValueList<Problem>> Refuse(byte[] file, LedgerReadOptions? options = null) =>
        (await Assert.ThrowsAsync<InvalidLedgerException>(() => Read(file, options))).Problems;

    public static async Task<byte[]> Write(EntityGraph graph)
    {
        using var stream = new MemoryStream();
        await LedgerFile.WriteAsync(graph, stream);
        return stream.ToArray();
    }

    /// <summary>One line after the header, read and written again.</summary>
    public static async Task<string> Rewrite(params string[] lines)
    {
        var written = await Write(await Read(Lines([Header, .. lines])));
        return Encoding.UTF8.GetString(written)[(Header.Length + 1)..].TrimEnd('\n');
    }
}
