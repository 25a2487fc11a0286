using KnowledgeGraph.Queries;
using static KnowledgeGraph.Tests.Questions.Conflicts.ConflictWorld;

namespace KnowledgeGraph.Tests.Questions.Conflicts;

public sealed class FillerConflictTests
{
    private readonly ConflictWorld _world = new();

    [Fact]
    public void Another_agent_is_a_contradiction() => Assert.Equal(
        ["s1(guild) s2(crown) Dispute Contradiction disjoint-fillers on agent"],
        _world.Says("s1", Guild, DidIt(Mill)).Says("s2", Crown, DidIt(Watch)).Conflicts());

    [Theory]
    [InlineData("mill", "mill watch", "CompatibleDetail")]
    [InlineData("mill watch", "watch guild", "Tension")]
    [InlineData("mill watch", "guild crown", "Contradiction")]
    [InlineData("mill watch", "watch mill", null)]
    public void Joint_agents_are_compared_as_sets(string one, string other, string? severity) => Assert.Equal(
        severity is null ? [] : [$"s1(guild) s2(crown) Dispute {severity} disjoint-fillers on agent"],
        _world.Says("s1", Guild, DidIt(Ids(one))).Says("s2", Crown, DidIt(Ids(other))).Conflicts());

    [Fact]
    public void An_open_list_excludes_nothing()
    {
        var open = DidIt(Mill) with { Arguments = [new Argument(KnownRoles.Event, Fire), new Argument(KnownRoles.Agent, Mill) { IsOpen = true }] };

        Assert.Empty(_world.Says("s1", Guild, open).Says("s2", Crown, DidIt(Watch)).Conflicts());
    }

