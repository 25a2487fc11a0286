using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Samples.Newsroom;

/// <summary>One thing of an answer: whose words it is about, as a sentence, with the statements that it rests on, and their ids for whoever looks further.</summary>
internal sealed record Said(IReadOnlyList<string> Speakers, string Sentence, IReadOnlyList<string> Evidence, IReadOnlyList<string> Statements)
{
    public static Said Of(ResponsibilityStatement item) => Of(item, [item.Speaker], item.Statement);

    public static Said Of(AttributedStatement statement) => Of(statement, statement.Origin.Principals, statement);

    public static Said Of(Conflict conflict) =>
        Of(conflict, conflict.Left.Speakers.Concat(conflict.Right.Speakers), conflict.Left.Statement, conflict.Right.Statement);

    // Below the sentences, after an empty line, each statement has a line.
    private static Said Of(IPresentable shown, IEnumerable<Speaker> speakers, params AttributedStatement[] statements)
    {
        var parts = shown.ToSentences().Split("\n\n", 2);
        return new Said(
            speakers.Select(speaker => speaker.Name).ToList(),
            parts[0],
            parts.Length > 1 ? parts[1].Split('\n') : [],
            statements.Select(statement => statement.Statement.Id.Value).ToList());
    }
}
