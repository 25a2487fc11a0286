using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

public class ShortestConnectionTests
{
    [Fact]
    public void A_connection_reads_as_a_line_with_arrows_the_way_the_relationships_lead() => Assert.Equal(
        "Alice Moreau — founder of → Harbour Press ← member of — Bruno Keller",
        Harbour.Graph.ShortestConnection(Harbour.Alice, Harbour.Bruno).ToString());

    [Fact]
    public void A_step_reads_in_its_own_direction()
    {
        var connection = Harbour.Graph.ShortestConnection(Harbour.Alice, Harbour.Bruno);

        Assert.Equal([("founder of", true), ("has member", false)], connection.Steps.Select(step => (step.Label, step.IsForward)));
        Assert.Equal("Harbour Press ← member of — Bruno Keller", connection.Steps[1].ToString());
    }

    [Fact]
    public void A_step_brings_the_statements_it_rests_on()
    {
        var connection = Harbour.Graph.ShortestConnection(Harbour.Alice, Harbour.Bruno);

        Assert.Empty(connection.Steps[0].Evidence);
        Assert.Equal([Harbour.Report], connection.Steps[1].Evidence.Select(statement => statement.Id));
    }

    [Fact]
    public void A_derived_step_rests_on_the_statement_it_came_from()
    {
        var connection = Harbour.Graph.ShortestConnection(Harbour.Bruno, new EntityId("gazette"));

        Assert.Equal("Bruno Keller ← about — statement report — spoken by → Evening Gazette", connection.ToString());
        Assert.All(connection.Steps, step => Assert.Equal([Harbour.Report], step.Evidence.Select(statement => statement.Id)));
    }

    [Fact]
    public void Withdrawn_evidence_is_left_out_and_stays_named()
    {
        var graph = Harbour.Graph.Edit(builder => builder.Withdraw(Harbour.Report));
        var step = Assert.Single(graph.ShortestConnection(Harbour.Bruno, Harbour.Press).Steps);

        Assert.Empty(step.Evidence);
        Assert.Equal([Harbour.Report], step.Relationship.Evidence);
    }

    [Fact]
    public void A_node_is_connected_to_itself_by_nothing()
    {
        var connection = Harbour.Graph.ShortestConnection(Harbour.Alice, Harbour.Alice);

        Assert.True(connection.Exists);
        Assert.Equal(0, connection.Length);
        Assert.Equal("Alice Moreau", connection.ToString());
    }

    [Fact]
    public void Where_there_is_no_connection_the_answer_says_so()
    {
        var connection = Harbour.Graph.ShortestConnection(Harbour.Hermit, Harbour.Alice);

        Assert.False(connection.Exists);
        Assert.False(connection.WasCut);
        Assert.Equal(
            "There is no connection from Iris Holm to Alice Moreau: the walk ends after 1 node, and Alice Moreau is not among them.",
            connection.Explanation);
        Assert.Equal(connection.Explanation, connection.ToString());
    }

    public static TheoryData<WalkOptions> Restrictions =>
    [
        new WalkOptions { Types = [KnownRelationships.BasedIn] },
        new WalkOptions { Direction = WalkDirection.Backward },
        new WalkOptions { IncludeDerived = false, Types = [KnownRelationships.FounderOf] },
    ];

