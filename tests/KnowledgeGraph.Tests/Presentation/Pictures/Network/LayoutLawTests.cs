using CsCheck;
using KnowledgeGraph.Presentation;

namespace KnowledgeGraph.Tests.Presentation.Pictures.Network;

public sealed class LayoutLawTests
{
    [Fact]
    public void No_two_boxes_or_labels_overlap() => Holds(AreApart);

    [Fact]
    public void Three_hundred_nodes_are_laid_out_without_overlapping_labels()
    {
        var graph = new LayoutGraph(
            [.. Enumerable.Range(0, 300).Select(node => new LayoutNode(90 + (node * 37 % 80), 27 + (15 * (node % 3))))],
            [.. Enumerable.Range(0, 900).Select(edge => new LayoutEdge(edge % 300, (int)(edge * 2654435761L % 300), edge % 4 == 0 ? 0 : 70, edge % 4 == 0 ? 0 : 14))]);

        var picture = ForceLayout.Of(graph);

        Assert.Equal(300, picture.Nodes.Count);
        AreApart(picture);
    }

    [Fact]
    public void Everything_lies_inside_of_the_picture() => Holds(picture =>
    {
        var frame = new Box(0, 0, picture.Width, picture.Height);
        Assert.All(picture.Nodes, node => Assert.True(frame.Contains(node)));
        Assert.All(picture.Edges, edge => Assert.All(edge.Curve.Flattened(8), point => Assert.True(frame.Contains(point))));
        Assert.All(picture.Edges.Select(edge => edge.Label ?? edge.Marker).OfType<Box>(), label => Assert.True(frame.Contains(label)));
    });

    [Fact]
    public void Every_line_begins_at_the_rim_of_one_of_its_nodes_and_ends_at_that_of_the_other()
    {
        LayoutGraphs.Any.Sample(
            graph =>
            {
                foreach (var picture in Layouts(graph))
                {
                    foreach (var (index, edge) in graph.Edges.Index())
                    {
                        Assert.True(IsAtRim(picture.Edges[index].Curve.Start, picture.Nodes[edge.From]));
                        Assert.True(IsAtRim(picture.Edges[index].Curve.End, picture.Nodes[edge.To]));
                    }
                }
            },
            iter: 25);
    }

    [Fact]
    public void The_same_graph_is_the_same_picture_on_any_thread()
    {
        LayoutGraphs.Any.Sample(
            graph =>
            {
                var here = Layouts(graph).Select(Digest).ToList();
                var elsewhere = new List<string>[4];
                Parallel.For(0, elsewhere.Length, place => elsewhere[place] = [.. Layouts(graph).Select(Digest)]);
                Assert.All(elsewhere, digests => Assert.Equal(here, digests));
            },
            iter: 8);
    }

    [Fact]
    public void Two_lines_between_the_same_nodes_are_apart_in_their_middle()
    {
        var graph = new LayoutGraph(
            [new LayoutNode(100, 30), new LayoutNode(100, 30)],
            [new LayoutEdge(0, 1, 60, 14), new LayoutEdge(0, 1, 60, 14), new LayoutEdge(1, 0, 60, 14)]);

        var middles = ForceLayout.Of(graph).Edges.Select(edge => edge.Curve.PointAt(0.5)).ToList();

        Assert.True((middles[0] - middles[1]).Length > 8);
        Assert.True((middles[0] - middles[2]).Length > 8);
        Assert.True((middles[1] - middles[2]).Length > 8);
    }

    [Fact]
    public void A_label_for_which_there_is_no_room_gives_way_to_a_number_that_has_it()
    {
        // Seven wide labels between two nodes: more than there are bends.
        var graph = new LayoutGraph(
            [new LayoutNode(60, 20), new LayoutNode(60, 20)],
            [.. Enumerable.Repeat(new LayoutEdge(0, 1, 900, 200), 9)]);

        var edges = ForceLayout.Of(graph).Edges;

        Assert.Contains(edges, edge => edge.Label is null && edge.Marker is not null);
        Assert.All(edges, edge => Assert.False(edge.Label is not null && edge.Marker is not null));
    }

    private static void AreApart(LaidOutGraph picture)
    {
        var boxes = picture.Nodes.Concat(picture.Edges.Select(edge => edge.Label ?? edge.Marker).OfType<Box>()).ToList();
        foreach (var (index, box) in boxes.Index())
        {
            Assert.DoesNotContain(boxes.Skip(index + 1), other => other.Grown(-0.1).Overlaps(box));
        }
    }

    private static bool IsAtRim(LayoutPoint point, Box box) =>
        box.Grown(0.6).Contains(point) && !box.Grown(-0.6).Contains(point);

    private static void Holds(Action<LaidOutGraph> law) => LayoutGraphs.Any.Sample(
        graph =>
        {
            foreach (var picture in Layouts(graph))
            {
                law(picture);
            }
        },
        iter: 25);

    private static IEnumerable<LaidOutGraph> Layouts(LayoutGraph graph) => [ForceLayout.Of(graph), LayeredLayout.Of(graph)];

    private static string Digest(LaidOutGraph picture) => string.Join(
        '|',
        picture.Nodes.Select(node => node.ToString()).Concat(picture.Edges.Select(edge => $"{edge.Label} {edge.Marker} {string.Join(' ', edge.Curve.Flattened(3))}")));
}
