using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Samples.Newsroom;

/// <summary>One thing of an answer as a sentence, with the statements that it rests on, and their ids for whoever looks further.</summary>
internal sealed record Said(string Sentence, IReadOnlyList<string> Evidence, IReadOnlyList<string> Statements)
{
    public static Said Of(ResponsibilityStatement item) => Of(item, item.Statement);

    public static Said Of(AttributedStatement statement) => Of(statement, statement);

    public static Said Of(Conflict conflict) => Of(conflict, conflict.Left.Statement, conflict.Right.Statement);

    // Below the sentences, after an empty line, each statement has a line.
    public static Said Of(IPresentable shown, params ReadOnlySpan<AttributedStatement> statements)
    {
        var parts = shown.ToSentences().Split("\n\n", 2);
        var ids = new List<string>();
        foreach (var statement in statements)
        {
            ids.Add(statement.Statement.Id.Value);
        }

        return new Said(parts[0], parts.Length > 1 ? parts[1].Split('\n') : [], ids);
    }
}
