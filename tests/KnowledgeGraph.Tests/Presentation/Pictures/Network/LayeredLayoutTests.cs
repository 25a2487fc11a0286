using CsCheck;
using KnowledgeGraph.Presentation;

namespace KnowledgeGraph.Tests.Presentation.Pictures.Network;

public sealed class LayeredLayoutTests
{
    [Fact]
    public void Every_edge_leads_to_the_right_but_for_those_that_close_a_circle()
    {
        LayoutGraphs.Any.Sample(
            graph =>
            {
                var picture = LayeredLayout.Of(graph);
                foreach (var (index, edge) in graph.Edges.Index().Where(edge => !edge.Item.IsLoop))
                {
                    var (from, to) = (picture.Nodes[edge.From], picture.Nodes[edge.To]);
                    Assert.True(picture.Edges[index].RunsBack ? to.Right < from.Left : from.Right < to.Left);
                }
            },
            iter: 200);
    }

    [Fact]
    public void Without_a_circle_no_edge_runs_back()
    {
        LayoutGraphs.Any.Sample(
            graph =>
            {
                var ascending = graph with { Edges = [.. graph.Edges.Select(edge => edge with { From = Math.Min(edge.From, edge.To), To = Math.Max(edge.From, edge.To) })] };
                Assert.DoesNotContain(LayeredLayout.Of(ascending).Edges, edge => edge.RunsBack);
            },
            iter: 200);
    }

    [Fact]
    public void Of_a_circle_one_edge_runs_back()
    {
        var circle = new LayoutGraph(
            [.. Enumerable.Repeat(new LayoutNode(50, 20), 5)],
            [.. Enumerable.Range(0, 5).Select(node => new LayoutEdge(node, (node + 1) % 5, 0, 0))]);

        Assert.Equal(1, LayeredLayout.Of(circle).Edges.Count(edge => edge.RunsBack));
    }

    [Fact]
    public void A_chain_is_a_level_line()
    {
        var chain = new LayoutGraph(
            [.. Enumerable.Range(0, 6).Select(node => new LayoutNode(40 + (10 * node), 20 + (5 * node)))],
            [.. Enumerable.Range(0, 5).Select(node => new LayoutEdge(node, node + 1, 30, 14))]);

        var middles = LayeredLayout.Of(chain).Nodes.Select(node => node.Center.Y);

        Assert.Single(middles.Select(y => Math.Round(y)).Distinct());
    }

    [Fact]
    public void No_line_runs_through_a_box_that_is_not_its_own()
    {
        LayoutGraphs.Any.Sample(
            graph => Assert.DoesNotContain(
                LayeredLayout.Of(graph).Edges.Where((edge, place) => !graph.Edges[place].IsLoop),
                edge => edge.Trespasses > 0),
            iter: 200);
    }
}
