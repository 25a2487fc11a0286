namespace KnowledgeGraph;

/// <summary>Reads when events took place from the statements that say so as a fact.</summary>
internal sealed class EventTimes(EntityGraph graph)
{
    private readonly ForceReader _force = new(graph, time => time);

    /// <summary>
    /// What all stated times of an event have in common; unknown where there is none, where nothing is common to all, and
    /// where one of several is relative, so that it cannot be compared yet.
    /// </summary>
    public UncertainTime Of(EntityId id)
    {
        UncertainTime? common = null;
        foreach (var time in Stated(id))
        {
            common = common is { } known && known != time ? known.Intersect(time) : time;
            if (common is { IsUnknown: true })
            {
                break;
            }
        }

        return common ?? default;
    }

    private IEnumerable<UncertainTime> Stated(EntityId id) =>
        from statement in graph.StatementsAbout(id)
        where graph.Vocabulary.CommitmentOf(statement.Act) == Commitment.Proposition
        from proposition in statement.Propositions
        where proposition is { Polarity: Polarity.Affirmative, Modality: Modality.Fact }
            && proposition.Predicate == KnownPredicates.Occurred.Code
            && (proposition[KnownRoles.Event]?.Nodes.Contains(id) ?? false)
            && proposition[KnownRoles.Time] is not null
            && !_force.IsRetracted(statement, proposition.Id)
        from term in proposition[KnownRoles.Time]!.Fillers.OfType<TimeTerm>()
        where !term.Time.IsUnknown
        select term.Time;
}
