namespace KnowledgeGraph.Samples.Newsroom;

/// <summary>How two nodes are connected.</summary>
internal static class ConnectionEndpoints
{
    public static void MapConnections(this WebApplication app) => app.MapGet("/connections", Connect);

    private static IResult Connect(EntityGraph graph, string? from, string? to, RequestBudget budget, CancellationToken aborted)
    {
        var connection = graph.ShortestConnection(Ids.Read("from", from), Ids.Read("to", to), budget.Walk, aborted);
        BudgetHitException.ThrowIf(connection.CutReason);
        return Results.Text(connection.ToJson(), "application/json");
    }
}