    [Fact]
    public void A_part_and_its_whole_exclude_each_other_no_more_than_a_member_and_its_group_do()
    {
        _world.Relate(Watch, KnownRelationships.PartOf, Crown).Relate(Ana, KnownRelationships.MemberOf, Watch).Relate(Guild, KnownRelationships.ComposedOf, Mill)
            .Says("s1", Guild, DidIt(Watch)).Says("s2", Mill, DidIt(Crown)).Says("s3", Crown, DidIt(Ana));
        Assert.Empty(_world.Conflicts());

        _world.Says("s4", Watch, DidIt(Mill));
        Assert.Equal(3, _world.Conflicts().Length);

        _world.Says("s5", Paper, DidIt(Guild));
        Assert.DoesNotContain(_world.Conflicts(), line => line.StartsWith("s4(watch) s5", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_one_with_a_group_is_composed_of_whom_the_group_is_composed_of()
    {
        _world.Relate(Guild, KnownRelationships.ComposedOf, Mill).Says("s1", Crown, DidIt(Watch)).Says("s2", Paper, DidIt(Mill));
        Assert.Single(_world.Conflicts());

        _world.Judge("j1", JudgementVerdict.Same, Guild, Watch);
        Assert.Empty(_world.Conflicts());
    }

    [Fact]
    public void Agents_that_may_be_one_exclude_nothing_and_agents_that_are_one_neither()
    {
        _world.Says("s1", Guild, DidIt(Mill)).Says("s2", Crown, DidIt(Watch)).Judge("j1", JudgementVerdict.Unsure, Mill, Watch);
        Assert.Empty(_world.Conflicts());

        _world.Judge("j2", JudgementVerdict.Same, Mill, Watch);
        Assert.Empty(_world.Conflicts());

        _world.Judge("j3", JudgementVerdict.NotSame, Mill, Watch);
        Assert.Empty(_world.Conflicts());
    }

    [Fact]
    public void A_disputed_label_is_a_condition()
    {
        _world.Builder.Add(new Organization { Id = new("rabble"), Name = "rabble", ReferentDisputed = true });

        Assert.Equal(
            ["s1(guild) s2(crown) Dispute Contradiction disjoint-fillers on agent DisputedLabel"],
            _world.Says("s1", Guild, DidIt(Mill)).Says("s2", Crown, DidIt(new EntityId("rabble"))).Conflicts());
    }

    [Fact]
    public void Two_villages_are_two_places_and_a_village_and_a_meadow_may_be_one()
    {
        _world.Says("s1", Guild, At(Upper)).Says("s2", Crown, At(Lower)).Says("s3", Mill, At(Meadow)).Says("s4", Watch, At(Valley));

        Assert.Equal(["s1(guild) s2(crown) Dispute Contradiction disjoint-fillers on place"], _world.Conflicts());
    }

    [Theory]
    [InlineData(100.0, 1)]
    [InlineData(2000.0, 0)]
    [InlineData(null, 0)]
    public void Points_are_apart_if_they_lie_further_from_each_other_than_they_may_be_off(double? precision, int conflicts)
    {
        _world.Builder.Add(new Place { Id = new("quay"), Name = "Quay", Geometry = Geometry.Point(20, 50), PrecisionMeters = 100 });
        _world.Builder.Add(new Place { Id = new("bridge"), Name = "Bridge", Geometry = Geometry.Point(20, 50.01), PrecisionMeters = precision });

        Assert.Equal(conflicts, _world.Says("s1", Guild, At(new("quay"))).Says("s2", Crown, At(new("bridge"))).Conflicts().Length);
    }

    [Fact]
    public void Two_texts_are_a_tension_at_most()
    {
        var mood = new Predicate { Code = new("mood"), Roles = [KnownRoles.Subject, KnownRoles.Attribute], Key = [KnownRoles.Subject], Functional = [KnownRoles.Attribute] };
        Proposition Is(string text) => That(mood, (KnownRoles.Subject, Mill), (KnownRoles.Attribute, new TextTerm(text)));

        Assert.Equal(
            ["s1(guild) s3(watch) Dispute Tension disjoint-fillers on attribute", "s2(crown) s3(watch) Dispute Tension disjoint-fillers on attribute"],
            _world.Declare(mood).Says("s1", Guild, Is("calm")).Says("s2", Crown, Is(" Calm")).Says("s3", Watch, Is("tense")).Conflicts());
    }

    [Fact]
    public void The_key_has_to_agree()
    {
        Proposition Entered(EntityId agent, EntityId place) => That(KnownPredicates.PresentIn, (KnownRoles.Event, Fire), (KnownRoles.Agent, agent), (KnownRoles.Place, place));
        _world.Says("s1", Guild, Entered(Mill, Upper)).Says("s2", Crown, Entered(Watch, Lower)).Says("s3", Ana, That(KnownPredicates.PresentIn, (KnownRoles.Event, Fire), (KnownRoles.Place, Lower)));

        Assert.Empty(_world.Conflicts());
        Assert.Single(_world.Says("s4", Ana, Entered(Mill, Lower)).Conflicts());
    }

    [Fact]
    public void What_implies_another_competes_with_it_and_conflicts_once()
    {
        _world.Says("s1", Guild, DidIt(Mill) with { Predicate = KnownPredicates.CarriedOut }).Says("s2", Crown, DidIt(Watch)).Says("s3", Ana, DidIt(Crown) with { Predicate = KnownPredicates.CarriedOut });

        Assert.Equal(
            ["responsible-for", "carried-out", "responsible-for"],
            _world.Graph().Conflicts().Select(conflict => conflict.Slot.Predicate.ToString()));
    }

    [Fact]
    public void Near_excludes_nothing() => Assert.Empty(
        _world.Says("s1", Guild, That(KnownPredicates.OccurredNear, (KnownRoles.Event, Fire), (KnownRoles.Place, Upper))).Says("s2", Crown, At(Lower)).Conflicts());

    [Fact]
    public void Only_facts_exclude_each_other() => Assert.Empty(
        _world.Says("s1", Guild, In(Modality.Hypothetical, DidIt(Mill))).Says("s2", Crown, DidIt(Watch)).Says("s3", Ana, In(Modality.Intention, DidIt(Guild))).Conflicts());

    [Fact]
    public void A_side_that_is_only_implied_is_a_condition() => Assert.Equal(
        ["s1(guild) s2(crown) Dispute Contradiction disjoint-fillers on agent ImpliedSide"],
        _world.Says("s1", Guild, DidIt(Mill), statement => statement with { Basis = Basis.Implied }).Says("s2", Crown, DidIt(Watch)).Conflicts());

    [Fact]
    public void An_event_that_two_say_they_made_with_others_is_about_each_of_them()
    {
        _world.Says("s1", Guild, That(KnownPredicates.ResponsibleFor, (KnownRoles.Event, Fire), (KnownRoles.Event, Blaze), (KnownRoles.Agent, Mill)))
            .Says("s2", Crown, That(KnownPredicates.ResponsibleFor, (KnownRoles.Event, Blaze), (KnownRoles.Event, Fire), (KnownRoles.Agent, Watch)))
            .Says("s3", Ana, DidIt(Watch));

        Assert.Equal(["s1(guild) s2(crown) Dispute Contradiction disjoint-fillers on agent"], _world.Conflicts());
    }

    [Fact]
    public void Each_side_carries_its_statement_with_source_and_the_sentence_says_who_says_it()
    {
        var conflict = _world.Says("s1", Guild, DidIt(Mill)).Says("s2", Crown, DidIt(Watch)).Graph().Conflicts()[0];

        Assert.Equal((Article, Article), (conflict.Left.Statement.Source!.Document.Id, conflict.Document!.Id));
        Assert.Equal("the guild said \"responsible for\" (agent: the mill; event: fire), the crown said \"responsible for\" (agent: the watch; event: fire)", conflict.Explanation);
        Assert.Equal("s1.p (the guild) against s2.p (the crown): dispute, contradiction, disjoint-fillers", conflict.ToString());
        Assert.Equal("fire responsible-for agent", conflict.Slot.ToString());
        Assert.Equal(Modality.Fact, conflict.Left.Modality);
        Assert.Null(conflict.Party);
        Assert.Equal(ConflictKind.Dispute, conflict.Kind);
    }

    private static EntityId[] Ids(string text) => [.. text.Split(' ').Select(id => new EntityId(id))];
}
