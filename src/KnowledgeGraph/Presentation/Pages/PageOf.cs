using KnowledgeGraph.Queries;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Presentation;

/// <summary>Lays out whatever can be shown.</summary>
internal static class PageOf
{
    /// <summary>The page with what draws it.</summary>
    /// <exception cref="OperationCanceledException">Nobody wants it any more; whoever draws the picture later gets it as well.</exception>
    public static Page Any(IPresentable shown, CancellationToken cancellationToken)
    {
        var page = WithoutPicture(shown, cancellationToken);
        var draw = PictureOf.Any(shown, () => page, cancellationToken);
        return page with { Picture = Draw };

        string Draw()
        {
            cancellationToken.ThrowIfCancellationRequested();
            return draw();
        }
    }

    /// <summary>The page alone; of a graph that is cut, it says so.</summary>
    /// <exception cref="OperationCanceledException">Nobody wants it any more.</exception>
    public static Page WithoutPicture(IPresentable shown, CancellationToken cancellationToken = default)
    {
        var page = LaidOut(shown, cancellationToken);
        return CutWords.Of(shown.Graph) is { } cut ? page with { Summary = [.. page.Summary, cut] } : page;
    }

    private static Page LaidOut(IPresentable shown, CancellationToken cancellationToken) => shown switch
    {
        EntityGraph graph => GraphPage.Of(graph, cancellationToken),
        EventAnswer answer => EventAnswerPage.Of(answer, cancellationToken),
        Connection connection => ConnectionPage.Of(connection),
        WeightedConnection connection => ConnectionPage.Of(connection),
        ConnectionRanking<Connection> ranking => ConnectionsPage.Of(ranking.From, ranking.To, ranking, ranking.Explanation, ranking.WasCut),
        ConnectionRanking<WeightedConnection> ranking => ConnectionsPage.Of(ranking.From, ranking.To, ranking.Select(one => one.Connection), ranking.Explanation, ranking.WasCut),
        ShortestConnections connections => ConnectionsPage.Of(connections),
        Neighborhood neighborhood => NeighborhoodPage.Of(neighborhood, cancellationToken),
        IMeasured measured => MeasuresPage.Of(measured),
        Subgraph part => SubgraphPage.Of(part),
        StanceMatrix matrix => StanceMatrixPage.Of(matrix, cancellationToken),
        Account account => AccountPage.Of(account, cancellationToken),
        AccountDifference difference => AccountPage.Of(difference, cancellationToken),
        QuantityTotal total => QuantityTotalPage.Of(total),
        Verification verification => VerificationPage.Of(verification),
        StatementWords words => StatementWordsPage.Of(words),
        IFindings findings => FindingsPage.Of(findings, cancellationToken),
        _ => ItemPage.Of(shown),
    };
}
