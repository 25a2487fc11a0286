namespace KnowledgeGraph.Queries;

/// <summary>Somebody blames somebody in one statement, for an event or for anything else.</summary>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed record Blame : IPresentable
{
    internal Blame()
    {
    }

    /// <summary>Who blames: the original speakers, or a source that nobody names.</summary>
    public ValueList<Speaker> Accusers => Statement.Origin.Principals;

    /// <summary>Who is blamed, in the order of the statement; empty where words that are no node of the graph say who.</summary>
    public required ValueList<Agent> Blamed { get; init; }

    /// <summary>The propositions that say for what, in the order of the statement; a negated one blames for what was not done.</summary>
    public required ValueList<Proposition> Propositions { get; init; }

    /// <summary>The events for which they are blamed, each once; empty where it is for something else.</summary>
    public required ValueList<Event> Events { get; init; }

    /// <summary>
    /// Whether an accuser still stands by one of the propositions; if they differ, it is what those do who went back least. For a source
    /// that nobody names it stands.
    /// </summary>
    public required Standing Standing { get; init; }

    /// <summary>The statements that are said to support it, in ledger order.</summary>
    public required ValueList<AttributedStatement> SupportedBy { get; init; }

    /// <summary>The statement with its chain, clocks and checks.</summary>
    public required AttributedStatement Statement { get; init; }

    /// <summary>Who blames whom and for what.</summary>
    public override string ToString()
    {
        var blamed = Blamed.Count == 0 ? "somebody" : string.Join(" and ", Blamed.Select(agent => agent.Name));
        return $"{string.Join(" and ", Accusers)}, blaming {blamed}: {string.Join("; ", Propositions)}";
    }

    EntityGraph IPresentable.Graph => Statement.Graph;
}
