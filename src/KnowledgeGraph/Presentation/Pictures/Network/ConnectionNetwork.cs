using System.Globalization;
using KnowledgeGraph.Queries;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Presentation;

/// <summary>A connection as a network, which is a chain; statements that it goes through are nodes here.</summary>
internal sealed class ConnectionNetwork
{
    private const int MostLines = 6;

    private readonly EntityGraph _graph;
    private readonly AttributionResolver _resolver;
    private readonly VoiceReader _voices;
    private readonly SayingReader _sayings;
    private readonly RelationshipEvidence _evidence;

    private ConnectionNetwork(EntityGraph graph)
    {
        (_graph, _resolver, _voices) = (graph, new AttributionResolver(graph), new VoiceReader(graph));
        (_sayings, _evidence) = (new SayingReader(graph, _voices), new RelationshipEvidence(graph, _voices));
    }

    /// <summary>The chain, with the arrows where the relationships lead; of a long one the beginning and the end.</summary>
    public static NetworkPicture Of(EntityGraph graph, Connection connection, NetworkPictureOptions options) => new ConnectionNetwork(graph).Read(connection, options);

    private NetworkPicture Read(Connection connection, NetworkPictureOptions options)
    {
        var nodes = connection.Steps.Select(step => step.To).Prepend(connection.From).ToList();
        if (!connection.Exists && connection.To.Id != connection.From.Id)
        {
            nodes.Add(connection.To);
        }

        // Because a chain is read from both of its ends.
        var left = Math.Max(0, nodes.Count - options.MaxNodes);
        var first = nodes.Count - left - ((nodes.Count - left) / 2);
        var links = connection.Steps.Select(Link).Where(link => left == 0 || link.To < first || link.From >= first + left)
            .Select(link => link.From < first ? link : link with { From = link.From - left, To = link.To - left });
        var explanation = connection.Explanation is { } words ? [words] : Array.Empty<string>();
        nodes.RemoveRange(first, left);

        var sides = SideReader.Of(_graph, _voices, [.. nodes.OfType<Entity>().Select(entity => entity.Id)], []);
        return new NetworkPicture(
            options.Title ?? $"From {NodeWords.Of(connection.From)} to {NodeWords.Of(connection.To)}",
            nodes.Select(node => NodeOf(node, sides)).ToValueList(),
            links.ToValueList(),
            sides.Sides,
            (left == 0 ? explanation : explanation.Append(string.Create(CultureInfo.InvariantCulture, $"{left:N0} of {nodes.Count + left:N0} nodes left out, from the middle of the connection."))).ToValueList(),
            NetworkLayout.Layered);
    }

    // Because what a statement does is shorter than what it says, and tells more than its id.
    private NetworkNode NodeOf(Node node, SidesOfNodes sides)
    {
        var drawn = NetworkNodes.Of(node, sides.SideOf(node.Id));
        if (node is not Statement { IsRedacted: false } statement)
        {
            return drawn;
        }

        var said = _resolver.Resolve(statement);
        var checks = string.Concat(VerificationWords.Brief(said).Select(check => $"; {check}"));
        return drawn with { Name = $"{SpeakerWords.One(said.Origin)} {_sayings.Of(statement)} ({node.Id}{checks})" };
    }

    private NetworkLink Link(Step step, int place)
    {
        var along = step.Relationship;
        ValueList<EntityId> ids = along.Id.IsDefault ? [] : [along.Id];
        var statements = along.Evidence.Select(id => EvidenceWords.StatementOf(id, step)).OfType<Statement>().Where(statement => !statement.IsRedacted).Distinct().ToList();
        return new NetworkLink(
            place,
            place + 1,
            _evidence.Doubt(statements).Length > 0 ? NetworkLineStyle.SaidRelationship : NetworkLineStyle.Relationship,
            [DisplayText.Of(step.Type.ToString()), .. Sources(step).Select(DisplayText.Of)],
            ids,
            EvidenceWords.Of(step, _graph))
        {
            PointsBack = !step.IsForward,
            IsSymmetric = step.Type.IsSymmetric,
        };
    }

    // Who says so, a line each, because a picture that is taken out of its page shows nothing else.
    private List<string> Sources(Step step)
    {
        if (step.Relationship.Evidence.Count == 0)
        {
            return [step.Relationship.IsDerived ? "by its record" : "by the graph author"];
        }

        var said = step.Evidence.Where(statement => !statement.IsRedacted).Select(_resolver.Resolve).ToList();
        var lines = (StatementPassage.IsOfStatement(step) ? said.SelectMany(Reporters) : said.SelectMany(Chain)).Distinct(StringComparer.Ordinal).ToList();
        return said.Count == 0 ? ["on what was withdrawn or redacted"]
            : lines.Count > MostLines ? [.. lines.Take(MostLines - 1), $"and {Lists.Count(lines.Count - MostLines + 1, "line")} more"]
            : lines;
    }

    private IEnumerable<string> Chain(AttributedStatement said) =>
        new[] { $"according to {SpeakerWords.One(said.Origin)}" }
            .Concat(said.Chain.Count > 1 ? [$"by way of {SpeakerWords.InwardsOut(said.Chain.Take(said.Chain.Count - 1))}"] : [])
            .Concat(StatementMarks.Of(said, _resolver).Select(mark => $"({mark})"));

    // The statement at the other end tells its speaker and its marks itself.
    private static IEnumerable<string> Reporters(AttributedStatement said) =>
        said.Chain.Count > 1 ? [$"according to {SpeakerWords.InwardsOut(said.Chain.Take(said.Chain.Count - 1))}"] : [];
}
