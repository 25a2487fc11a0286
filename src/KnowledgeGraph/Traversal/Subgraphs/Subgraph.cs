using System.Globalization;

namespace KnowledgeGraph.Traversal;

/// <summary>Some nodes of a graph and relationships among them, to be looked at, drawn or handed to another program.</summary>
/// <remarks>
/// It copies nothing: it is a list of places in the graph, and makes nodes and relationships when they are asked for. It is
/// immutable and safe from any thread. The statements that its relationships rest on need not be among its nodes.
/// </remarks>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed class Subgraph : IPresentable
{
    internal Subgraph(EntityGraph graph, ReadOnlyMemory<int> nodes, ReadOnlyMemory<int> relationships)
    {
        Graph = graph;
        NodeOrdinals = nodes;
        RelationshipOrdinals = relationships;
    }

    /// <summary>The graph that it is a part of.</summary>
    public EntityGraph Graph { get; }

    /// <summary>The nodes, each once, in ledger order. A node is made each time it is asked for.</summary>
    public IReadOnlyList<Node> Nodes => new NodeSequence(Graph, NodeOrdinals);

    /// <summary>
    /// The relationships, entered and derived ones, each once, in ledger order, derived ones at the place of what they first
    /// follow from. Both ends of each are among the nodes. A relationship is made each time it is asked for.
    /// </summary>
    public IReadOnlyList<Relationship> Relationships => new RelationshipSequence(Graph, RelationshipOrdinals);

    /// <summary>The places of the nodes in the graph, ascending.</summary>
    internal ReadOnlyMemory<int> NodeOrdinals { get; }

    /// <summary>The places of the relationships in the graph, ascending.</summary>
    internal ReadOnlyMemory<int> RelationshipOrdinals { get; }

    /// <summary>How much it holds, such as <c>3 nodes, 2 relationships</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{NodeOrdinals.Length} {(NodeOrdinals.Length == 1 ? "node" : "nodes")}, {RelationshipOrdinals.Length} {(RelationshipOrdinals.Length == 1 ? "relationship" : "relationships")}");
}
