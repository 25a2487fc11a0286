namespace KnowledgeGraph.Samples.Newsroom;

/// <summary>How a question becomes a path of the service.</summary>
internal static class Questions
{
    private static readonly string[] s_methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Answers <c>GET</c> and <c>HEAD</c> of a path.</summary>
    /// <param name="app">The service.</param>
    /// <param name="path">The path.</param>
    /// <param name="answer">What answers it.</param>
    /// <param name="names">The parameters that it takes, each of them read by <paramref name="answer"/>.</param>
    public static void MapQuestion(this WebApplication app, string path, Delegate answer, params IEnumerable<string> names) =>
        app.MapMethods(path, s_methods, answer).WithMetadata(new QueryNames([.. names]));

    /// <summary>Refuses parameters that a question does not take, before it is asked.</summary>
    public static void UseQueryNames(this WebApplication app) => app.Use(next => context =>
    {
        context.GetEndpoint()?.Metadata.GetMetadata<QueryNames>()?.Check(context.Request);
        return next(context);
    });
}
