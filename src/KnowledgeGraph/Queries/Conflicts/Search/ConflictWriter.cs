namespace KnowledgeGraph.Queries;

/// <summary>Looks up what the conflicts of an answer name.</summary>
internal sealed class ConflictWriter(EntityGraph graph)
{
    private readonly AttributionResolver _resolver = new(graph);
    private readonly PartyReader _parties = new(graph);
    private readonly ConflictWords _words = new(graph);
    private readonly Dictionary<EntityId, AttributedStatement> _statements = [];
    private readonly Dictionary<(EntityId, UncertainTime), Reach> _reaches = [];

    public Conflict Write(FoundConflict found) => new()
    {
        Kind = found.Kind,
        Reason = found.Reason,
        Severity = found.Severity,
        Slot = new ConflictSlot { Subject = graph.Get<Node>(found.Subject), Predicate = found.Predicate, Role = found.Role },
        Left = Write(found.Left),
        Right = Write(found.Right),
        Conditions = found.Conditions,
        Document = DocumentOf(found),
        Party = PartyOf(found),
        Judgements = found.Judgements,
        Explanation = _words.Explain(found),
    };

    private ConflictSide Write(FoundSide side) => new()
    {
        Statement = Resolve(side.Statement),
        Proposition = side.Proposition,
        Framing = side.Framing,
        Speakers = side.Speakers.Length > 0
            ? side.Speakers.Select(id => new Speaker(graph.Get<Agent>(id))).ToValueList()
            : [new Speaker(side.Statement.Origin.Unnamed ?? "")],
        Polarity = side.Held?.Polarity ?? side.Proposition?.Polarity,
        Modality = side.Held?.Modality ?? side.Proposition?.Modality,
    };

    private AttributedStatement Resolve(Statement statement)
    {
        if (!_statements.TryGetValue(statement.Id, out var resolved))
        {
            _statements.Add(statement.Id, resolved = _resolver.Resolve(statement));
        }

        return resolved;
    }

    private Document? DocumentOf(FoundConflict found) =>
        found.Left.Statement.Source is { } source && found.Right.Statement.Source?.Document == source.Document
            ? graph.Get<Document>(source.Document)
            : null;

    private Agent? PartyOf(FoundConflict found)
    {
        var others = found.Right.Speakers.Select(speaker => ReachOf(speaker, found.Right)).ToList();
        foreach (var speaker in found.Left.Speakers)
        {
            foreach (var id in ReachOf(speaker, found.Left).All)
            {
                if (graph.TryGet<Agent>(id, out var party) && others.Exists(other => other.Contains(id)))
                {
                    return party;
                }
            }
        }

        return null;
    }

    private Reach ReachOf(EntityId speaker, FoundSide side)
    {
        var key = (speaker, side.Utterance.Said);
        if (!_reaches.TryGetValue(key, out var reach))
        {
            _reaches.Add(key, reach = _parties.PartiesOf(speaker, side.Utterance.Said));
        }

        return reach;
    }
}
