using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal.Patterns;

public class PatternTests
{
    private static readonly EntityId s_fire = new("fire");

    private static readonly EntityGraph s_news = News();

    [Fact]
    public void Nodes_come_as_a_tuple_of_their_types()
    {
        var pattern = Pattern.From<Person>().Out(KnownRelationships.FounderOf).Out(KnownRelationships.BasedIn);
        var (founder, press, town) = Assert.Single(Harbour.Graph.Match(pattern));

        Assert.Equal(("Alice Moreau", "Harbour Press", "Port Clement"), (founder.Name, press.Name, town.Name));
    }

    [Fact]
    public void A_match_has_its_relationships_with_their_evidence()
    {
        var pattern = Pattern.From<Organization>().At(Harbour.Press).In(KnownRelationships.MemberOf);
        var match = Assert.Single(Harbour.Graph.Match(pattern));

        Assert.Equal([Harbour.Report], match.Relationships[0].Evidence);
        Assert.Equal(Harbour.Report, match.Steps[0].Evidence[0].Id);
        Assert.Equal("Harbour Press ← member of — Bruno Keller", match.ToString());
    }

    [Fact]
    public void From_an_event_through_a_statement_to_its_speaker_are_two_steps()
    {
        var pattern = Pattern.From<Event>().At(s_fire)
            .In(KnownRelationships.About).WithAct(KnownActs.DenyResponsibility)
            .Out(KnownRelationships.SpokenBy);

        Assert.Equal(["d1 guild", "d2 mayor"], s_news.Match(pattern).Select(match => $"{match.Nodes.Item2.Id} {match.Nodes.Item3.Id}"));
    }

    [Fact]
    public void An_act_includes_the_more_special_ones()
    {
        var pattern = Pattern.From<Event>().At(s_fire).In(KnownRelationships.About).WithAct(KnownActs.Assert);

        Assert.Equal(["r1", "r2"], s_news.Match(pattern).Select(match => match.Nodes.Item2.Id.Value));
    }

    [Fact]
    public void Five_nodes_keep_their_types()
    {
        var pattern = Pattern.From<Agent>(agent => agent.Id.Value == "guild")
            .In(KnownRelationships.SpokenBy)
            .Out(KnownRelationships.About).OfKind<Event>()
            .In(KnownRelationships.About).WithAct(KnownActs.ClaimResponsibility)
            .Out(KnownRelationships.SpokenBy);
        var (denier, denial, what, claim, claimant) = Assert.Single(s_news.Match(pattern));

        Assert.Equal("guild d1 fire c1 band", $"{denier.Id} {denial.Id} {what.Id} {claim.Id} {claimant.Id}");
        Assert.Equal(KnownActs.ClaimResponsibility.Code, claim.Act);
    }

    [Fact]
    public void A_pattern_of_untyped_nodes_has_any_length()
    {
        var pattern = Pattern.FromAny().At(new EntityId("band"));
        for (var round = 0; round < 2; round++)
        {
            pattern = pattern.In(KnownRelationships.SpokenBy).Out(KnownRelationships.About).In(new Code("about")).Out(new Code("spoken-by"));
        }

        var match = s_news.Match(pattern).First();

        Assert.Equal("band c1 fire r1 paper r2 fire d1 guild", string.Join(' ', match.Nodes.Select(node => node.Id)));
        Assert.Equal(8, match.Length);
    }

    [Fact]
    public void A_pattern_of_one_node_finds_nodes_in_ledger_order() =>
        Assert.Equal(["c1", "d1", "d2"], s_news.Match(Pattern.From<Statement>(said => said.Id.Value[0] != 'r')).Select(match => match.Nodes.Id.Value));

    [Fact]
    public void The_same_relationship_is_not_gone_back_along()
    {
        var pattern = Pattern.From<Statement>().At(new EntityId("c1")).Out(KnownRelationships.SpokenBy).In(KnownRelationships.SpokenBy);

        Assert.Empty(s_news.Match(pattern));
    }

    [Fact]
    public void A_predicate_of_relationships_keeps_those_that_rest_on_a_statement()
    {
        var pattern = Pattern.From<Agent>().Out(KnownRelationships.MemberOf).Along(membership => membership.Evidence.Count > 0);

        Assert.Equal(["Bruno Keller — member of → Harbour Press"], Harbour.Graph.Match(pattern).Select(match => match.ToString()));
        Assert.Empty(Harbour.Graph.Match(pattern.Along(membership => membership.IsAuthorsOwn)));
    }

    [Fact]
    public void The_last_of_several_nodes_may_be_one_of_given_ids()
    {
        var speakers = Pattern.From<Statement>().Out(KnownRelationships.SpokenBy).At(new EntityId("mayor"), new EntityId("band"));

        Assert.Equal(["c1", "d2"], s_news.Match(speakers).Select(match => match.Nodes.Item1.Id.Value));
        Assert.Equal(["d2"], s_news.Match(speakers.At(new EntityId("mayor"))).Select(match => match.Nodes.Item1.Id.Value));
        Assert.Empty(s_news.Match(speakers.At()));
    }

