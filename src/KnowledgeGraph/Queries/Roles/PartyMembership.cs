namespace KnowledgeGraph.Queries;

/// <summary>That an agent belongs to a party, and by which relationships.</summary>
public sealed record PartyMembership
{
    internal PartyMembership()
    {
    }

    /// <summary>The party.</summary>
    public required Agent Party { get; init; }

    /// <summary>
    /// The relationships that lead from the agent to the party, the agent's first: part of, speaks for, holds position, office of.
    /// A chain that certainly holds comes before a shorter one that only may. Steps between nodes judged to be one are left out.
    /// </summary>
    public required ValueList<AttributedRelationship> Chain { get; init; }

    /// <summary>Whether every step of the chain holds at the moment that was asked about.</summary>
    public Holding Holding => Chain.Select(step => step.Holding).DefaultIfEmpty(Holding.Certainly).Max();

    /// <summary>The party and the chain that leads there.</summary>
    public override string ToString() => $"{Party.Name}: {string.Join(", ", Chain)}";
}
