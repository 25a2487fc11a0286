namespace KnowledgeGraph;

/// <summary>Makes a graph of some statements of another one, with what they name and what they bear out.</summary>
internal static class GraphExcerpt
{
    /// <summary>
    /// The graph of the statements. It has the entities that they name, what those lie inside of, the relationships that one of
    /// the statements bears out, and those of the graph's author between these entities. Other statements that they name are
    /// missing as withdrawn ones are.
    /// </summary>
    /// <param name="graph">The graph that they are taken from.</param>
    /// <param name="statements">The statements.</param>
    /// <param name="name">What the excerpt shows, as it stands in messages: <c>the account of rvc</c>.</param>
    public static EntityGraph Of(EntityGraph graph, IEnumerable<Statement> statements, string name)
    {
        var kept = new SortedDictionary<int, Node>();
        foreach (var statement in statements)
        {
            Keep(graph, statement, kept);
            foreach (var id in EntitiesOf(statement))
            {
                KeepAround(graph, id, kept);
            }
        }

        return graph.Excerpt([.. kept.Values], Relationships(graph, kept), name);
    }

    private static IEnumerable<EntityId> EntitiesOf(Statement statement)
    {
        var references = new List<Reference>();
        References.Collect(statement, references);
        return references.Select(reference => reference.Id);
    }

    // What an entity lies inside of belongs to it, so that "in the region" is still answered; so does who published a document.
    private static void KeepAround(EntityGraph graph, EntityId start, SortedDictionary<int, Node> kept)
    {
        var open = new Stack<EntityId>([start]);
        while (open.TryPop(out var id))
        {
            if (!graph.TryGet<Entity>(id, out var entity) || !Keep(graph, entity, kept))
            {
                continue;
            }

            var references = new List<Reference>();
            References.Collect(entity, references);
            foreach (var around in references.Select(reference => reference.Id)
                .Concat(graph.RelationshipsFrom(id, KnownRelationships.PartOf).Select(part => part.To))
                .Concat(graph.RelationshipsFrom(id, KnownRelationships.SubEventOf).Select(part => part.To)))
            {
                open.Push(around);
            }
        }
    }

    private static bool Keep(EntityGraph graph, Node node, SortedDictionary<int, Node> kept) => kept.TryAdd(graph.OrdinalOrThrow(node.Id), node);

    private static Relationship[] Relationships(EntityGraph graph, SortedDictionary<int, Node> kept)
    {
        var ids = kept.Values.Select(node => node.Id).ToHashSet();
        var found = new SortedDictionary<int, Relationship>();
        foreach (var node in kept.Keys)
        {
            foreach (var ordinal in graph.Index.From(node))
            {
                if (graph.Index.IsDerived(ordinal))
                {
                    continue;
                }

                var relationship = graph.Index.RelationshipAt(ordinal);
                if (ids.Contains(relationship.To)
                    && (relationship.Evidence.Count == 0 || relationship.Evidence.Any(id => graph.StatementOf(id) is { } statement && ids.Contains(statement.Id))))
                {
                    found.Add(ordinal, relationship);
                }
            }
        }

        return [.. found.Values];
    }
}