    [Fact]
    public void A_node_of_another_kind_fits_nowhere() => Assert.Empty(s_news.Match(Pattern.From<Person>().At(s_fire)));

    [Fact]
    public void What_the_graph_does_not_know_is_answered_with_the_nearest()
    {
        var type = Assert.Throws<ArgumentException>(() => s_news.Match(Pattern.FromAny().Out(new Code("spoken-bi"))));
        var act = Assert.Throws<ArgumentException>(() => s_news.Match(Pattern.From<Statement>().WithAct(new Code("asert"))));
        var node = Assert.Throws<UnknownIdException>(() => s_news.Match(Pattern.From<Event>().At(new EntityId("fir"))));

        Assert.Contains("spoken-by", type.Message, StringComparison.Ordinal);
        Assert.Contains("assert", act.Message, StringComparison.Ordinal);
        Assert.Contains(s_fire, node.Nearest);
    }

    [Fact]
    public void What_is_about_a_step_needs_one()
    {
        Assert.Throws<InvalidOperationException>(() => Pattern.From<Event>().Along(_ => true));
        Assert.Throws<InvalidOperationException>(() => Pattern.From<Event>().Repeated(1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Pattern.From<Event>().Out(KnownRelationships.SubEventOf).Repeated(0, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Pattern.From<Event>().Out(KnownRelationships.SubEventOf).Repeated(2, 1));
    }

    [Fact]
    public void A_match_can_be_asked_for_ordinals_and_only_for_what_it_has()
    {
        var match = s_news.Match(Pattern.From<Event>().In(KnownRelationships.About)).First();

        Assert.Equal((s_fire, match.Nodes.Item2.Id), (s_news.IdAt(match.OrdinalAt(0)), s_news.IdAt(match.OrdinalAt(1))));
        Assert.Throws<ArgumentOutOfRangeException>(() => match.OrdinalAt(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => match.OrdinalAt(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => match.LengthOf(1));
    }

    [Fact]
    public void Matches_are_equal_if_they_are_the_same_path()
    {
        var matches = s_news.Match(Pattern.From<Event>().In(KnownRelationships.About));
        var again = s_news.Match(Pattern.From<Event>().In(KnownRelationships.About));

        Assert.Equal(matches.ToHashSet(), again.ToHashSet());
        Assert.Equal(5, matches.Distinct().Count());
        Assert.True(matches.First() == again.First());
        Assert.True(matches.First() != matches.Last());
        Assert.Equal(default(PathMatch<Event>), default);
    }

    [Fact]
    public void What_was_withdrawn_is_on_no_path_and_the_older_graph_still_has_it()
    {
        var pattern = Pattern.From<Event>().At(s_fire).In(KnownRelationships.About).WithAct(KnownActs.DenyResponsibility);
        var edited = s_news.Edit(edit => edit.Withdraw(new EntityId("d1")));

        Assert.Equal(["d2"], edited.Match(pattern).Select(match => match.Nodes.Item2.Id.Value));
        Assert.Equal(2, s_news.Match(pattern).Count());
    }

    [Fact]
    public void As_of_a_moment_only_what_was_published_by_then_is_on_a_path()
    {
        var pattern = Pattern.From<Event>().At(s_fire).In(KnownRelationships.About).Out(KnownRelationships.SpokenBy);
        var early = s_news.AsOf(KnowledgeCut.Published(UncertainTime.OnDay(2031, 5, 2)));

        Assert.Equal(["c1", "r1", "r2"], early.Match(pattern).Select(match => match.Nodes.Item2.Id.Value));
    }

    private static EntityGraph News()
    {
        var builder = new EntityGraphBuilder();
        var paper = builder.AddOrganization("paper", "Ferry Courier");
        var early = builder.AddDocument("early", "Fire at the mill", paper, UncertainTime.OnDay(2031, 5, 1));
        var late = builder.AddDocument("late", "Denials", paper, UncertainTime.OnDay(2031, 5, 9));
        builder.AddEvent(s_fire.Value, "fire at the mill");
        builder.AddOrganization("band", "Brown Band");
        builder.AddOrganization("guild", "Millers' Guild");
        builder.AddPerson("mayor", "Ada Prins");
        Say("c1", KnownActs.ClaimResponsibility, "band", early);
        Say("r1", KnownActs.Report, "paper", early);
        Say("d1", KnownActs.DenyResponsibility, "guild", late);
        Say("r2", KnownActs.Assert, "paper", early);
        Say("d2", KnownActs.DenyResponsibility, "mayor", late);
        return builder.Build();

        void Say(string id, Act act, string speaker, Document document) => builder.Add(new Statement
        {
            Id = new EntityId(id),
            Act = act,
            Attribution = [new Hop(new EntityId(speaker))],
            About = [s_fire],
            Source = new Provenance { Document = document.Id },
        });
    }
}
