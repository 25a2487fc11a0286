using System.Globalization;

namespace KnowledgeGraph.Tests.Traversal.Graphalytics;

public class GraphalyticsWayTests
{
    // What Graphalytics writes for a vertex that is not reached.
    private const string NotReached = "9223372036854775807";

    [Theory]
    [MemberData(nameof(GraphalyticsGraph.Names), MemberType = typeof(GraphalyticsGraph))]
    public void Levels_are_those_of_Graphalytics(string name)
    {
        var example = GraphalyticsGraph.Read(name);
        var tree = example.Graph.BreadthFirst(example.Source, example.Along);

        Assert.Equal(
            example.Expected("BFS"),
            example.Graph.Nodes<Node>().ToDictionary(node => node.Id, node => tree.LevelOf(node)?.ToString(CultureInfo.InvariantCulture) ?? NotReached));
    }

    [Theory]
    [MemberData(nameof(GraphalyticsGraph.Names), MemberType = typeof(GraphalyticsGraph))]
    public void Weakly_connected_components_are_those_of_Graphalytics(string name)
    {
        var example = GraphalyticsGraph.Read(name);
        var components = example.Graph.WeaklyConnectedComponents();

        // Components may be called by any number, as long as the same vertices are together.
        Assert.Equal(
            Grouped(example.Expected("WCC").Select(pair => (pair.Key, pair.Value))),
            Grouped(example.Graph.Nodes<Node>().Select(node => (node.Id, components.NumberOf(node).ToString(CultureInfo.InvariantCulture)))));
    }

    [Theory]
    [MemberData(nameof(GraphalyticsGraph.Names), MemberType = typeof(GraphalyticsGraph))]
    public void Costs_of_cheapest_ways_are_those_of_Graphalytics(string name)
    {
        var example = GraphalyticsGraph.Read(name);
        var tree = example.Graph.CheapestFrom(example.Source, relationship => example.Weights[relationship.Id], example.Along);

        GraphalyticsGraph.AssertEqual(example.ExpectedNumbers("SSSP"), tree.Distances);
    }

    private static IEnumerable<string> Grouped(IEnumerable<(EntityId Vertex, string Component)> vertices) => vertices
        .GroupBy(pair => pair.Component, pair => pair.Vertex.Value)
        .Select(group => string.Join(' ', group.Order(StringComparer.Ordinal)))
        .Order(StringComparer.Ordinal);
}
