namespace KnowledgeGraph.Samples.Newsroom;

/// <summary>An answer as a page for people.</summary>
internal sealed class AnswerPage(string html) : IResult
{
    // The page's own policy stands in it and knows its style and script by their hashes. This one is for the browser that has not read so
    // far, and says what a page cannot say of itself: that nobody may put it into a frame.
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.ContentSecurityPolicy = Policy;
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        return httpContext.Response.WriteAsync(html, httpContext.RequestAborted);
    }
}
