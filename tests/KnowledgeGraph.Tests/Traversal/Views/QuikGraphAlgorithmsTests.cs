namespace KnowledgeGraph.Tests.Traversal;

public class QuikGraphAlgorithmsTests
{
    public static TheoryData<string> Directed { get; } = [.. DirectedAlgorithms.All.Keys];

    public static TheoryData<string> Undirected { get; } = [.. UndirectedAlgorithms.All.Keys];

    [Fact]
    public void At_least_thirty_algorithms_are_run() =>
        Assert.True(DirectedAlgorithms.All.Count >= 30 && DirectedAlgorithms.All.Count + UndirectedAlgorithms.All.Count >= 45);

    [Theory]
    [MemberData(nameof(Directed))]
    public void A_directed_algorithm_answers_the_same_on_the_view_as_on_QuikGraphs_own_graph(string name)
    {
        foreach (var (graph, options) in ViewCases.Fixed())
        {
            var copy = ViewCases.Directed(graph, options);
            if (!copy.IsVerticesEmpty)
            {
                Assert.Equal(Answer(() => DirectedAlgorithms.All[name](copy)), Answer(() => DirectedAlgorithms.All[name](graph.AsDirectedGraph(options))));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Directed))]
    public void A_directed_algorithm_has_an_answer_where_there_is_no_cycle(string name) =>
        Assert.DoesNotContain("Exception", Answer(() => DirectedAlgorithms.All[name](Harbour.Graph.AsDirectedGraph())), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Undirected))]
    public void An_undirected_algorithm_answers_the_same_on_the_view_as_on_QuikGraphs_own_graph(string name)
    {
        foreach (var (graph, options) in ViewCases.Fixed())
        {
            var copy = ViewCases.Undirected(graph, options);
            if (!copy.IsVerticesEmpty)
            {
                Assert.Equal(Answer(() => UndirectedAlgorithms.All[name](copy)), Answer(() => UndirectedAlgorithms.All[name](graph.AsUndirectedGraph(options))));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Undirected))]
    public void An_undirected_algorithm_has_an_answer_where_everything_is_connected(string name) =>
        Assert.DoesNotContain("Exception", Answer(() => UndirectedAlgorithms.All[name](Harbour.Graph.AsUndirectedGraph())), StringComparison.Ordinal);

    // Because some refuse a graph with cycles: then the view has to be refused as well, for the same reason.
    private static string Answer(Func<string> algorithm)
    {
        try
        {
            return algorithm();
        }
        catch (Exception refusal) when (refusal is not OutOfMemoryException)
        {
            return refusal.GetType().Name;
        }
    }
}
