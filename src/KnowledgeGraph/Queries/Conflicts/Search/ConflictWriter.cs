namespace KnowledgeGraph.Queries;

/// <summary>Looks up what the conflicts of an answer name.</summary>
internal sealed class ConflictWriter(EntityGraph graph)
{
    private readonly PartyReader _parties = new(graph);
    private readonly Dictionary<(EntityId, UncertainTime), List<EntityId>> _reaches = [];
    private readonly Dictionary<EntityId, List<EntityId>?> _alone = [];

    public Conflict Write(FoundConflict found) => new(graph, found, PartyOf(found));

    private Agent? PartyOf(FoundConflict found)
    {
        foreach (var speaker in found.Left.Speakers)
        {
            foreach (var id in ReachOf(speaker, found.Left))
            {
                if (graph.TryGet<Agent>(id, out var party) && IsReached(id, found.Right))
                {
                    return party;
                }
            }
        }

        return null;
    }

    private bool IsReached(EntityId party, FoundSide side)
    {
        foreach (var speaker in side.Speakers)
        {
            if (ReachOf(speaker, side).Contains(party))
            {
                return true;
            }
        }

        return false;
    }

    private List<EntityId> ReachOf(EntityId speaker, FoundSide side)
    {
        // Because most speakers belong to nobody, and one who does is asked about at few times.
        if (!_alone.TryGetValue(speaker, out var alone))
        {
            _alone.Add(speaker, alone = _parties.PartiesOf(speaker).All.Skip(1).FirstOrDefault().IsDefault ? [speaker] : null);
        }

        if (alone is not null)
        {
            return alone;
        }

        var key = (speaker, side.Utterance.Said);
        if (!_reaches.TryGetValue(key, out var reach))
        {
            _reaches.Add(key, reach = [.. _parties.PartiesOf(speaker, side.Utterance.Said).All]);
        }

        return reach;
    }
}
