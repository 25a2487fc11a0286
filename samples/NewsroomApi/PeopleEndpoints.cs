namespace KnowledgeGraph.Samples.Newsroom;

/// <summary>What people and parties say.</summary>
internal static class PeopleEndpoints
{
    public static void MapPeople(this WebApplication app) =>
        app.MapQuestion("/people/{id}/statements", Statements, [.. Paging.Names, .. RequestBudget.Names]);

    private static PageOf<Said> Statements(EntityGraph graph, PathId id, Paging paging, RequestBudget budget, CancellationToken aborted) => budget.Within(ending =>
    {
        var agent = graph.Get<Agent>(id.Value);
        var statements = graph.StatementsBy(agent.Id, budget: budget.Question, cancellationToken: ending);
        BudgetHitException.ThrowIf(statements.Cut);
        return paging.Of(statements, Said.Of, ending) with { Explanation = statements.Explanation };
    }, aborted);
}
