namespace KnowledgeGraph.Queries;

/// <summary>Looks up what the conflicts of an answer name.</summary>
internal sealed class ConflictWriter(EntityGraph graph)
{
    private readonly PartyReader _parties = new(graph);
    private readonly Dictionary<(EntityId, UncertainTime), List<EntityId>> _reaches = [];
    private readonly Dictionary<EntityId, bool> _alone = [];

    public Conflict Write(FoundConflict found) => new(graph, found)
    {
        Slot = new ConflictSlot { Subject = graph.Get<Node>(found.Subject), Predicate = found.Predicate, Role = found.Role },
        Document = DocumentOf(found),
        Party = PartyOf(found),
    };

    private Document? DocumentOf(FoundConflict found) =>
        found.Left.Statement.Source is { } source && found.Right.Statement.Source?.Document == source.Document
            ? graph.Get<Document>(source.Document)
            : null;

    private Agent? PartyOf(FoundConflict found)
    {
        foreach (var speaker in found.Left.Speakers)
        {
            foreach (var id in ReachOf(speaker, found.Left))
            {
                if (graph.TryGet<Agent>(id, out var party) && Array.Exists(found.Right.Speakers, other => ReachOf(other, found.Right).Contains(id)))
                {
                    return party;
                }
            }
        }

        return null;
    }

    private List<EntityId> ReachOf(EntityId speaker, FoundSide side)
    {
        // Because most speakers belong to nobody, and one who does is asked about at few times.
        if (!_alone.TryGetValue(speaker, out var isAlone))
        {
            _alone.Add(speaker, isAlone = _parties.PartiesOf(speaker).All.Skip(1).FirstOrDefault().IsDefault);
        }

        if (isAlone)
        {
            return [speaker];
        }

        var key = (speaker, side.Utterance.Said);
        if (!_reaches.TryGetValue(key, out var reach))
        {
            _reaches.Add(key, reach = [.. _parties.PartiesOf(speaker, side.Utterance.Said).All]);
        }

        return reach;
    }
}
