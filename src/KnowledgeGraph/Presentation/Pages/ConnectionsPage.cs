using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Presentation;

/// <summary>Lays out several connections between two nodes.</summary>
internal static class ConnectionsPage
{
    /// <summary>The connections of a ranking.</summary>
    public static Page Of(Node from, Node to, IEnumerable<Connection> connections, string? explanation, bool wasCut)
    {
        var found = connections.ToList();
        var summary = new List<string> { found.Count == 0 ? explanation ?? "No connection was asked for." : $"{Sentence.Begin(Lists.Count(found.Count, "connection"))}, the best first." };
        if (wasCut && found.Count > 0)
        {
            summary.Add(SentenceText.Cut);
        }

        return Page(from, to, summary, found);
    }

    /// <summary>The first of all shortest connections.</summary>
    public static Page Of(ShortestConnections connections)
    {
        var first = connections.First;
        if (!connections.Exists)
        {
            return Page(first.From, first.To, [first.Explanation!], []);
        }

        var found = connections.Take(SentenceText.Most).ToList();
        var summary = new List<string> { $"{connections.TotalCount} shortest connections of {Lists.Count(first.Length, "step")}." };
        if (connections.WasCut)
        {
            summary.Add(SentenceText.Cut);
        }
        else if (connections.TotalCount > SentenceText.Most)
        {
            summary.Add($"The first {Lists.Number(SentenceText.Most)} are shown.");
        }

        return Page(first.From, first.To, summary, found);
    }

    private static Page Page(Node from, Node to, List<string> summary, List<Connection> found)
    {
        if (found.Count == 0)
        {
            return new Page { Question = Question(from, to), Summary = summary.ToValueList(), Sections = [] };
        }

        var composer = new PageComposer(found[0].Graph);
        var items = found.Select(connection => composer.Item(
            () => [composer.Connections.Read(connection)],
            () => [new("Way", connection.ToString()), new("Steps", Lists.Number(connection.Length))]));
        var section = new PageSection(null, items.ToValueList());
        return new Page { Question = Question(from, to), Summary = summary.ToValueList(), Sections = [section], Evidence = composer.Evidence() };
    }

    private static string Question(Node from, Node to) => $"How is {NodeWords.Of(from)} connected with {NodeWords.Of(to)}?";
}
