using KnowledgeGraph.Traversal;
using QuikGraph;

namespace KnowledgeGraph;

/// <summary>Makes an entity graph of a graph of QuikGraph's.</summary>
public static class GraphsFromQuikGraph
{
    /// <summary>An entity graph with an entity for each vertex and a relationship for each edge, directed or not, in the order of the graph.</summary>
    /// <remarks>
    /// <para>
    /// The ids of relationships are made of both ends and the type, such as <c>alice-member-of-press</c>; parallel edges, and what would take an
    /// id that is taken, have <c>-2</c>, <c>-3</c> and so on behind it; where that is too long for an id, it is <c>edge</c> with a number. Types that the
    /// library does not know are declared. The relationships have no evidence: they are the author's own assertions.
    /// </para>
    /// <para>Costs what <see cref="EntityGraphBuilder.Build"/> does. A graph without vertices gives an empty entity graph.</para>
    /// </remarks>
    /// <typeparam name="TVertex">The type of vertices.</typeparam>
    /// <typeparam name="TEdge">The type of edges.</typeparam>
    /// <param name="graph">The graph: any that lists its vertices and its edges.</param>
    /// <param name="entity">The entity that a vertex stands for; asked once for each vertex.</param>
    /// <param name="type">The type of the relationship that an edge stands for, from its source to its target; asked once for each edge.</param>
    /// <param name="id">The id of the relationship; null for ids that are made.</param>
    /// <param name="cancellationToken">Ends the reading of the graph with an exception.</param>
    /// <exception cref="ArgumentException">There is no entity for a vertex or no type for an edge, or an edge ends at what is no vertex.</exception>
    /// <exception cref="InvalidLedgerException">
    /// Ids are taken twice, entities are malformed, or a type does not lead between such entities; it lists all of it.
    /// </exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static EntityGraph ToEntityGraph<TVertex, TEdge>(
        this IEdgeListGraph<TVertex, TEdge> graph,
        Func<TVertex, Entity> entity,
        Func<TEdge, RelationshipType> type,
        Func<TEdge, EntityId>? id = null,
        CancellationToken cancellationToken = default)
        where TVertex : notnull
        where TEdge : IEdge<TVertex>
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentNullException.ThrowIfNull(type);
        var builder = new EntityGraphBuilder();
        var ids = new Dictionary<TVertex, EntityId>();
        foreach (var vertex in graph.Vertices)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var added = entity(vertex) ?? throw new ArgumentException($"There is no entity for the vertex '{vertex}'.", nameof(entity));
            ids.Add(vertex, builder.Add(added).Id);
        }

        var made = new EdgeIds(ids.Values);
        var declared = new HashSet<RelationshipType>();
        foreach (var edge in graph.Edges)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var definition = type(edge) ?? throw new ArgumentException($"There is no type for the edge '{edge}'.", nameof(type));
            if (!Vocabulary.Known.TryGetRelationshipType(definition.Code, out _) && declared.Add(definition))
            {
                builder.Declare(definition);
            }

            var from = IdOf(edge.Source);
            var to = IdOf(edge.Target);
            builder.Add(new Relationship
            {
                Id = id?.Invoke(edge) ?? made.Next(from, definition.Code, to),
                Type = definition.Code,
                From = from,
                To = to,
            });
        }

        return builder.Build();

        EntityId IdOf(TVertex end) => ids.TryGetValue(end, out var found)
            ? found
            : throw new ArgumentException($"An edge ends at '{end}', which is no vertex of the graph.", nameof(graph));
    }
}
