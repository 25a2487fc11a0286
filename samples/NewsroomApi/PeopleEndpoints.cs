namespace KnowledgeGraph.Samples.Newsroom;

/// <summary>What people and parties say.</summary>
internal static class PeopleEndpoints
{
    public static void MapPeople(this WebApplication app) => app.MapGet("/people/{id}/statements", Statements);

    private static PageOf<Said> Statements(EntityGraph graph, string id, Paging paging, RequestBudget budget, CancellationToken aborted)
    {
        var agent = graph.Get<Agent>(Ids.Read("id", id));
        var statements = graph.StatementsBy(agent.Id, budget: budget.Question, cancellationToken: aborted);
        BudgetHitException.ThrowIf(statements.Cut);
        return paging.Of(statements, Said.Of) with { Explanation = statements.Explanation };
    }
}
