namespace KnowledgeGraph.Presentation;

/// <summary>Finds the nodes that a statement, drawn as an edge, leads to.</summary>
internal sealed class StatementAims(EntityGraph graph, VoiceReader voices)
{
    /// <summary>
    /// Who reports what somebody denies having said; else who is corrected, disputed or checked; else the events that it is about; else whom it addresses or accuses; else what it says
    /// it is about; else the first other node of each proposition. Empty where it is about nobody but its speaker.
    /// </summary>
    public IReadOnlyList<EntityId> Of(Statement statement)
    {
        var own = voices.SpeakersOf(statement).ToHashSet();
        foreach (var aims in Choices(statement))
        {
            var others = aims.Distinct().Where(aim => !own.Contains(aim) && graph.TryGet<Entity>(aim, out _)).ToList();
            if (others.Count > 0)
            {
                return others;
            }
        }

        return [];
    }

    /// <summary>Whom a statement accuses: the agents who are said to be responsible for something, else all of whom something is said; not who says it.</summary>
    public static IReadOnlyList<EntityId> AccusedIn(Statement statement, Vocabulary vocabulary)
    {
        var said = statement.Propositions.Where(proposition => proposition.Polarity == Polarity.Affirmative).ToList();
        var responsible = said.Where(proposition => vocabulary.Implies(proposition.Predicate, KnownPredicates.ResponsibleFor)).ToList();
        return
        [
            .. (responsible.Count > 0 ? responsible : said)
                .SelectMany(proposition => proposition[KnownRoles.Agent]?.Nodes ?? [])
                .Where(agent => !statement.Origin.Principals.Contains(agent))
                .Distinct(),
        ];
    }

    private IEnumerable<IEnumerable<EntityId>> Choices(Statement statement)
    {
        yield return statement.Targets.SelectMany(target => HopSayings.ReportersOf(target, graph));
        var targets = statement.Targets.Select(target => graph.StatementOf(target.Id)).OfType<Statement>().ToList();
        yield return targets.SelectMany(voices.SpeakersOf);
        yield return targets.SelectMany(EventsOf);
        yield return EventsOf(statement);
        yield return statement.Addressees.Count > 0 && graph.Vocabulary.CommitmentOf(statement.Act) == Commitment.None ? statement.Addressees : [];
        yield return graph.Vocabulary.CommitmentOf(statement.Act) == Commitment.Accusation ? AccusedIn(statement, graph.Vocabulary) : [];
        yield return statement.About;
        yield return statement.Propositions
            .Select(proposition => NodesOf(proposition).FirstOrDefault(node => !statement.Origin.Principals.Contains(node)))
            .Where(node => !node.IsDefault);
        yield return statement.Addressees;
    }

    // The role first, because an event that another one is compared with, or that is looked into, is not what it is about.
    private IEnumerable<EntityId> EventsOf(Statement statement)
    {
        var telling = statement.Propositions.Where(proposition => proposition.Predicate != KnownPredicates.HappenedBefore).ToList();
        var inRole = (telling.Count > 0 ? telling : statement.Propositions.ToList()).SelectMany(proposition => proposition[KnownRoles.Event]?.Nodes ?? []).Concat(statement.About.Where(IsEvent)).ToList();
        return inRole.Count > 0 ? inRole : statement.Propositions.SelectMany(NodesOf).Where(IsEvent);

        bool IsEvent(EntityId id) => graph.TryGet<Event>(id, out _);
    }

    private static IEnumerable<EntityId> NodesOf(Proposition proposition) => proposition.Arguments.SelectMany(argument => argument.Nodes);
}
