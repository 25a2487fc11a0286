using QuikGraph;

namespace KnowledgeGraph.Traversal;

/// <summary>The vertices of a view: the ordinals of the nodes that its projection includes.</summary>
internal sealed class ViewVertices(Projection projection)
{
    public int Count => projection.IncludedCount;

    /// <summary>The ordinals, ascending, which is ledger order.</summary>
    public IEnumerable<int> All
    {
        get
        {
            for (var node = 0; node < projection.Graph.NodeCount; node++)
            {
                if (projection.Includes(node))
                {
                    yield return node;
                }
            }
        }
    }

    public bool Contains(int vertex) => (uint)vertex < (uint)projection.Graph.NodeCount && projection.Includes(vertex);

    /// <summary>The vertex itself.</summary>
    /// <exception cref="VertexNotFoundException">It is none.</exception>
    public int Checked(int vertex)
    {
        if (Contains(vertex))
        {
            return vertex;
        }

        throw new VertexNotFoundException((uint)vertex < (uint)projection.Graph.NodeCount
            ? $"The node at the ordinal {vertex} is of no kind that this view shows."
            : $"There is no node at the ordinal {vertex}: this graph has {projection.Graph.NodeCount}.");
    }
}
