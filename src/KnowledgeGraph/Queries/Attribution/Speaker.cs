namespace KnowledgeGraph.Queries;

/// <summary>Somebody who says something: an agent of the graph, or a source that nobody names.</summary>
public sealed record Speaker
{
    internal Speaker(Agent agent) => Agent = agent;

    internal Speaker(string unnamed) => Unnamed = unnamed;

    /// <summary>The person or organization; null where nobody names the source.</summary>
    public Agent? Agent { get; }

    /// <summary>What describes a source that nobody names; null where there is an agent.</summary>
    public string? Unnamed { get; }

    /// <summary>The agent's name, or the description of the source.</summary>
    public string Name => Agent?.Name ?? Unnamed!;

    /// <summary>Whether nobody names the source, or it is a person without a name.</summary>
    public bool IsAnonymous => Agent is null or Person { IsAnonymous: true };

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
