using System.Globalization;
using System.Text;
using KnowledgeGraph.Benchmarks.Suites;
using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Benchmarks.Storage;

/// <summary>Tells what every part of a graph takes up in memory, of two sorts of news, and writes it down.</summary>
internal static class StorageReport
{
    private const int Seed = 2023;

    /// <summary>Writes the page, and shows it.</summary>
    public static int Write(int statements)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# What a graph takes up\n\nWritten by `dotnet run -c Release --project benchmarks/KnowledgeGraph.Benchmarks -- --storage {statements}`. ");
        page.Append("Bytes are those of the arrays. What is laid out when a walk first asks for it, and the few objects that were made last and are remembered, are not in it.\n");
        Append(page, "Full statements", FullNewsGraph.Of(FullNews.Of(statements, Seed)), "A chain of one or two, one proposition with three arguments, a span, said and recorded times, an id; one in five with a quantity, one in ten with framing, one in twenty a revision.");
        Append(page, "Plain statements", PlainNews.Of(statements), "Act, one speaker, one event, document, one span, said; no proposition, and recorded when the ledger says.");
        Console.Write(page);
        var path = ResultsFolder.PathOf("storage");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, page.ToString());
        return 0;
    }

    private static void Append(StringBuilder page, string title, EntityGraph graph, string what)
    {
        var parts = graph.StorageParts().ToList();
        var count = graph.Statements.Count();
        page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n{what} {count:N0} statements, {graph.NodeCount - count:N0} entities, {graph.RelationshipCount:N0} relationships.\n\n");
        page.Append("| part | bytes | rows | bytes a row | bytes a statement |\n|---|---:|---:|---:|---:|\n");
        foreach (var part in parts)
        {
            AppendRow(page, part.Name, part.Bytes, part.Rows, count);
        }

        AppendRow(page, "**all nodes**", parts.Where(part => !IsOfRelationships(part)).Sum(part => part.Bytes), graph.NodeCount, count);
        AppendRow(page, "**all relationships**", parts.Where(IsOfRelationships).Sum(part => part.Bytes), graph.RelationshipCount, count);
        AppendRow(page, "**together**", parts.Sum(part => part.Bytes), graph.NodeCount + graph.RelationshipCount, count);
    }

    private static bool IsOfRelationships(StoragePart part) => part.Name.StartsWith("relationships", StringComparison.Ordinal);

    private static void AppendRow(StringBuilder page, string name, long bytes, long rows, int statements) =>
        page.Append(CultureInfo.InvariantCulture, $"| {name} | {bytes:N0} | {rows:N0} | {(rows == 0 ? 0 : bytes / (double)rows):F1} | {bytes / (double)statements:F1} |\n");
}
