using System.Reflection;
using KnowledgeGraph.Queries;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Samples.Newsroom;

/// <summary>
/// What the caller lets a question cost: <c>deadline</c> in milliseconds, and <c>expansions</c>, which are nodes visited of a walk and
/// comparisons of any other question. More than the server's limits is refused, and not quietly made less.
/// </summary>
internal sealed record RequestBudget(TimeSpan Deadline, long Expansions) : IBindableFromHttpContext<RequestBudget>
{
    public QuestionBudget Question => new() { Deadline = Deadline, MaxComparisons = Expansions };

    public WalkOptions Walk => new() { Budget = new WalkBudget { Deadline = Deadline, MaxExpansions = Expansions } };

    public static ValueTask<RequestBudget?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var limits = context.RequestServices.GetRequiredService<BudgetLimits>();
        var deadline = QueryNumber.Read(context.Request, "deadline", (long)limits.Deadline.TotalMilliseconds, 1, (long)limits.MaxDeadline.TotalMilliseconds);
        var expansions = QueryNumber.Read(context.Request, "expansions", limits.Expansions, 1, limits.MaxExpansions);
        return ValueTask.FromResult<RequestBudget?>(new RequestBudget(TimeSpan.FromMilliseconds(deadline), expansions));
    }
}
