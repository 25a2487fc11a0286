using System.Reflection;
using KnowledgeGraph.Queries;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Samples.Newsroom;

/// <summary>
/// What the caller lets an answer cost: <c>deadline</c> in milliseconds, and <c>expansions</c>, which are nodes
/// visited of a walk and comparisons of any other question. More than the server's limits is refused, and not quietly made less.
/// </summary>
internal sealed record RequestBudget(TimeSpan Deadline, long Expansions) : IBindableFromHttpContext<RequestBudget>
{
    /// <summary>The parameters that it is read from.</summary>
    public static readonly string[] Names = ["deadline", "expansions"];

    public QuestionBudget Question => new() { Deadline = Deadline, MaxComparisons = Expansions };

    public WalkOptions Walk => new() { Budget = new WalkBudget { Deadline = Deadline, MaxExpansions = Expansions } };

    public static ValueTask<RequestBudget?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var limits = context.RequestServices.GetRequiredService<BudgetLimits>();
        var deadline = QueryNumber.Read(context.Request, "deadline", (long)limits.Deadline.TotalMilliseconds, 1, (long)limits.MaxDeadline.TotalMilliseconds);
        var expansions = QueryNumber.Read(context.Request, "expansions", limits.Expansions, 1, limits.MaxExpansions);
        return ValueTask.FromResult<RequestBudget?>(new RequestBudget(TimeSpan.FromMilliseconds(deadline), expansions));
    }

    /// <summary>Asks and puts into words within the deadline, which is for both together.</summary>
    /// <exception cref="BudgetHitException">It took longer.</exception>
    /// <exception cref="OperationCanceledException">The caller went away.</exception>
    public T Within<T>(Func<CancellationToken, T> answer, CancellationToken aborted)
    {
        aborted.ThrowIfCancellationRequested();
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(aborted);
        ending.CancelAfter(Deadline);
        try
        {
            return answer(ending.Token);
        }
        catch (OperationCanceledException) when (!aborted.IsCancellationRequested)
        {
            throw new BudgetHitException("deadline");
        }
    }

    /// <summary>Refuses to look at more statements about an event than may be compared.</summary>
    /// <exception cref="BudgetHitException">There are more.</exception>
    /// <exception cref="UnknownIdException">There is no such event.</exception>
    public void Allow(EntityGraph graph, EntityId happening, CancellationToken aborted)
    {
        var looked = 0L;
        foreach (var statement in graph.SameAs(graph.Get<Event>(happening).Id).SelectMany(graph.StatementsAbout))
        {
            aborted.ThrowIfCancellationRequested();
            if (!statement.IsRedacted && ++looked > Expansions)
            {
                throw new BudgetHitException("comparisons");
            }
        }
    }
}
