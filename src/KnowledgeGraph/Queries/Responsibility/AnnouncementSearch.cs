namespace KnowledgeGraph.Queries;

/// <summary>Finds who said beforehand that they would carry out an event.</summary>
internal sealed class AnnouncementSearch
{
    private readonly EntityGraph _graph;
    private readonly ResponsibilitySearch _search;
    private readonly PartyReader _parties;
    private readonly ValueList<EntityId> _events;
    private readonly UncertainTime _time;

    public AnnouncementSearch(EntityGraph graph, EntityId asked)
    {
        _search = new ResponsibilitySearch(graph, asked);
        _graph = graph;
        _parties = new PartyReader(graph);
        _events = graph.SameAs(asked);
        _time = _events.Select(id => graph.Solve(UncertainTime.RelativeTo(id, default)).Time).FirstOrDefault(time => !time.IsUnknown);
    }

    public Answer<Announcement> Find()
    {
        var found = _search.Find(
            _search.Acts(IsAct),
            Announces,
            finding => (Finding: finding, Order: OrderOf(finding.Statement)),
            Modality.Fact,
            Modality.Future,
            Modality.Intention);
        return new Answer<Announcement>(
            _search.Graph,
            found.Where(one => one.Order is not null).Select(one => new Announcement(one.Finding, one.Order!.Value)).ToValueList(),
            $"announcements of {_search.Event.Id}; {Counting.Of(_search.Considered.Count, "statement")} about it in the graph");
    }

    // Because to refuse is to say what one will not do, whichever way round the proposition is put.
    private bool IsAct(Code act) =>
        !_graph.Vocabulary.IsAct(act, KnownActs.Refuse)
        && CommitmentReader.CommitmentOf(_graph, act) is Commitment.Intention or Commitment.Proposition;

    private bool Announces(Statement statement, Proposition proposition)
    {
        if (proposition.Polarity == Polarity.Negative || proposition[KnownRoles.Agent] is not { } agents || !IsDoing(proposition.Predicate))
        {
            return false;
        }

        if (CommitmentReader.CommitmentOf(_graph, statement.Act) == Commitment.Intention)
        {
            return true;
        }

        // Because who says that others will attack predicts or warns, and announces nothing.
        return proposition.Modality != Modality.Fact && agents.Nodes.Any(agent => IsOwn(statement, agent));
    }

    private bool IsDoing(Code predicate) =>
        _search.SaysWhoIsResponsible(predicate)
        || (_graph.Vocabulary.TryGetPredicate(predicate, out var definition) && definition.Participants.Contains(KnownRoles.Agent));

    private bool IsOwn(Statement statement, EntityId agent)
    {
        var said = _graph.SaidOf(statement).Time;
        return statement.Origin.Speakers.Concat(statement.Origin.OnBehalfOf)
            .Any(speaker => _parties.PartiesOf(speaker, said).Contains(agent) || _parties.PartiesOf(agent, said).Contains(speaker));
    }

    private AnnouncementOrder? OrderOf(AttributedStatement announcement)
    {
        var said = announcement.Said.Time;
        var id = announcement.Statement.Id;
        var isBefore = said.IsCertainlyBefore(_time) || Leads(id, KnownRelationships.Before) || IsLedTo(id, KnownRelationships.After);
        var isAfter = said.IsCertainlyAfter(_time) || Leads(id, KnownRelationships.After) || IsLedTo(id, KnownRelationships.Before);
        return (isBefore, isAfter) switch
        {
            (true, false) => AnnouncementOrder.Before,
            (false, true) => null,
            _ => AnnouncementOrder.Unknown,
        };
    }

    private bool Leads(EntityId statement, RelationshipType type) => _graph.RelationshipsFrom(statement, type.Code).Any(link => _events.Contains(link.To));

    private bool IsLedTo(EntityId statement, RelationshipType type) => _graph.RelationshipsTo(statement, type.Code).Any(link => _events.Contains(link.From));
}
