namespace KnowledgeGraph.Indexing;

/// <summary>What the propositions of a predicate say of the event in them.</summary>
/// <param name="Participants">The roles whose fillers take part in it.</param>
/// <param name="TellsPlace">Whether they tell where it took place.</param>
/// <param name="TellsResponsibility">Whether they make somebody responsible for it.</param>
internal sealed record EventReading(ValueList<Code> Participants, bool TellsPlace, bool TellsResponsibility)
{
    /// <summary>The places in which the event took place, by the proposition.</summary>
    public IEnumerable<EntityId> PlacesIn(Proposition proposition) => TellsPlace ? NodesIn(proposition, KnownRoles.Place) : [];

    /// <summary>Those who took part, by the proposition, as far as its speaker can say so.</summary>
    public IEnumerable<EntityId> ParticipantsIn(Proposition proposition, Hop origin)
    {
        var participants = Participants.SelectMany(role => NodesIn(proposition, role));

        // Because nobody takes part by what another says of him, whatever act it is said with.
        return TellsResponsibility
            ? participants.Where(id => origin.Speakers.Contains(id) || origin.OnBehalfOf.Contains(id))
            : participants;
    }

    private static IEnumerable<EntityId> NodesIn(Proposition proposition, Code role) => proposition[role]?.Nodes ?? [];
}
