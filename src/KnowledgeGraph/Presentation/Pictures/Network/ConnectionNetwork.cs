using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Presentation;

/// <summary>A connection as a network, which is a chain; statements that it goes through are nodes here.</summary>
internal static class ConnectionNetwork
{
    /// <summary>The chain, with the arrows where the relationships lead.</summary>
    public static NetworkPicture Of(EntityGraph graph, Connection connection, string? title)
    {
        var nodes = connection.Steps.Select(step => step.To).Prepend(connection.From).ToList();
        if (!connection.Exists && connection.To.Id != connection.From.Id)
        {
            nodes.Add(connection.To);
        }

        var sides = SideReader.Of(graph, [.. nodes.OfType<Entity>().Select(entity => entity.Id)], []);
        return new NetworkPicture(
            title ?? $"From {NodeWords.Of(connection.From)} to {NodeWords.Of(connection.To)}",
            nodes.Select(node => NodeOf(node, graph, sides)).ToValueList(),
            connection.Steps.Select(Link).ToValueList(),
            sides.Sides,
            connection.Explanation is { } explanation ? [explanation] : [],
            NetworkLayout.Layered);
    }

    // Because what a statement does is shorter than what it says, and tells more than its id.
    private static NetworkNode NodeOf(Node node, EntityGraph graph, SidesOfNodes sides)
    {
        var drawn = NetworkNodes.Of(node, sides.SideOf(node.Id));
        return node is Statement { IsRedacted: false } statement ? drawn with { Name = $"{StatementVerbs.Of(statement, graph)} ({node.Id})" } : drawn;
    }

    private static NetworkLink Link(Step step, int place)
    {
        var along = step.Relationship;
        ValueList<EntityId> ids = along.Id.IsDefault ? [] : [along.Id];
        return new NetworkLink(place, place + 1, NetworkLineStyle.Relationship, [DisplayText.Of(step.Type.ToString())], ids, EvidenceWords.Of(step))
        {
            PointsBack = !step.IsForward,
            IsSymmetric = step.Type.IsSymmetric,
        };
    }
}
