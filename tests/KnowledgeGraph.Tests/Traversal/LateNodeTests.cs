using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

public class LateNodeTests
{
    [Fact]
    public void What_was_recorded_only_later_has_the_measures_of_what_has_no_relationships()
    {
        Assert.Equal(0, Late.Early.Degree().Of(Late.Newcomer));
        Assert.Equal(0, Late.Early.Cores().Of(Late.Newcomer));
        Assert.Equal(0, Late.Early.Closeness().Of(Late.Newcomer));
        Assert.Equal(0, Late.Early.Betweenness().Of(Late.Newcomer));
        Assert.Equal(0, Late.Early.TrianglesPerNode().Of(Late.Newcomer));
        Assert.Equal(0, Late.Early.LocalClustering().Of(Late.Newcomer));
        Assert.Equal(0, Late.Early.PageRank().Of(Late.Newcomer));
    }

    [Fact]
    public void It_is_in_no_component_and_no_community()
    {
        var components = Late.Early.WeaklyConnectedComponents();

        Assert.Equal(-1, components.NumberOf(Late.Newcomer));
        Assert.Null(components.Of(Late.Newcomer));
        Assert.False(components.AreTogether(Late.Newcomer, Late.Newcomer));
        Assert.Equal(-1, Late.Early.StronglyConnectedComponents(WalkOptions.Forward).NumberOf(Late.Newcomer));
        Assert.Null(Late.Early.Communities().Of(Late.Newcomer));
        Assert.Null(Late.Early.LabelPropagation(3).Of(Late.Newcomer));
    }

    [Fact]
    public void No_way_leads_there()
    {
        var tree = Late.Early.CheapestFrom(new EntityId("n0"), _ => 1);

        Assert.Equal(double.PositiveInfinity, tree.Distances.Of(Late.Newcomer));
        Assert.False(tree.PathTo(Late.Newcomer).Exists);
    }

    [Fact]
    public void Nobody_jumps_there()
    {
        var near = Late.Early.PageRank(new PageRankOptions { Personalization = [new EntityId("n0")] });
        var also = Late.Early.PageRank(new PageRankOptions { Personalization = [new EntityId("n0"), Late.Newcomer] });

        Assert.Equal(near.Select(measure => measure.Value), also.Select(measure => measure.Value));
        Assert.Throws<ArgumentException>(() => Late.Early.PageRank(new PageRankOptions { Personalization = [Late.Newcomer] }));
    }

    [Fact]
    public void It_has_no_ordinal_to_ask_by()
    {
        var ordinal = Late.Early.NodeCount;
        var tree = Late.Early.BreadthFirst(new EntityId("n0"));

        Assert.Throws<IndexOutOfRangeException>(() => tree.LevelAt(ordinal));
        Assert.Throws<IndexOutOfRangeException>(() => tree.ParentAt(ordinal));
        Assert.Throws<IndexOutOfRangeException>(() => Late.Early.CheapestFrom(new EntityId("n0"), _ => 1).ParentAt(ordinal));
        Assert.Throws<IndexOutOfRangeException>(() => Late.Early.Degree().At(ordinal));
        Assert.Throws<IndexOutOfRangeException>(() => Late.Early.WeaklyConnectedComponents().NumberAt(ordinal));
    }

    [Fact]
    public void An_id_that_nobody_ever_recorded_is_still_refused()
    {
        Assert.Throws<UnknownIdException>(() => Late.Early.Degree().Of(new EntityId("nobody")));
        Assert.Throws<UnknownIdException>(() => Late.Early.WeaklyConnectedComponents().Of(new EntityId("nobody")));
        Assert.Throws<UnknownIdException>(() => Late.Early.Communities().Of(new EntityId("nobody")));
    }
}
