using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Samples.Newsroom;

/// <summary>Who or what may be meant by a name.</summary>
internal static class SearchEndpoints
{
    private const int LongestName = 200;

    public static void MapSearch(this WebApplication app) => app.MapQuestion("/search", Search, ["name", .. Paging.Names, .. RequestBudget.Names]);

    private static PageOf<Found> Search(EntityGraph graph, string? name, Paging paging, RequestBudget budget, CancellationToken aborted)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Length > LongestName)
        {
            throw new BadQueryException("name", $"'name' has from 1 to {LongestName} characters.");
        }

        return budget.Within(ending =>
        {
            var hits = graph.FindByName(name, new NameSearchOptions { Budget = budget.Question }, ending);
            BudgetHitException.ThrowIf(hits.Cut);
            return paging.Of(hits, Form, ending) with { Explanation = hits.Explanation };
        }, aborted);
    }

    private static Found Form(NameHit hit) => new(
        hit.Entity.Id.Value, hit.Entity.Name, hit.Entity.NodeKind.ToString(), hit.Name.Text, hit.Score, hit.Reasons.Select(reason => reason.ToString()).ToList());
}
