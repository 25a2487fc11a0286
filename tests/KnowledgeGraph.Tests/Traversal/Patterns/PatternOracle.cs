using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal.Patterns;

/// <summary>The paths that fit a pattern, by going through all relationships of the graph at each step.</summary>
internal static class PatternOracle
{
    /// <summary>Each path as the nodes at the places of the pattern, and the places of its relationships in the graph.</summary>
    public static IEnumerable<(ValueList<EntityId> Nodes, ValueList<int> Path)> Paths(EntityGraph graph, PatternShape shape)
    {
        var relationships = graph.Relationships.ToList();
        return graph.Nodes<Node>()
            .Where(node => Fits(node, shape.Nodes[0], graph))
            .SelectMany(node => From(node, [node.Id], [], step: 0, times: 0));

        IEnumerable<(ValueList<EntityId>, ValueList<int>)> From(Node at, ValueList<EntityId> nodes, ValueList<int> path, int step, int times)
        {
            if (step == shape.Steps.Count)
            {
                yield return (nodes, path);
                yield break;
            }

            var asked = shape.Steps[step];
            for (var place = 0; place < relationships.Count; place++)
            {
                if (path.Contains(place) || Other(relationships[place], at, asked) is not { } other)
                {
                    continue;
                }

                ValueList<int> longer = [.. path, place];
                if (times + 1 >= asked.Least && Fits(other, shape.Nodes[step + 1], graph))
                {
                    foreach (var found in From(other, [.. nodes, other.Id], longer, step + 1, times: 0))
                    {
                        yield return found;
                    }
                }

                if (times + 1 < asked.Most)
                {
                    foreach (var found in From(other, nodes, longer, step, times + 1))
                    {
                        yield return found;
                    }
                }
            }
        }

        Node? Other(Relationship relationship, Node at, PatternStep asked)
        {
            if ((relationship.Type != asked.Type && !asked.Type.IsDefault) || asked.Along?.Invoke(relationship) == false)
            {
                return null;
            }

            var isEither = asked.IsEitherWay || relationship.Type == KnownRelationships.AlliedWith.Code;
            if (relationship.From == at.Id && (asked.IsOut || isEither))
            {
                return graph.Get<Node>(relationship.To);
            }

            return relationship.To == at.Id && (!asked.IsOut || isEither) ? graph.Get<Node>(relationship.From) : null;
        }
    }

    private static bool Fits(Node node, PatternNode asked, EntityGraph graph) =>
        asked.Kinds.Contains(node.NodeKind)
        && (asked.Ids is null || asked.Ids.Contains(node.Id))
        && asked.Acts.All(act => node is Statement statement && graph.Vocabulary.IsAct(statement.Act, act))
        && asked.Where?.Invoke(node) != false;
}