    [Theory]
    [MemberData(nameof(Restrictions))]
    public void Where_not_all_relationships_were_walked_the_answer_denies_nothing_beyond_them(WalkOptions options)
    {
        var connection = Harbour.Graph.ShortestConnection(Harbour.Alice, Harbour.Bruno, options);

        Assert.StartsWith("There is no connection from Alice Moreau to Bruno Keller by the relationships that were walked: ", connection.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_derived_relationships_the_answer_denies_nothing_about_them() => Assert.Equal(
        "There is no connection from Alice Moreau to Evening Gazette by the relationships that were walked: the walk ends after 4 nodes, and Evening Gazette is not among them.",
        Harbour.Graph.ShortestConnection(Harbour.Alice, new EntityId("gazette"), new WalkOptions { IncludeDerived = false }).Explanation);

    [Fact]
    public void A_label_cannot_break_the_line_or_turn_it_around()
    {
        const string Hostile = "A\u001b[31m\r\nB\u2028C\u202eD\u2067E\u200fF\u061cG";
        const string Harmless = "A [31m  B C\uFFFDD\uFFFDE\uFFFDF\uFFFDG";
        var builder = new EntityGraphBuilder();
        var odd = builder.Declare(new RelationshipType<Person, Person>
        {
            Code = new Code("ex:odd"),
            Label = Hostile,
            From = [NodeKind.Person],
            To = [NodeKind.Person],
        });
        var one = builder.AddPerson("one", Hostile);
        var other = builder.AddPerson("other", Hostile);
        var third = builder.AddPerson("third", Hostile);
        builder.Relate(one, odd, other);
        var graph = builder.Build();

        Assert.Equal($"{Harmless} — {Harmless} → {Harmless}", graph.ShortestConnection(one, other).ToString());
        Assert.Equal($"{Harmless} — {Harmless} → {Harmless}", graph.ShortestConnection(one, other).Steps[0].ToString());
        Assert.Equal(Harmless, graph.Neighborhood(one)[0].ToString());
        Assert.Equal($"{Harmless}: 1 node within 1", graph.Neighborhood(one).ToString());
        Assert.StartsWith($"There is no connection from {Harmless} to {Harmless}: ", graph.ShortestConnection(one, third).Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void A_connection_that_exists_has_nothing_to_explain() =>
        Assert.Null(Harbour.Graph.ShortestConnection(Harbour.Alice, Harbour.Bruno).Explanation);

    [Fact]
    public void Of_two_equally_short_ways_the_one_that_the_ledger_has_first_is_taken()
    {
        var builder = new EntityGraphBuilder();
        var start = builder.AddPerson("start", "Start");
        var early = builder.AddOrganization("early", "Entered early");
        var late = builder.AddOrganization("late", "Entered late");
        var end = builder.AddPerson("end", "End");
        builder.Relate(end, KnownRelationships.MemberOf, early);
        builder.Relate(start, KnownRelationships.MemberOf, late);
        builder.Relate(start, KnownRelationships.MemberOf, early);
        builder.Relate(end, KnownRelationships.MemberOf, late);
        var connection = builder.Build().ShortestConnection(start, end);

        Assert.Equal("Start — member of → Entered late ← member of — End", connection.ToString());
    }

    [Fact]
    public void A_symmetric_step_has_no_arrow()
    {
        var builder = new EntityGraphBuilder();
        var league = builder.AddOrganization("league", "League");
        var union = builder.AddOrganization("union", "Union");
        builder.Relate(league, KnownRelationships.AlliedWith, union);
        var graph = builder.Build();

        Assert.Equal("Union — allied with — League", graph.ShortestConnection(union, league).ToString());
        Assert.Equal("allied with", graph.ShortestConnection(union, league).Steps[0].Label);
    }

    [Fact]
    public void A_type_without_an_inverse_label_is_read_backward_as_the_inverse()
    {
        var builder = new EntityGraphBuilder();
        var coached = builder.Declare(new RelationshipType<Person, Person>
        {
            Code = new Code("ex:coached"),
            Label = "coached",
            From = [NodeKind.Person],
            To = [NodeKind.Person],
        });
        var coach = builder.AddPerson("coach", "Coach");
        var runner = builder.AddPerson("runner", "Runner");
        builder.Relate(coach, coached, runner);

        Assert.Equal("inverse of coached", builder.Build().ShortestConnection(runner, coach).Steps[0].Label);
    }

    [Fact]
    public void An_unknown_end_is_answered_with_the_nearest_ids()
    {
        var exception = Assert.Throws<UnknownIdException>(
            () => Harbour.Graph.ShortestConnection(Harbour.Alice, new EntityId("brno")));

        Assert.Equal(Harbour.Bruno, exception.Nearest[0]);
    }
}
