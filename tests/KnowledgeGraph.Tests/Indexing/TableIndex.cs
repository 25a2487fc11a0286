using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Tests.Indexing;

/// <summary>A table of relationships behind the seam.</summary>
internal sealed class TableIndex(NodeStore nodes, RelationshipTable table) : IGraphIndex
{
    public int NodeCount => nodes.Count;

    public int RelationshipCount => table.Count;

    public int OrdinalCount => nodes.OrdinalCount;

    public ReadOnlySpan<Code> Types => table.Types;

    public Node NodeAt(int ordinal) => nodes.At(ordinal);

    public EntityId IdAt(int ordinal) => nodes.IdAt(ordinal);

    public NodeKind KindOf(int ordinal) => nodes.KindOf(ordinal);

    public Code ActOf(int ordinal) => nodes.ActOf(ordinal);

    public int OrdinalOf(EntityId id) => nodes.OrdinalOf(id);

    public int AnyOrdinalOf(EntityId id) => nodes.OrdinalOf(id);

    public Relationship RelationshipAt(int ordinal) => table.At(ordinal);

    public int TypeNumberOf(int relationship) => table.TypeNumberOf(relationship);

    public bool IsDerived(int relationship) => table.IsDerived(relationship);

    /// <summary>How often an end of a relationship was asked for.</summary>
    public int Looks { get; private set; }

    public int SourceOf(int relationship)
    {
        Looks++;
        return table.SourceOf(relationship);
    }

    public int TargetOf(int relationship)
    {
        Looks++;
        return table.TargetOf(relationship);
    }

    public void ReadEnds(int first, Span<int> sources, Span<int> targets) => table.ReadEnds(first, sources, targets);

    public MixedRow From(int node) => table.From(node);

    public MixedRow To(int node) => table.To(node);

    public RelationshipRow From(int node, Code type) => table.From(node, type);

    public RelationshipRow To(int node, Code type) => table.To(node, type);

    public RelationshipRow About(int node, Code act) => table.About(node, act);
}
