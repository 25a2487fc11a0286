using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal.Patterns;

public class PatternAnyStepTests
{
    [Fact]
    public void A_step_of_any_type_goes_along_every_relationship_either_way()
    {
        var around = Pattern.From<Organization>().At(Harbour.Press).Step();

        Assert.Equal(
            ["Harbour Press ← founder of — Alice Moreau", "Harbour Press ← member of — Bruno Keller", "Harbour Press — based in → Port Clement"],
            Harbour.Graph.Match(around).Select(match => match.ToString()));
    }

    [Fact]
    public void A_step_of_any_type_may_go_one_way_only()
    {
        var press = Pattern.From<Organization>().At(Harbour.Press);

        Assert.Equal([Harbour.Town], Harbour.Graph.Match(press.Step(direction: WalkDirection.Forward)).Select(match => match.Nodes.Item2.Id));
        Assert.Equal([Harbour.Alice, Harbour.Bruno], Harbour.Graph.Match(press.Step(direction: WalkDirection.Backward)).Select(match => match.Nodes.Item2.Id));
    }

    [Fact]
    public void A_step_of_one_type_may_go_either_way()
    {
        var member = Pattern.From<Node>().Step(KnownRelationships.MemberOf);

        Assert.Equal(
            ["Bruno Keller — member of → Harbour Press", "Harbour Press ← member of — Bruno Keller"],
            Harbour.Graph.Match(member).Select(match => match.ToString()));
    }

    [Fact]
    public void The_node_of_a_step_of_any_type_may_be_of_a_kind_and_be_gone_on_from()
    {
        var pattern = Pattern.From<Person>().At(Harbour.Alice).Step().OfKind<Organization>().Out(KnownRelationships.BasedIn);
        var (alice, press, town) = Assert.Single(Harbour.Graph.Match(pattern));

        Assert.Equal((Harbour.Alice, Harbour.Press, Harbour.Town), (alice.Id, press.Id, town.Id));
    }

    [Fact]
    public void Five_nodes_are_found_by_steps_of_any_type_as_by_a_pattern_of_untyped_nodes()
    {
        var typed = Pattern.From<Person>().Step().Step().Step().Step();
        var untyped = Pattern.FromAny().OfKind<Person>().Step().Step().Step().Step();
        var found = Harbour.Graph.Match(typed).Select(match => match.ToString()).ToList();

        Assert.Contains("Alice Moreau — founder of → Harbour Press ← member of — Bruno Keller ← about — statement report — spoken by → Evening Gazette", found);
        Assert.Equal(Harbour.Graph.Match(untyped).Select(match => match.ToString()), found);
    }

    [Fact]
    public void A_repeated_step_of_any_type_ends_where_the_graph_does()
    {
        var reached = Pattern.From<Person>().At(Harbour.Alice).Step().Repeated(1, int.MaxValue);

        Assert.Equal(
            Harbour.Graph.ReachableFrom(Harbour.Alice).Select(node => node.Id).Where(id => id != Harbour.Alice).Order(),
            Harbour.Graph.Match(reached).Select(match => match.Nodes.Item2.Id).Distinct().Order());
    }

    [Fact]
    public void A_symmetric_type_is_gone_along_both_ways_whatever_the_direction()
    {
        var builder = new EntityGraphBuilder();
        var one = builder.AddOrganization("one", "One");
        var other = builder.AddOrganization("other", "Other");
        builder.Relate(one, KnownRelationships.AlliedWith, other);
        builder.Relate(other, KnownRelationships.AlliedWith, other);
        var graph = builder.Build();
        var pattern = Pattern.From<Organization>().At(other).Step(direction: WalkDirection.Forward);

        Assert.Equal(["Other — allied with — One", "Other — allied with — Other"], graph.Match(pattern).Select(match => match.ToString()));
    }

    [Fact]
    public void A_direction_or_type_that_is_none_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Pattern.From<Person>().Step(default(Code)));
        Assert.Throws<ArgumentException>(() => Pattern.FromAny().Out(default(Code)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Pattern.From<Person>().Step(direction: (WalkDirection)7));
        Assert.Throws<ArgumentException>(() => Harbour.Graph.Match(Pattern.From<Person>().Step(new Code("membr-of"))));
    }

    [Fact]
    public void The_search_begins_where_a_step_of_any_type_has_little_to_look_at()
    {
        var builder = new EntityGraphBuilder();
        var club = builder.AddOrganization("club", "Club");
        for (var member = 0; member < 500; member++)
        {
            builder.Relate(builder.AddPerson($"m{member}", $"Member {member}"), KnownRelationships.MemberOf, club);
        }

        var matches = builder.Build().Match(Pattern.From<Organization>().At(club).Step().At(new EntityId("m7")), new WalkBudget { MaxExpansions = 2 });

        Assert.Equal(1, matches.BeginsAt);
        Assert.Single(matches);
        Assert.False(matches.WasCut);
    }
}
