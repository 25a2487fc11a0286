using KnowledgeGraph.Indexing;
using QuikGraph;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// A snapshot as QuikGraph's algorithms want a directed graph: vertices are the ordinals of nodes, edges are relationships. Nothing is
/// copied.
/// </summary>
/// <remarks>
/// <see cref="EntityGraph.OrdinalOf"/> and <see cref="EntityGraph.IdAt"/> lead from ids to vertices and back. Vertices, and
/// the edges at one, come in ledger order. A symmetric relationship is two edges, one each way, but for one that
/// leads from a node to itself; parallel edges are allowed. Edges are made while they are enumerated, a degree costs nothing, and an
/// edge between two vertices is looked for at the one with fewer. The view does not change and may be read from any thread.
/// </remarks>
public sealed class DirectedView : IBidirectionalGraph<int, OrdinalEdge>, IEdgeListAndIncidenceGraph<int, OrdinalEdge>
{
    private readonly Projection _projection;
    private readonly ViewVertices _vertices;

    internal DirectedView(Projection projection)
    {
        _projection = projection;
        _vertices = new ViewVertices(projection);
    }

    /// <summary>The snapshot that is viewed; ordinals are its own.</summary>
    public EntityGraph Graph => _projection.Graph;

    /// <inheritdoc/>
    public bool IsDirected => true;

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
    public int EdgeCount => Out.StepCount;

    /// <inheritdoc/>
    public IEnumerable<OrdinalEdge> Edges
    {
        get
        {
            var rows = Out;
            for (var vertex = 0; vertex < rows.NodeCount; vertex++)
            {
                for (var step = rows.Starts[vertex]; step < rows.Starts[vertex + 1]; step++)
                {
                    yield return new OrdinalEdge(vertex, rows.Nodes[step], rows.Relationships[step]);
                }
            }
        }
    }

    private Rows Out => _projection.Forward;

    private Rows In => _projection.Backward;

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
    public bool TryGetEdges(int source, int target, out IEnumerable<OrdinalEdge> edges)
    {
        edges = EdgesBetween(source, target);
        return ContainsVertex(source);
    }

    /// <inheritdoc/>
    public bool IsOutEdgesEmpty(int vertex) => OutDegree(vertex) == 0;

    /// <inheritdoc/>
    public int OutDegree(int vertex) => Out.DegreeOf(_vertices.Checked(vertex));

    /// <inheritdoc/>
    public IEnumerable<OrdinalEdge> OutEdges(int vertex) => EdgesFrom(_vertices.Checked(vertex));

    /// <inheritdoc/>
    public bool TryGetOutEdges(int vertex, out IEnumerable<OrdinalEdge> edges)
    {
        var isVertex = ContainsVertex(vertex);
        edges = isVertex ? EdgesFrom(vertex) : [];
        return isVertex;
    }

    /// <inheritdoc/>
    public OrdinalEdge OutEdge(int vertex, int index)
    {
        var step = StepAt(Out, vertex, index);
        return new OrdinalEdge(vertex, Out.Nodes[step], Out.Relationships[step]);
    }

    /// <inheritdoc/>
    public bool IsInEdgesEmpty(int vertex) => InDegree(vertex) == 0;

    /// <inheritdoc/>
    public int InDegree(int vertex) => In.DegreeOf(_vertices.Checked(vertex));

    /// <inheritdoc/>
    public IEnumerable<OrdinalEdge> InEdges(int vertex) => EdgesTo(_vertices.Checked(vertex));

    /// <inheritdoc/>
    public bool TryGetInEdges(int vertex, out IEnumerable<OrdinalEdge> edges)
    {
        var isVertex = ContainsVertex(vertex);
        edges = isVertex ? EdgesTo(vertex) : [];
        return isVertex;
    }

    /// <inheritdoc/>
    public OrdinalEdge InEdge(int vertex, int index)
    {
        var step = StepAt(In, vertex, index);
        return new OrdinalEdge(In.Nodes[step], vertex, In.Relationships[step]);
    }

    /// <inheritdoc/>
    public int Degree(int vertex) => OutDegree(vertex) + InDegree(vertex);

    private int StepAt(Rows rows, int vertex, int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, rows.DegreeOf(_vertices.Checked(vertex)));
        return rows.Starts[vertex] + index;
    }

    private IEnumerable<OrdinalEdge> EdgesFrom(int vertex)
    {
        var rows = Out;
        for (var step = rows.Starts[vertex]; step < rows.Starts[vertex + 1]; step++)
        {
            yield return new OrdinalEdge(vertex, rows.Nodes[step], rows.Relationships[step]);
        }
    }

    private IEnumerable<OrdinalEdge> EdgesTo(int vertex)
    {
        var rows = In;
        for (var step = rows.Starts[vertex]; step < rows.Starts[vertex + 1]; step++)
        {
            yield return new OrdinalEdge(rows.Nodes[step], vertex, rows.Relationships[step]);
        }
    }

    private IEnumerable<OrdinalEdge> EdgesBetween(int source, int target)
    {
        if (!ContainsVertex(source) || !ContainsVertex(target))
        {
            return [];
        }

        return Out.DegreeOf(source) <= In.DegreeOf(target)
            ? EdgesFrom(source).Where(edge => edge.Target == target)
            : EdgesTo(target).Where(edge => edge.Source == source);
    }
}
