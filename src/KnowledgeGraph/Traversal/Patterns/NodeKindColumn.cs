using System.Runtime.CompilerServices;
using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>The kind of each node of a graph, a byte each, so that looking for nodes of a kind touches no object.</summary>
internal static class NodeKindColumn
{
    private static readonly ConditionalWeakTable<EntityGraph, byte[]> s_kept = [];

    /// <summary>The kinds by ordinal, made when they are first asked for and kept with the graph.</summary>
    public static byte[] Of(EntityGraph graph) => s_kept.GetValue(graph, known => Read(known.Index));

    private static byte[] Read(IGraphIndex index)
    {
        var kinds = new byte[index.NodeCount];
        for (var node = 0; node < kinds.Length; node++)
        {
            kinds[node] = (byte)index.KindOf(node);
        }

        return kinds;
    }
}
