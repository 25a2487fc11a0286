using KnowledgeGraph.Queries;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Presentation;

/// <summary>Lays out whatever can be shown.</summary>
internal static class PageOf
{
    /// <summary>The page with what draws it.</summary>
    public static Page Any(IPresentable shown)
    {
        var page = WithoutPicture(shown);
        return page with { Picture = PictureOf.Any(shown, () => page) };
    }

    /// <summary>The page alone.</summary>
    public static Page WithoutPicture(IPresentable shown) => shown switch
    {
        EntityGraph graph => GraphPage.Of(graph),
        EventAnswer answer => EventAnswerPage.Of(answer),
        Connection connection => ConnectionPage.Of(connection),
        WeightedConnection connection => ConnectionPage.Of(connection),
        ConnectionRanking<Connection> ranking => ConnectionsPage.Of(ranking.From, ranking.To, ranking, ranking.Explanation, ranking.WasCut),
        ConnectionRanking<WeightedConnection> ranking => ConnectionsPage.Of(ranking.From, ranking.To, ranking.Select(one => one.Connection), ranking.Explanation, ranking.WasCut),
        ShortestConnections connections => ConnectionsPage.Of(connections),
        Neighborhood neighborhood => NeighborhoodPage.Of(neighborhood),
        IMeasured measured => MeasuresPage.Of(measured),
        Subgraph part => SubgraphPage.Of(part),
        StanceMatrix matrix => StanceMatrixPage.Of(matrix),
        Account account => AccountPage.Of(account),
        AccountDifference difference => AccountPage.Of(difference),
        QuantityTotal total => QuantityTotalPage.Of(total),
        Verification verification => VerificationPage.Of(verification),
        StatementWords words => StatementWordsPage.Of(words),
        IFindings findings => FindingsPage.Of(findings),
        _ => ItemPage.Of(shown),
    };
}
