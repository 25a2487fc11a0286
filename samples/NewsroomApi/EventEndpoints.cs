using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Samples.Newsroom;

/// <summary>Events: the list, the page of one, and the questions about it.</summary>
internal static class EventEndpoints
{
    public static void MapEvents(this WebApplication app)
    {
        app.MapGet("/events", (EntityGraph graph, Paging paging) =>
            paging.Of(graph.Nodes<Event>().ToList(), happening => new { id = happening.Id.Value, label = happening.Label, type = happening.Type.ToString() }));
        app.MapGet("/events/{id}", (EntityGraph graph, string id) => new AnswerPage(graph.WhoClaimedResponsibilityFor(Ids.Read("id", id))));
        app.MapGet("/events/{id}/claims", (EntityGraph graph, string id, Paging paging) => Page(paging, graph.WhoClaimedResponsibilityFor(Ids.Read("id", id))));
        app.MapGet("/events/{id}/denials", (EntityGraph graph, string id, Paging paging) => Page(paging, graph.WhoDeniedResponsibilityFor(Ids.Read("id", id))));
        app.MapGet("/events/{id}/accusations", (EntityGraph graph, string id, Paging paging) => Page(paging, graph.WhoIsBlamedFor(Ids.Read("id", id))));
        app.MapGet("/events/{id}/conflicts", Conflicts);
    }

    private static PageOf<Said> Conflicts(EntityGraph graph, string id, Paging paging, RequestBudget budget, CancellationToken aborted)
    {
        var happening = graph.Get<Event>(Ids.Read("id", id));
        var conflicts = graph.ConflictsAbout(happening.Id, new ConflictOptions { Budget = budget.Question }, aborted);
        BudgetHitException.ThrowIf(conflicts.Cut);
        return paging.Of(conflicts, Said.Of) with { Explanation = conflicts.Explanation };
    }

    private static PageOf<Said> Page<T>(Paging paging, EventAnswer<T> answer)
        where T : ResponsibilityStatement => paging.Of(answer, Said.Of) with { Explanation = answer.Explanation };
}
