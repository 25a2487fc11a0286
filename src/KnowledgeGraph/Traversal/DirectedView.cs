using KnowledgeGraph.Indexing;
using QuikGraph;

namespace KnowledgeGraph.Traversal;

/// <summary>A graph as QuikGraph's algorithms want a directed one: vertices are the ids of nodes, edges are relationships.</summary>
/// <remarks>
/// Vertices are the nodes of the kinds that were asked for, and come in ledger order; the edges at a vertex in ledger order. A
/// symmetric relationship is two edges, one each way, but for one that leads from a node to itself; parallel edges are allowed.
/// Edges are made while they are enumerated, and a degree costs an enumeration. The view does not change and may be read from
/// any thread.
/// </remarks>
public sealed class DirectedView : IBidirectionalGraph<EntityId, DirectedEdge>, IEdgeListAndIncidenceGraph<EntityId, DirectedEdge>
{
    private readonly IGraphIndex _index;
    private readonly WalkFilter _filter;

    internal DirectedView(IGraphIndex index, WalkFilter filter)
    {
        _index = index;
        _filter = filter;
        VertexCount = filter.IncludesAll ? index.NodeCount : Enumerable.Range(0, index.NodeCount).Count(filter.Includes);
        for (var relationship = 0; relationship < index.RelationshipCount; relationship++)
        {
            if (filter.Keeps(relationship))
            {
                EdgeCount += HasReverse(relationship) ? 2 : 1;
            }
        }
    }

    /// <inheritdoc/>
    public bool IsDirected => true;

    /// <inheritdoc/>
    public bool AllowParallelEdges => true;

    /// <inheritdoc/>
    public bool IsVerticesEmpty => VertexCount == 0;

    /// <inheritdoc/>
    public int VertexCount { get; }

    /// <inheritdoc/>
    public IEnumerable<EntityId> Vertices => Enumerable.Range(0, _index.NodeCount).Where(_filter.Includes).Select(node => _index.NodeAt(node).Id);

    /// <inheritdoc/>
    public bool IsEdgesEmpty => EdgeCount == 0;

    /// <inheritdoc/>
    public int EdgeCount { get; }

    /// <inheritdoc/>
    public IEnumerable<DirectedEdge> Edges => Enumerable.Range(0, _index.NodeCount).SelectMany(EdgesFrom);

    /// <inheritdoc/>
    public bool ContainsVertex(EntityId vertex) => VertexOf(vertex) >= 0;

    /// <inheritdoc/>
    public bool ContainsEdge(DirectedEdge edge) => EdgesBetween(edge.Source, edge.Target).Contains(edge);

    /// <inheritdoc/>
    public bool ContainsEdge(EntityId source, EntityId target) => EdgesBetween(source, target).Any();

    /// <inheritdoc/>
    public bool TryGetEdge(EntityId source, EntityId target, out DirectedEdge edge)
    {
        foreach (var candidate in EdgesBetween(source, target))
        {
            edge = candidate;
            return true;
        }

        edge = default;
        return false;
    }

    /// <inheritdoc/>
    public bool TryGetEdges(EntityId source, EntityId target, out IEnumerable<DirectedEdge> edges)
    {
        edges = EdgesBetween(source, target);
        return ContainsVertex(source);
    }

    /// <inheritdoc/>
    public bool IsOutEdgesEmpty(EntityId vertex) => !OutEdges(vertex).Any();

    /// <inheritdoc/>
    public int OutDegree(EntityId vertex) => OutEdges(vertex).Count();

    /// <inheritdoc/>
    public IEnumerable<DirectedEdge> OutEdges(EntityId vertex) => EdgesFrom(OrdinalOrThrow(vertex));

    /// <inheritdoc/>
    public bool TryGetOutEdges(EntityId vertex, out IEnumerable<DirectedEdge> edges)
    {
        var node = VertexOf(vertex);
        edges = node < 0 ? [] : EdgesFrom(node);
        return node >= 0;
    }

    /// <inheritdoc/>
    public DirectedEdge OutEdge(EntityId vertex, int index) => OutEdges(vertex).ElementAt(index);

    /// <inheritdoc/>
    public bool IsInEdgesEmpty(EntityId vertex) => !InEdges(vertex).Any();

    /// <inheritdoc/>
    public int InDegree(EntityId vertex) => InEdges(vertex).Count();

    /// <inheritdoc/>
    public IEnumerable<DirectedEdge> InEdges(EntityId vertex) => EdgesTo(OrdinalOrThrow(vertex));

    /// <inheritdoc/>
    public bool TryGetInEdges(EntityId vertex, out IEnumerable<DirectedEdge> edges)
    {
        var node = VertexOf(vertex);
        edges = node < 0 ? [] : EdgesTo(node);
        return node >= 0;
    }

    /// <inheritdoc/>
    public DirectedEdge InEdge(EntityId vertex, int index) => InEdges(vertex).ElementAt(index);

    /// <inheritdoc/>
    public int Degree(EntityId vertex) => OutDegree(vertex) + InDegree(vertex);

    private IEnumerable<DirectedEdge> EdgesBetween(EntityId source, EntityId target)
    {
        var node = VertexOf(source);
        return node < 0 ? [] : EdgesFrom(node).Where(edge => edge.Target == target);
    }

    private IEnumerable<DirectedEdge> EdgesFrom(int node) => EdgesAt(node, isSource: true);

    private IEnumerable<DirectedEdge> EdgesTo(int node) => EdgesAt(node, isSource: false);

    /// <summary>The edges that lead from a node, or to it: the relationships that do, and the symmetric ones that do not.</summary>
    private IEnumerable<DirectedEdge> EdgesAt(int node, bool isSource)
    {
        var alongCount = (isSource ? _index.From(node) : _index.To(node)).Length;
        var againstCount = (isSource ? _index.To(node) : _index.From(node)).Length;
        var along = 0;
        var against = 0;
        while (along < alongCount || against < againstCount)
        {
            // Asked for anew at each edge, because a span does not outlive a yield and a copy is what the view is there to save.
            var alongs = isSource ? _index.From(node) : _index.To(node);
            var againsts = isSource ? _index.To(node) : _index.From(node);
            var goesAlong = against == againstCount || (along < alongCount && alongs[along] <= againsts[against]);
            var relationship = goesAlong ? alongs[along++] : againsts[against++];
            if (_filter.Keeps(relationship) && (goesAlong || HasReverse(relationship)))
            {
                yield return new DirectedEdge(_index.RelationshipAt(relationship), goesAlong);
            }
        }
    }

    private bool HasReverse(int relationship) =>
        _filter.IsSymmetric(relationship) && _index.SourceOf(relationship) != _index.TargetOf(relationship);

    private int VertexOf(EntityId vertex)
    {
        var node = _index.OrdinalOf(vertex);
        return node >= 0 && _filter.Includes(node) ? node : -1;
    }

    private int OrdinalOrThrow(EntityId vertex)
    {
        var node = VertexOf(vertex);
        return node >= 0 ? node : throw new VertexNotFoundException($"There is no node '{vertex}' in this view of the graph.");
    }
}
