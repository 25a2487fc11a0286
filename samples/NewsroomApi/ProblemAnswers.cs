using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace KnowledgeGraph.Samples.Newsroom;

/// <summary>Says what is wrong with a request as problem details (RFC 9457); what is not the caller's fault is left to the host.</summary>
internal sealed class ProblemAnswers(IProblemDetailsService problems) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (Describe(exception) is not { } problem)
        {
            return ValueTask.FromResult(false);
        }

        httpContext.Response.StatusCode = problem.Status!.Value;
        return problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = problem, Exception = exception });
    }

    private static ProblemDetails? Describe(Exception exception) => exception switch
    {
        UnknownIdException unknown => Problem(StatusCodes.Status404NotFound, "Unknown id", unknown, "nearest", unknown.Nearest.Select(id => id.Value).ToList()),
        BadQueryException bad => Problem(StatusCodes.Status400BadRequest, "Bad parameter", bad, "parameter", bad.Parameter),
        BudgetHitException hit => Problem(StatusCodes.Status422UnprocessableEntity, "Budget hit", hit, "limit", hit.Limit),
        _ => null,
    };

    private static ProblemDetails Problem(int status, string title, Exception exception, string extension, object value) =>
        new() { Status = status, Title = title, Detail = exception.Message, Extensions = { [extension] = value } };
}
