namespace KnowledgeGraph.Queries;

/// <summary>Gathers what agents say.</summary>
internal static class SpokenStatements
{
    /// <summary>The statements in whose chains one of the agents speaks, or is spoken for, in any hop; each once, in ledger order.</summary>
    public static IEnumerable<Statement> Of(EntityGraph graph, IEnumerable<EntityId> agents) => All(graph, agents).InLedgerOrder(graph);

    /// <summary>Those of the statements that are met before the question is cut, in ledger order.</summary>
    public static IEnumerable<Statement> Of(EntityGraph graph, IEnumerable<EntityId> agents, QuestionMeter meter) =>
        meter.Gathered(All(graph, agents)).InLedgerOrder(graph);

    private static IEnumerable<Statement> All(EntityGraph graph, IEnumerable<EntityId> agents) =>
        agents.SelectMany(agent => graph.In(agent, KnownRelationships.SpokenBy).Concat(graph.In(agent, KnownRelationships.OnBehalfOf)));
}
