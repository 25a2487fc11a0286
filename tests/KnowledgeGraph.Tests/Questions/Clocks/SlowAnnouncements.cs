namespace KnowledgeGraph.Tests.Questions.Clocks;

/// <summary>Every announcement, held against every proposition of the graph.</summary>
internal static class SlowAnnouncements
{
    public static List<(string Proposition, string? Event)> Of(EntityGraph graph, UncertainTime saidIn = default, UncertainTime holdsIn = default)
    {
        var said = (from statement in graph.Statements
                    where !statement.IsRedacted
                    from proposition in statement.Propositions
                    where proposition.Polarity == Polarity.Affirmative && !new ForceReader(graph).IsTakenBack(statement, proposition.Id)
                    select (Statement: statement, statement.Act, Commitment: SlowCommitments.Of(graph, statement), Proposition: proposition)).ToList();
        var facts = said.Where(one => one.Commitment is Commitment.Proposition or Commitment.Accusation && one.Proposition.Modality == Modality.Fact).Select(one => one.Proposition).ToList();
        var announced = said.Where(one => !graph.Vocabulary.IsAct(one.Act, KnownActs.Refuse)).Where(one =>
            (one.Commitment == Commitment.Intention && one.Proposition.Modality is Modality.Fact or Modality.Future or Modality.Intention && one.Commitment == Commitment.Intention)
            || (one.Commitment == Commitment.Proposition && one.Proposition.Modality is Modality.Future or Modality.Intention && one.Commitment == Commitment.Proposition));
        var inPeriod = announced.Where(one =>
            (saidIn.IsUnknown || SaidTimes.Of(graph, one.Statement).MayCoincideWith(saidIn))
            && (holdsIn.IsUnknown || graph.Solve(one.Statement.Holds).Time.MayCoincideWith(holdsIn)));
        var found = new List<(string, string?)>();
        foreach (var proposition in inPeriod.Select(one => one.Proposition))
        {
            var events = proposition[KnownRoles.Event]?.Nodes.Where(id => graph.TryGet<Event>(id, out _)).ToList() ?? [];
            if (events.Count == 0 && !facts.Exists(fact => Same(graph, proposition, fact, null)))
            {
                found.Add((proposition.Id.Value, null));
            }

            found.AddRange(events.Where(happening => !facts.Exists(fact => Same(graph, proposition, fact, happening))).Select(happening => (proposition.Id.Value, (string?)happening.Value)));
        }

        return found.Order().ToList();
    }

    private static bool Same(EntityGraph graph, Proposition announced, Proposition fact, EntityId? happening)
    {
        if (happening is { } id)
        {
            if (!(fact[KnownRoles.Event]?.Nodes.Any(other => graph.IdentityOf(id, other) == JudgementVerdict.Same) ?? false))
            {
                return false;
            }

            if (graph.Vocabulary.Implies(fact.Predicate, KnownPredicates.Occurred))
            {
                return true;
            }
        }

        if (!graph.Vocabulary.Implies(fact.Predicate, announced.Predicate) || !graph.Vocabulary.TryGetPredicate(announced.Predicate, out var predicate))
        {
            return false;
        }

        return announced.Arguments
            .Where(argument => predicate.Key.Count == 0 || predicate.Key.Contains(argument.Role))
            .Where(argument => happening is null || argument.Role != KnownRoles.Event)
            .All(argument => argument.Fillers.Any(wanted => fact[argument.Role]?.Fillers.Any(found => Lies(graph, found, wanted)) ?? false));
    }

    private static bool Lies(EntityGraph graph, Term found, Term wanted)
    {
        if (found is not NodeTerm { Id: var start } || wanted is not NodeTerm { Id: var end })
        {
            return found.Equals(wanted);
        }

        var reached = new HashSet<EntityId>([start, .. graph.SameAs(start)]);
        int before;
        do
        {
            before = reached.Count;
            reached.UnionWith(graph.Relationships
                .Where(link => (link.Type == KnownRelationships.PartOf.Code || link.Type == KnownRelationships.SubEventOf.Code) && reached.Contains(link.From))
                .SelectMany(link => graph.SameAs(link.To)).ToList());
        }
        while (reached.Count > before);
        return reached.Contains(end) || graph.SameAs(end).Any(reached.Contains);
    }
}
