using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Presentation;

/// <summary>Lays out how two nodes are connected.</summary>
internal static class ConnectionPage
{
    /// <summary>The page; where there is no connection, it says why.</summary>
    public static Page Of(Connection connection) => new(
        $"How is {NodeWords.Of(connection.From)} connected with {NodeWords.Of(connection.To)}?",
        [Summary(connection)],
        connection.Steps.Select(Item).ToValueList());

    private static string Summary(Connection connection)
    {
        if (connection.Explanation is { } explanation)
        {
            return explanation;
        }

        return connection.Length == 0
            ? "They are one node."
            : $"By {Lists.Count(connection.Length, "step")}; none that the walk could take is shorter.";
    }

    private static PageItem Item(Step step) =>
        new($"{NodeWords.Of(step.From)} {step.Arrow} {NodeWords.Of(step.To)}", Rows(step).ToValueList());

    private static IEnumerable<PageRow> Rows(Step step)
    {
        var relationship = step.Relationship;
        if (!relationship.Holds.IsUnknown)
        {
            yield return new PageRow("Holds", TimeWords.Of(relationship.Holds));
        }

        if (relationship.Distance is { } distance)
        {
            yield return new PageRow("Distance", distance.ToString());
        }

        if (relationship.Offset is { } offset)
        {
            yield return new PageRow("Offset", offset.ToString());
        }

        yield return new PageRow("Rests on", EvidenceWords.Of(step));
        if (relationship.Note is { } note)
        {
            yield return new PageRow("Note", note);
        }
    }
}
