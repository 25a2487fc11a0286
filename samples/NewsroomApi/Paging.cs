using System.Reflection;

namespace KnowledgeGraph.Samples.Newsroom;

/// <summary>Which part of an answer is wanted: <c>limit</c> items from <c>offset</c> on.</summary>
internal sealed record Paging(int Limit, int Offset) : IBindableFromHttpContext<Paging>
{
    public const int MaxLimit = 100;

    /// <summary>The parameters that it is read from.</summary>
    public static readonly string[] Names = ["limit", "offset"];

    private const int UsualLimit = 20;

    public static ValueTask<Paging?> BindAsync(HttpContext context, ParameterInfo parameter) => ValueTask.FromResult<Paging?>(new Paging(
        (int)QueryNumber.Read(context.Request, "limit", UsualLimit, 1, MaxLimit),
        (int)QueryNumber.Read(context.Request, "offset", 0, 0, int.MaxValue)));

    /// <summary>The part of a list, each item put into its JSON form only if it is in it.</summary>
    public PageOf<TJson> Of<T, TJson>(IReadOnlyList<T> all, Func<T, TJson> form, CancellationToken aborted) => new()
    {
        Total = all.Count,
        Limit = Limit,
        Offset = Offset,
        Items = all.Skip(Offset).Take(Limit).Select(item =>
        {
            aborted.ThrowIfCancellationRequested();
            return form(item);
        }).ToList(),
        Next = Offset + (long)Limit < all.Count ? Offset + Limit : null,
    };
}
