using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

public class WalkOptionsTests
{
    [Fact]
    public void Options_that_do_not_say_on_how_many_threads_mean_those_of_this_run() =>
        Assert.All([new WalkOptions(), WalkOptions.Default, WalkOptions.Forward], options => Assert.Equal(ThreadsOfTests.Count, options.MaxDegreeOfParallelism));

    [Fact]
    public void Only_the_types_asked_for_are_followed()
    {
        var options = new WalkOptions { Types = [KnownRelationships.FounderOf, KnownRelationships.BasedIn] };

        Assert.Equal(["alice", "town"], Ids(Harbour.Graph.Neighborhood(Harbour.Press, 3, options)));
    }

    [Theory]
    [InlineData(WalkDirection.Forward, "town")]
    [InlineData(WalkDirection.Backward, "alice bruno")]
    [InlineData(WalkDirection.Both, "alice bruno town")]
    public void A_direction_is_kept_to(WalkDirection direction, string expected)
    {
        var neighborhood = Harbour.Graph.Neighborhood(Harbour.Press, options: new WalkOptions { Direction = direction });

        Assert.Equal(expected.Split(' '), Ids(neighborhood));
    }

    [Theory]
    [InlineData(WalkDirection.Forward)]
    [InlineData(WalkDirection.Backward)]
    public void A_symmetric_relationship_is_walked_both_ways_whatever_the_direction(WalkDirection direction)
    {
        var builder = new EntityGraphBuilder();
        var league = builder.AddOrganization("league", "League");
        var union = builder.AddOrganization("union", "Union");
        builder.Relate(league, KnownRelationships.AlliedWith, union);
        var graph = builder.Build();
        var options = new WalkOptions { Direction = direction };

        Assert.Equal(["union"], Ids(graph.Neighborhood(league, options: options)));
        Assert.Equal(["league"], Ids(graph.Neighborhood(union, options: options)));
    }

    [Fact]
    public void Against_the_direction_there_is_no_connection()
    {
        var connection = Harbour.Graph.ShortestConnection(
            Harbour.Alice, Harbour.Bruno, new WalkOptions { Direction = WalkDirection.Forward, IncludeDerived = false });

        Assert.False(connection.Exists);
        Assert.Equal(3, connection.ReachedCount);
    }

    [Fact]
    public void Without_derived_relationships_nobody_is_connected_by_a_statement()
    {
        var options = new WalkOptions { IncludeDerived = false };

        Assert.Equal(["press"], Ids(Harbour.Graph.Neighborhood(Harbour.Bruno, options: options)));
        Assert.DoesNotContain(Harbour.Graph.Neighborhood(Harbour.Bruno, 5, options).Relationships, relationship => relationship.IsDerived);
    }

    [Fact]
    public void A_type_that_the_graph_does_not_know_is_answered_with_the_nearest()
    {
        var options = new WalkOptions { Types = [new Code("member-off")] };
        var exception = Assert.Throws<ArgumentException>(() => Harbour.Graph.Neighborhood(Harbour.Press, options: options));

        Assert.Contains("member-of", exception.Message.Split("nearest:")[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_direction_that_is_none_is_refused() => Assert.Throws<ArgumentException>(
        () => Harbour.Graph.Neighborhood(Harbour.Press, options: new WalkOptions { Direction = (WalkDirection)3 }));

    private static IEnumerable<string> Ids(Neighborhood neighborhood) => neighborhood.Select(neighbor => neighbor.Node.Id.Value);

    [Theory]
    [InlineData(-1)]
    [InlineData(8)]
    [InlineData(32)]
    public void A_kind_of_node_that_is_none_is_refused(int kind)
    {
        var exception = Assert.Throws<ArgumentException>(() => new WalkOptions { NodeKinds = [NodeKind.Person, (NodeKind)kind] });

        Assert.Contains(nameof(WalkOptions.NodeKinds), exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_refusal_of_a_direction_names_the_property()
    {
        var exception = Assert.Throws<ArgumentException>(() => new WalkOptions { Direction = (WalkDirection)(-1) });

        Assert.Contains(nameof(WalkOptions.Direction), exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_is_null_is_taken()
    {
        Assert.Throws<ArgumentNullException>(() => new WalkOptions { Types = null! });
        Assert.Throws<ArgumentNullException>(() => new WalkOptions { Budget = null! });
        Assert.Throws<ArgumentNullException>(() => new WalkBudget { Clock = null! });
    }

    [Fact]
    public void However_many_threads_are_allowed_there_are_no_more_than_processors()
    {
        var options = new WalkOptions { MaxDegreeOfParallelism = int.MaxValue };

        Assert.Equal(Environment.ProcessorCount, options.Threads);
        Assert.Equal(Environment.ProcessorCount, (options with { MaxDegreeOfParallelism = -1 }).Threads);
        Assert.Equal(1, (options with { MaxDegreeOfParallelism = 1 }).Threads);
        Assert.Equal(4, Harbour.Graph.CheapestFrom(Harbour.Alice, _ => 1, options with { IncludeDerived = false }).ReachedCount);
        Assert.Equal(Harbour.Graph.Betweenness().Select(measure => measure.Value), Harbour.Graph.Betweenness(options).Select(measure => measure.Value));
    }
}
