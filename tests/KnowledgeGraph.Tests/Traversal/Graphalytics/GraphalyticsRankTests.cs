using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal.Graphalytics;

public class GraphalyticsRankTests
{
    [Theory]
    [MemberData(nameof(GraphalyticsGraph.Names), MemberType = typeof(GraphalyticsGraph))]
    public void PageRank_is_that_of_Graphalytics(string name)
    {
        var example = GraphalyticsGraph.Read(name);
        var ranks = example.Graph.PageRank(new PageRankOptions { Iterations = 2, Tolerance = 0 }, example.Along);

        GraphalyticsGraph.AssertEqual(example.ExpectedNumbers("PR"), ranks);
    }

    [Theory]
    [MemberData(nameof(GraphalyticsGraph.Names), MemberType = typeof(GraphalyticsGraph))]
    public void Local_clustering_is_that_of_Graphalytics(string name)
    {
        var example = GraphalyticsGraph.Read(name);

        GraphalyticsGraph.AssertEqual(example.ExpectedNumbers("LCC"), example.Graph.LocalClustering(example.Along));
    }

    [Theory]
    [MemberData(nameof(GraphalyticsGraph.Names), MemberType = typeof(GraphalyticsGraph))]
    public void Labels_are_those_of_Graphalytics(string name)
    {
        var example = GraphalyticsGraph.Read(name);
        var communities = example.Graph.LabelPropagation(2);

        Assert.Equal(
            example.Expected("CDLP"),
            example.Graph.Nodes<Node>().ToDictionary(node => node.Id, node => communities.Of(node)!.Label.Id.Value));
    }
}
