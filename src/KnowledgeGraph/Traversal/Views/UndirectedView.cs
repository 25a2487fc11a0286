using KnowledgeGraph.Indexing;
using QuikGraph;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// A snapshot as QuikGraph's algorithms want an undirected graph: vertices are the ordinals of nodes, edges are relationships. Nothing is
/// copied.
/// </summary>
/// <remarks>
/// <see cref="EntityGraph.OrdinalOf"/> and <see cref="EntityGraph.IdAt"/> lead from ids to vertices and back. Each relationship is one
/// edge, whose source and target are those of the relationship from whichever end it is seen; one that leads from a node to itself is
/// adjacent to it once. Parallel edges are allowed. Vertices and edges come in ledger order. Edges are made while they are enumerated, a degree costs nothing, and an edge between two vertices is looked for at the one
/// with fewer. The view does not change and may be read from any thread.
/// </remarks>
public sealed class UndirectedView : IUndirectedGraph<int, OrdinalEdge>
{
    private readonly Projection _projection;
    private readonly ViewVertices _vertices;
    private readonly Dictionary<int, int> _loops;

    internal UndirectedView(Projection projection)
    {
        _projection = projection;
        _vertices = new ViewVertices(projection);
        _loops = CountLoops(projection.Around);

        // Each relationship is a step from either end, but for one with one end.
        EdgeCount = (projection.Around.StepCount + _loops.Values.Sum()) / 2;
    }

    /// <summary>The snapshot that is viewed; ordinals are its own.</summary>
    public EntityGraph Graph => _projection.Graph;

    /// <inheritdoc/>
    public EdgeEqualityComparer<int> EdgeEqualityComparer { get; } = EdgeExtensions.GetUndirectedVertexEquality<int, OrdinalEdge>();

    /// <inheritdoc/>
    public bool IsDirected => false;

    /// <inheritdoc/>
    public bool AllowParallelEdges => true;

    /// <inheritdoc/>
    public bool IsVerticesEmpty => VertexCount == 0;

    /// <inheritdoc/>
    public int VertexCount => _vertices.Count;

    /// <inheritdoc/>
    public IEnumerable<int> Vertices => _vertices.All;

    /// <inheritdoc/>
    public bool IsEdgesEmpty => EdgeCount == 0;

    /// <inheritdoc/>
    public int EdgeCount { get; }

    /// <inheritdoc/>
    public IEnumerable<OrdinalEdge> Edges
    {
        get
        {
            var rows = Rows;
            for (var relationship = 0; relationship < Graph.RelationshipCount; relationship++)
            {
                // A row holds its relationships ascending, and only those that the view shows.
                if (rows.RelationshipsAt(Graph.Index.SourceOf(relationship)).BinarySearch(relationship) >= 0)
                {
                    yield return EdgeOf(relationship);
                }
            }
        }
    }

    private Rows Rows => _projection.Around;

    /// <summary>The relationship that an edge stands for.</summary>
    /// <param name="edge">An edge of this view.</param>
    /// <exception cref="ArgumentException">The edge stands for no relationship of this snapshot.</exception>
    public Relationship RelationshipOf(OrdinalEdge edge) => Graph.RelationshipOf(edge);

    /// <inheritdoc/>
    public bool ContainsVertex(int vertex) => _vertices.Contains(vertex);

    /// <inheritdoc/>
    public bool ContainsEdge(OrdinalEdge edge) => EdgesBetween(edge.Source, edge.Target).Contains(edge);

    /// <inheritdoc/>
    public bool ContainsEdge(int source, int target) => TryGetEdge(source, target, out _);

    /// <inheritdoc/>
    public bool TryGetEdge(int source, int target, out OrdinalEdge edge) => EdgesBetween(source, target).TryGetFirst(out edge);

    /// <inheritdoc/>
    public IEnumerable<OrdinalEdge> AdjacentEdges(int vertex) => EdgesAt(_vertices.Checked(vertex));

    /// <summary>How many ends of edges meet at a vertex: an edge from the vertex to itself counts twice, as in QuikGraph's own graphs.</summary>
    /// <param name="vertex">The vertex.</param>
    /// <exception cref="VertexNotFoundException">It is none.</exception>
    public int AdjacentDegree(int vertex) => Rows.DegreeOf(_vertices.Checked(vertex)) + _loops.GetValueOrDefault(vertex);

    /// <inheritdoc/>
    public bool IsAdjacentEdgesEmpty(int vertex) => AdjacentDegree(vertex) == 0;

    /// <inheritdoc/>
    public OrdinalEdge AdjacentEdge(int vertex, int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Rows.DegreeOf(_vertices.Checked(vertex)));
        return EdgeOf(Rows.Relationships[Rows.Starts[vertex] + index]);
    }

    // How many relationships lead from a node to itself, for the nodes that have any.
    private static Dictionary<int, int> CountLoops(Rows rows)
    {
        var loops = new Dictionary<int, int>();
        for (var vertex = 0; vertex < rows.NodeCount; vertex++)
        {
            var count = rows.NodesAt(vertex).Count(vertex);
            if (count > 0)
            {
                loops.Add(vertex, count);
            }
        }

        return loops;
    }

    private OrdinalEdge EdgeOf(int relationship) => new(Graph.Index.SourceOf(relationship), Graph.Index.TargetOf(relationship), relationship);

    private IEnumerable<OrdinalEdge> EdgesAt(int vertex)
    {
        var rows = Rows;
        for (var step = rows.Starts[vertex]; step < rows.Starts[vertex + 1]; step++)
        {
            yield return EdgeOf(rows.Relationships[step]);
        }
    }

    private IEnumerable<OrdinalEdge> EdgesBetween(int source, int target)
    {
        if (!ContainsVertex(source) || !ContainsVertex(target))
        {
            yield break;
        }

        var rows = Rows;
        var (vertex, other) = rows.DegreeOf(source) <= rows.DegreeOf(target) ? (source, target) : (target, source);
        for (var step = rows.Starts[vertex]; step < rows.Starts[vertex + 1]; step++)
        {
            if (rows.Nodes[step] == other)
            {
                yield return EdgeOf(rows.Relationships[step]);
            }
        }
    }
}
