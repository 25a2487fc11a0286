using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Samples.Newsroom;

/// <summary>Events: the list, the page of one, and the questions about it.</summary>
internal static class EventEndpoints
{
    private static readonly string[] s_parts = [.. Paging.Names, .. RequestBudget.Names];

    public static void MapEvents(this WebApplication app)
    {
        app.MapQuestion("/events", List, Paging.Names);
        app.MapQuestion("/events/{id}", Page, RequestBudget.Names);
        app.MapQuestion("/events/{id}/claims", About(ResponsibilityQueries.WhoClaimedResponsibilityFor), s_parts);
        app.MapQuestion("/events/{id}/denials", About(ResponsibilityQueries.WhoDeniedResponsibilityFor), s_parts);
        app.MapQuestion("/events/{id}/accusations", About(ResponsibilityQueries.WhoIsBlamedFor), s_parts);
        app.MapQuestion("/events/{id}/conflicts", Conflicts, s_parts);
    }

    private static IResult List(EntityGraph graph, Paging paging, CancellationToken aborted) =>
        Results.Json(paging.Of(graph.Nodes<Event>().ToList(), happening => new { id = happening.Id.Value, label = happening.Label, type = happening.Type.ToString() }, aborted));

    private static AnswerPage Page(EntityGraph graph, PathId id, RequestBudget budget, BudgetLimits limits, CancellationToken aborted) => budget.Within(ending =>
    {
        budget.Allow(graph, id.Value, ending);
        var claims = graph.WhoClaimedResponsibilityFor(id.Value, ending);
        return claims.Count <= limits.MaxOnPage
            ? new AnswerPage(claims.ToHtmlDocument(ending))
            : throw new BudgetHitException("results", $"A page shows {limits.MaxOnPage} claims at most, and here are {claims.Count}: ask for them in parts, under claims.");
    }, aborted);

    private static Delegate About<T>(Func<EntityGraph, EntityId, CancellationToken, EventAnswer<T>> ask)
        where T : ResponsibilityStatement => (EntityGraph graph, PathId id, Paging paging, RequestBudget budget, CancellationToken aborted) => budget.Within(ending =>
    {
        budget.Allow(graph, id.Value, ending);
        var answer = ask(graph, id.Value, ending);
        return paging.Of(answer, Said.Of, ending) with { Explanation = answer.Explanation };
    }, aborted);

    private static PageOf<Said> Conflicts(EntityGraph graph, PathId id, Paging paging, RequestBudget budget, CancellationToken aborted) => budget.Within(ending =>
    {
        var happening = graph.Get<Event>(id.Value);
        var conflicts = graph.ConflictsAbout(happening.Id, new ConflictOptions { Budget = budget.Question }, ending);
        BudgetHitException.ThrowIf(conflicts.Cut);
        return paging.Of(conflicts, Said.Of, ending) with { Explanation = conflicts.Explanation };
    }, aborted);
}
