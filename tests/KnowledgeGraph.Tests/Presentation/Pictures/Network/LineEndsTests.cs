using KnowledgeGraph.Presentation;
using KnowledgeGraph.Tests.Seed;
using KnowledgeGraph.Tests.Seed.SecondSeed;

namespace KnowledgeGraph.Tests.Presentation.Pictures.Network;

public sealed class LineEndsTests(SeedGraph seed, SecondSeedGraph second) : IClassFixture<SeedGraph>, IClassFixture<SecondSeedGraph>
{
    [Fact]
    public void Every_line_of_the_seeds_ends_at_the_shapes_of_its_nodes()
    {
        foreach (var graph in new[] { seed.Graph, second.Graph })
        {
            var picture = NetworkPicture.Of(graph, new NetworkPictureOptions { WithDocuments = true });
            var layout = NetworkSvg.Layout(picture);
            foreach (var (index, link) in picture.Links.Index())
            {
                var line = NetworkSvg.LineOf(link, picture, layout, layout.Edges[index].Curve);

                Assert.InRange(Distance(line.Start, NodeOutline.Corners(picture.Nodes[link.From].Kind, layout.Nodes[link.From])), 0, 0.2);
                Assert.InRange(Distance(line.End, NodeOutline.Corners(picture.Nodes[link.To].Kind, layout.Nodes[link.To])), 0, 0.2);
            }
        }
    }

    // Measured at many points of the outline, and so without the arithmetic that is tested.
    private static double Distance(LayoutPoint point, LayoutPoint[] shape) => shape.Zip(shape.Skip(1).Append(shape[0]))
        .SelectMany(side => Enumerable.Range(0, 1001).Select(step => (side.First.Towards(side.Second, step / 1000.0) - point).Length))
        .Min();
}
