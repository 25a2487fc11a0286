using System.Globalization;
using KnowledgeGraph.Queries;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Presentation;

/// <summary>Puts sentences about connections and their evidence below one another.</summary>
internal static class SentenceText
{
    /// <summary>How many of all shortest connections are told, because there may be millions.</summary>
    public const int Most = 20;

    /// <summary>What is said of a search that its budget ended.</summary>
    public const string Cut = "The budget ended the search, so there may be more.";

    /// <summary>Whatever can be shown, as sentences.</summary>
    public static string Any(IPresentable shown) => shown switch
    {
        Connection connection => Of(shown.Graph, reader => [reader.Read(connection)]),
        WeightedConnection connection => Of(shown.Graph, reader => [reader.Read(connection)]),
        ConnectionRanking<Connection> ranking => Of(shown.Graph, reader => Ranked(ranking, reader.Read)),
        ConnectionRanking<WeightedConnection> ranking => Of(shown.Graph, reader => Ranked(ranking, reader.Read)),
        ShortestConnections connections => Of(shown.Graph, reader => First(connections, Most, reader.Read)),
        AttributedStatement said => Cited(shown.Graph, citations => new StatementSentence(citations).Of(said, withChecks: true)),
        AttributedRelationship found => Cited(shown.Graph, citations => new RelationshipSentence(citations).Of(found)),
        Conflict conflict => Cited(shown.Graph, citations => new ConflictSentence(citations).Of(conflict)),
        _ => PageText.Sentences(PageOf.WithoutPicture(shown)),
    };

    /// <summary>The sentences, an empty line, and the evidence that they cite; without evidence the sentences alone.</summary>
    public static string Of(EntityGraph graph, Func<ConnectionReader, IEnumerable<string>> read) =>
        Cited(graph, citations => read(new ConnectionReader(citations, graph)));

    /// <summary>The same for sentences of every other kind, each on a line.</summary>
    public static string Cited(EntityGraph graph, Func<Citations, IEnumerable<string>> say)
    {
        var citations = new Citations(graph);
        List<string> sentences = [.. say(citations)];
        List<string> evidence = [.. citations.Lines()];
        return string.Join('\n', (evidence.Count == 0 ? sentences : [.. sentences, "", .. evidence]).Select(DisplayText.Of));
    }

    /// <summary>A numbered sentence for each connection of a ranking; without any, why there is none.</summary>
    public static IEnumerable<string> Ranked<TConnection>(ConnectionRanking<TConnection> connections, Func<TConnection, string> read)
        where TConnection : class
    {
        if (connections.Count == 0)
        {
            return [connections.Explanation ?? "No connection was asked for."];
        }

        var numbered = Numbered(connections, read);
        return connections.WasCut ? numbered.Append(Cut) : numbered;
    }

    /// <summary>A numbered sentence for each of the first connections, and how many there are if there are more; without any, why there is none.</summary>
    public static IEnumerable<string> First(ShortestConnections connections, int most, Func<Connection, string> read)
    {
        if (!connections.Exists)
        {
            return [connections.First.Explanation!];
        }

        var numbered = Numbered(connections.Take(most), read);
        if (connections.WasCut)
        {
            return numbered.Append(Cut);
        }

        return connections.TotalCount > most
            ? numbered.Append(string.Create(CultureInfo.InvariantCulture, $"There are {connections.TotalCount} connections of this length."))
            : numbered;
    }

    private static IEnumerable<string> Numbered<TConnection>(IEnumerable<TConnection> connections, Func<TConnection, string> read) =>
        connections.Select((connection, place) => string.Create(CultureInfo.InvariantCulture, $"{place + 1}. {read(connection)}"));
}
