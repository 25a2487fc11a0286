using System.Reflection;
using Microsoft.AspNetCore.Http.Features;

namespace KnowledgeGraph.Samples.Newsroom;

/// <summary>The id in a path: one segment, percent-encoded, so that <c>http%3A%2F%2Fx%2Fy</c> is the id <c>http://x/y</c>.</summary>
internal sealed record PathId(EntityId Value) : IBindableFromHttpContext<PathId>
{
    // "/events/{id}" and "/people/{id}/statements": after the empty one before the first slash, and the sort of thing.
    private const int Segment = 2;

    // From the request as it came, because routing undoes every escape but that of the slash, and so cannot tell it from the escape of its escape.
    public static ValueTask<PathId?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var path = target.StartsWith('/') ? target.Split('?', 2)[0] : new Uri(target).AbsolutePath;
        var encoded = path.Split('/').ElementAtOrDefault(Segment);
        return ValueTask.FromResult<PathId?>(new PathId(Ids.Read("id", encoded is null ? null : Uri.UnescapeDataString(encoded))));
    }
}
