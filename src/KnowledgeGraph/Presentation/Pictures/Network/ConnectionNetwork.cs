using System.Globalization;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Presentation;

/// <summary>A connection as a network, which is a chain; statements that it goes through are nodes here.</summary>
internal sealed class ConnectionNetwork
{
    private const int MostSpeakers = 3;

    private readonly EntityGraph _graph;
    private readonly VoiceReader _voices;
    private readonly SayingReader _sayings;
    private readonly RelationshipEvidence _evidence;

    private ConnectionNetwork(EntityGraph graph)
    {
        (_graph, _voices) = (graph, new VoiceReader(graph));
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
        return node is Statement { IsRedacted: false } statement ? drawn with { Name = $"{_sayings.Of(statement)} ({node.Id})" } : drawn;
    }

    private NetworkLink Link(Step step, int place)
    {
        var along = step.Relationship;
        ValueList<EntityId> ids = along.Id.IsDefault ? [] : [along.Id];

        // Because a statement that is a node itself tells by its name what it says, and its lines who says it.
        var statements = along.Evidence.Select(id => EvidenceWords.StatementOf(id, step)).OfType<Statement>()
            .Where(statement => !statement.IsRedacted && statement.Id != along.From && statement.Id != along.To).Distinct().ToList();
        var doubt = _evidence.Doubt(statements);
        return new NetworkLink(
            place,
            place + 1,
            doubt.Length > 0 ? NetworkLineStyle.SaidRelationship : NetworkLineStyle.Relationship,
            statements.Count > 0 ? [DisplayText.Of(step.Type.ToString()), $"according to {Speakers(statements)}{doubt}"] : [DisplayText.Of(step.Type.ToString())],
            ids,
            EvidenceWords.Of(step))
        {
            PointsBack = !step.IsForward,
            IsSymmetric = step.Type.IsSymmetric,
        };
    }

    private string Speakers(List<Statement> statements)
    {
        var speakers = statements.SelectMany(_voices.Of)
            .Select(voice => (voice.Speaker is { } speaker ? NodeWords.Of(_graph.Get<Agent>(speaker)) : $"a source that nobody names (\"{voice.Unnamed}\")") + ReserveReader.InTheNameOf(voice.InTheNameOf, _graph))
            .Distinct()
            .ToList();
        return Lists.And(speakers.Count > MostSpeakers ? speakers.Take(MostSpeakers - 1).Append($"{Lists.Number(speakers.Count - MostSpeakers + 1)} more") : speakers);
    }
}
