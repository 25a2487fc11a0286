using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Where a statement stands, in words.</summary>
internal static class SourceWords
{
    /// <summary>The title, the part, the time of publication and the spans; <c>not stated</c> where the statement does not say.</summary>
    public static string Of(AttributedStatement statement)
    {
        var words = WithoutSpans(statement);
        return ShownSource.Spans(statement) is { Count: > 0 } spans
            ? $"{words}, characters {Lists.And(spans.Select(span => span.ToString()))}"
            : words;
    }

    /// <summary>The same without the spans.</summary>
    public static string WithoutSpans(AttributedStatement statement)
    {
        if (statement.Source is not { } source)
        {
            return "not stated";
        }

        var part = source.Part is { } named ? $", {named.Label ?? named.Key}" : "";
        var published = TimeWords.Of(source.Published, PublishedAsSaid(statement.Statement, source));
        return $"{NodeWords.Quoted(source.Document)} ({source.Document.Id}){part}, {(published == DateWords.NotStated ? "time of publication not stated" : $"published {published}")}";
    }

    /// <summary>The time of publication before it was solved: the statement's own, else its part's, else its document's.</summary>
    public static UncertainTime PublishedAsSaid(Statement statement, StatementSource source)
    {
        if (!statement.Published.IsUnknown)
        {
            return statement.Published;
        }

        return source.Part is { Published.IsUnknown: false } part ? part.Published : source.Document.Published;
    }
}
