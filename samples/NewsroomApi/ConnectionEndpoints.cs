namespace KnowledgeGraph.Samples.Newsroom;

/// <summary>How two nodes are connected.</summary>
internal static class ConnectionEndpoints
{
    public static void MapConnections(this WebApplication app) => app.MapQuestion("/connections", Connect, ["from", "to", .. RequestBudget.Names]);

    private static IResult Connect(EntityGraph graph, string? from, string? to, RequestBudget budget, CancellationToken aborted) => budget.Within(ending =>
    {
        var connection = graph.ShortestConnection(Ids.Read("from", from), Ids.Read("to", to), budget.Walk, ending);
        BudgetHitException.ThrowIf(connection.CutReason);
        return Results.Text(connection.ToJson(), "application/json");
    }, aborted);
}
