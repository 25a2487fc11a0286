using KnowledgeGraph.Queries;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Presentation;

/// <summary>A connection as a network, which is a chain; statements that it goes through are nodes here.</summary>
internal static class ConnectionNetwork
{
    private const int MostLines = 6;

    /// <summary>The chain, with the arrows where the relationships lead.</summary>
    public static NetworkPicture Of(EntityGraph graph, Connection connection, string? title)
    {
        var nodes = connection.Steps.Select(step => step.To).Prepend(connection.From).ToList();
        if (!connection.Exists && connection.To.Id != connection.From.Id)
        {
            nodes.Add(connection.To);
        }

        var resolver = new AttributionResolver(graph);
        var sides = SideReader.Of(graph, [.. nodes.OfType<Entity>().Select(entity => entity.Id)], []);
        return new NetworkPicture(
            title ?? $"From {NodeWords.Of(connection.From)} to {NodeWords.Of(connection.To)}",
            nodes.Select(node => NodeOf(node, resolver, sides)).ToValueList(),
            connection.Steps.Select((step, place) => Link(step, place, resolver)).ToValueList(),
            sides.Sides,
            connection.Explanation is { } explanation ? [explanation] : [],
            NetworkLayout.Layered);
    }

    // Because what a statement does is shorter than what it says, and tells more than its id.
    private static NetworkNode NodeOf(Node node, AttributionResolver resolver, SidesOfNodes sides)
    {
        var drawn = NetworkNodes.Of(node, sides.SideOf(node.Id));
        if (node is not Statement { IsRedacted: false } statement)
        {
            return drawn;
        }

        var said = resolver.Resolve(statement);
        var marks = string.Join("; ", StatementMarks.Of(said, resolver));
        return drawn with { Name = $"{SpeakerWords.One(said.Origin)} {StatementVerbs.Of(statement, resolver.Graph)} ({node.Id}{(marks.Length > 0 ? "; " : "")}{marks})" };
    }

    private static NetworkLink Link(Step step, int place, AttributionResolver resolver)
    {
        var along = step.Relationship;
        ValueList<EntityId> ids = along.Id.IsDefault ? [] : [along.Id];
        ValueList<string> label = [DisplayText.Of(step.Type.ToString()), .. Sources(step, resolver).Select(DisplayText.Of)];
        return new NetworkLink(place, place + 1, NetworkLineStyle.Relationship, label, ids, EvidenceWords.Of(step, resolver.Graph))
        {
            PointsBack = !step.IsForward,
            IsSymmetric = step.Type.IsSymmetric,
        };
    }

    // Who says so, a line each, because a picture that is taken out of its page shows nothing else.
    private static List<string> Sources(Step step, AttributionResolver resolver)
    {
        if (step.Relationship.Evidence.Count == 0)
        {
            return [step.Relationship.IsDerived ? "by its record" : "by the graph author"];
        }

        var said = step.Evidence.Where(statement => !statement.IsRedacted).Select(resolver.Resolve).ToList();
        var lines = (StatementPassage.IsOfStatement(step) ? said.SelectMany(Reporters) : said.SelectMany(one => Chain(one, resolver))).Distinct(StringComparer.Ordinal).ToList();
        return said.Count == 0 ? ["on what was withdrawn or redacted"]
            : lines.Count > MostLines ? [.. lines.Take(MostLines - 1), $"and {Lists.Count(lines.Count - MostLines + 1, "line")} more"]
            : lines;
    }

    private static IEnumerable<string> Chain(AttributedStatement said, AttributionResolver resolver) =>
        new[] { $"according to {SpeakerWords.One(said.Origin)}" }
            .Concat(said.Chain.Count > 1 ? [$"by way of {SpeakerWords.InwardsOut(said.Chain.Take(said.Chain.Count - 1))}"] : [])
            .Concat(StatementMarks.Of(said, resolver).Select(mark => $"({mark})"));

    // The statement at the other end tells its speaker and its marks itself.
    private static IEnumerable<string> Reporters(AttributedStatement said) =>
        said.Chain.Count > 1 ? [$"according to {SpeakerWords.InwardsOut(said.Chain.Take(said.Chain.Count - 1))}"] : [];
}
