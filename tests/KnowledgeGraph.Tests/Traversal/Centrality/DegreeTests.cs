using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

public class DegreeTests
{
    [Fact]
    public void Degrees_are_the_relationships_at_a_node_counted_one_by_one() => CentralityOracle.Sample((graph, options) =>
    {
        var oracle = new CentralityOracle(graph, options);
        var relationships = graph.Degree(options: options);
        var neighbors = graph.Degree(DegreeCount.Neighbors, options);

        Assert.Equal(oracle.Relationships(), relationships.ToDictionary(measure => graph.OrdinalOf(measure.Node), measure => measure.Value));
        Assert.Equal(oracle.Neighbors(), neighbors.ToDictionary(measure => graph.OrdinalOf(measure.Node), measure => measure.Value));
        Assert.False(relationships.WasCut || neighbors.WasCut);
    });

    [Fact]
    public void Degrees_are_those_of_the_views_of_QuikGraph() => CentralityOracle.Sample((graph, options) =>
    {
        var directed = graph.AsDirectedGraph(options);
        var undirected = graph.AsUndirectedGraph(options);
        var outgoing = graph.Degree(options: options with { Direction = WalkDirection.Forward });
        var incoming = graph.Degree(options: options with { Direction = WalkDirection.Backward });
        var both = graph.Degree(options: options with { Direction = WalkDirection.Both });

        Assert.All(directed.Vertices, vertex => Assert.Equal((directed.OutDegree(vertex), directed.InDegree(vertex)), (outgoing.At(vertex), incoming.At(vertex))));
        Assert.All(undirected.Vertices, vertex => Assert.Equal(undirected.AdjacentEdges(vertex).Count(), both.At(vertex)));
    });

    [Fact]
    public void The_press_is_what_most_relationships_meet_at()
    {
        var agents = new WalkOptions { NodeKinds = [NodeKind.Person, NodeKind.Organization, NodeKind.Place] };

        Assert.Equal([(Harbour.Press, 3)], Harbour.Graph.Degree(options: agents).Top(1).Select(measure => (measure.Node.Id, measure.Value)));
        Assert.Equal(2, Harbour.Graph.Degree(options: agents with { Direction = WalkDirection.Backward }).Of(Harbour.Press));
        Assert.Equal(0, Harbour.Graph.Degree(options: agents).Of(Harbour.Hermit));
    }

    [Fact]
    public void Parallel_relationships_and_loops_are_relationships_but_no_further_neighbors()
    {
        var graph = CentralityOracle.Organizations(2, [(0, 1), (0, 1), (1, 0), (0, 0)]);

        Assert.Equal([4, 3], graph.Degree().Select(measure => measure.Value));
        Assert.Equal([1, 1], graph.Degree(DegreeCount.Neighbors).Select(measure => measure.Value));
        Assert.Equal([3, 1], graph.Degree(options: WalkOptions.Forward).Select(measure => measure.Value));
    }

    [Fact]
    public void A_budget_leaves_the_nodes_that_were_not_come_to_without_a_degree()
    {
        var graph = CentralityOracle.Organizations(4, [(0, 1), (1, 2), (2, 3)]);
        var degrees = graph.Degree(options: new WalkOptions { Budget = new WalkBudget { MaxExpansions = 3 } });

        Assert.Equal([1, 2, 0, 0], degrees.Select(measure => measure.Value));
        Assert.Equal(CutReason.Expansions, degrees.CutReason);
    }

    [Fact]
    public void Counting_can_be_cancelled_and_refuses_what_it_does_not_know()
    {
        Assert.Throws<OperationCanceledException>(() => Harbour.Graph.Degree(cancellationToken: new CancellationToken(canceled: true)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Harbour.Graph.Degree((DegreeCount)2));
        Assert.Throws<ArgumentException>(() => Harbour.Graph.Degree(options: new WalkOptions { Types = [new Code("demo:nothing")] }));
        Assert.Throws<UnknownIdException>(() => Harbour.Graph.Degree().Of(new EntityId("nobody")));
    }
}
