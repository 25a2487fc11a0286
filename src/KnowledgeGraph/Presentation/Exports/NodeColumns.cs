using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>The attributes of nodes in every export.</summary>
internal static class NodeColumns
{
    private static readonly ExportColumn s_kind = ExportColumn.Text("kind");
    private static readonly ExportColumn s_subKind = ExportColumn.Text("subKind");
    private static readonly ExportColumn s_name = ExportColumn.Text("name");
    private static readonly ExportColumn s_redacted = ExportColumn.Flag("redacted");
    private static readonly ExportColumn s_published = ExportColumn.Text("published");

    /// <summary>Every attribute that a node may have, in their order.</summary>
    public static IReadOnlyList<ExportColumn> All { get; } = [s_kind, s_subKind, s_name, s_redacted, s_published, .. StatementColumns.All];

    /// <summary>What a node has of them.</summary>
    /// <param name="node">The node.</param>
    /// <param name="said">For a statement, its speakers and source; null where it was redacted.</param>
    /// <param name="sources">Looks up who went back on it.</param>
    /// <param name="vocabulary">What is known about its act.</param>
    public static IReadOnlyList<ExportCell> Of(Node node, AttributedStatement? said, ExportedSources sources, Vocabulary vocabulary)
    {
        var entity = node.IsRedacted ? null : node as Entity;
        ExportCell?[] cells =
        [
            s_kind.Of(node.NodeKind.ToString().ToLowerInvariant()),
            s_subKind.Of(entity is { Type.IsDefault: false } ? entity.Type.ToString() : null),
            s_name.Of(entity?.Name),
            s_redacted.Of(node.IsRedacted),
            s_published.Of((entity as Document)?.Published.Edtf),
            .. said is null ? [] : StatementColumns.Of(said, sources, vocabulary),
        ];
        return [.. cells.OfType<ExportCell>()];
    }
}
