namespace KnowledgeGraph.Queries;

/// <summary>Puts what a question found into the order in which most answers come.</summary>
internal static class LedgerOrder
{
    /// <summary>The statements, each once, in the order in which the ledger first has them.</summary>
    public static IEnumerable<Statement> InLedgerOrder(this IEnumerable<Statement> statements, EntityGraph graph) =>
        statements.Distinct().OrderBy(statement => graph.OrdinalOrThrow(statement.Id));
}
