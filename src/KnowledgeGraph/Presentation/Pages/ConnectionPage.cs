using System.Globalization;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Presentation;

/// <summary>Lays out how two nodes are connected.</summary>
internal static class ConnectionPage
{
    /// <summary>The page; where there is no connection, it says why.</summary>
    public static Page Of(Connection connection) => Of(connection, [Summary(connection)]);

    /// <summary>The same with what it costs.</summary>
    public static Page Of(WeightedConnection connection)
    {
        var along = connection.Connection;
        var cost = string.Create(CultureInfo.InvariantCulture, $"By {Lists.Count(connection.Length, "step")} at the cost of {connection.Cost}.");
        return Of(along, connection.Exists && connection.Length > 0 ? [cost] : [Summary(along)]);
    }

    private static Page Of(Connection connection, ValueList<string> summary)
    {
        var composer = new PageComposer(connection.Graph);
        return new Page
        {
            Question = $"How is {NodeWords.Of(connection.From)} connected with {NodeWords.Of(connection.To)}?",
            Summary = summary,
            Sections = [new PageSection(null, connection.Steps.Select(step => Item(step, composer)).ToValueList())],
            Evidence = composer.Evidence(),
            RowsHaveEvidence = true,
        };
    }

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

    private static PageItem Item(Step step, PageComposer composer) => composer.Item(
        () => [$"{NodeWords.Of(step.From)} {step.Arrow} {NodeWords.Of(step.To)}"],
        () =>
        [
            new("From", NodeWords.Of(step.From)),
            new("Step", step.Arrow),
            new("To", NodeWords.Of(step.To)),
            new("According to", composer.According(step)),
        ],
        () => Rows(step, composer.Graph));

    private static IEnumerable<PageRow> Rows(Step step, EntityGraph graph)
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

        yield return new PageRow("Rests on", EvidenceWords.Of(step, graph));
        if (ShownSource.Note(relationship, step.From, step.To) is { } note)
        {
            yield return new PageRow("Note", CitationMarks.Without(note));
        }
    }
}
