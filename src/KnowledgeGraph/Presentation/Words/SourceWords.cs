using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Where a statement stands, in words.</summary>
internal static class SourceWords
{
    /// <summary>The title, the part, the time of publication and the spans; <c>not stated</c> where the statement does not say.</summary>
    public static string Of(AttributedStatement statement)
    {
        if (statement.Source is not { } source)
        {
            return "not stated";
        }

        var words = $"{NodeWords.Quoted(source.Document)} ({source.Document.Id})";
        if (source.Part is { } part)
        {
            words += $", {part.Label ?? part.Key}";
        }

        words += $", published {TimeWords.Of(source.Published, PublishedAsSaid(statement.Statement, source))}";
        if (source.Spans.Count > 0)
        {
            words += $", characters {Lists.And(source.Spans.Select(span => span.ToString()))}";
        }

        return words;
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
