using KnowledgeGraph.Queries;
using KnowledgeGraph.Tests.Graph;
using KnowledgeGraph.Tests.Seed;

namespace KnowledgeGraph.Tests.Questions.Clocks;

public sealed class AnnouncementTests(SeedGraph seed) : IClassFixture<SeedGraph>
{
    [Fact]
    public void Announced_without_a_statement_that_it_happened_are_the_Legions_incursion_the_approach_and_the_freeing()
    {
        var announced = seed.Graph.AnnouncedOnly();

        Assert.Equal(["E10", null, "E10b"], announced.Select(one => one.Event?.Id.Value));
        Assert.Equal(["F40.p1,F45.p1", "F47.p1", "F61.p1"], announced.Select(one => string.Join(',', one.AnnouncedBy.Select(by => by.Proposition.Id))));
    }

    [Theory]
    [InlineData("announce-intention", Modality.Fact, true)]
    [InlineData("threaten", Modality.Intention, true)]
    [InlineData("assert", Modality.Future, true)]
    [InlineData("assert", Modality.Fact, false)]
    [InlineData("assert", Modality.Obligation, false)]
    [InlineData("urge", Modality.Future, false)]
    [InlineData("deny", Modality.Future, false)]
    [InlineData("refuse", Modality.Fact, false)]
    [InlineData("revise", Modality.Future, true)]
    public void An_announcement_is_what_its_act_and_mode_make_it(string act, Modality modality, bool isAnnounced) =>
        Assert.Equal(isAnnounced, Announced(Scene.Said("s", new Code(act), Enters("s.p", Scene.Corps, Scene.Region, modality))).Count == 1);

    [Theory]
    [InlineData("retract", "s")]
    [InlineData("correct", "s")]
    [InlineData("revise", "s.p")]
    public void What_its_speaker_went_back_on_is_announced_no_more(string act, string target)
    {
        var announcement = Scene.Said("s", KnownActs.AnnounceIntention, Enters("s.p", Scene.Corps, Scene.Region, Modality.Future));

        Assert.Empty(Announced(announcement, Scene.Said("t", new Code(act)) with { Targets = [new StatementTarget(new EntityId(target))] }));
    }

    [Fact]
    public void Who_corrects_himself_says_that_it_happened()
    {
        var announcement = Scene.Said("s", KnownActs.AnnounceIntention, Enters("s.p", Scene.Corps, Scene.Region, Modality.Future));

        Assert.Empty(Announced(announcement, Scene.Said("t", KnownActs.Correct, Enters("t.p", Scene.Corps, Scene.Village, Modality.Fact))));
    }

    [Fact]
    public void It_happened_if_anybody_says_so_of_the_same_slot()
    {
        var announcement = Scene.Said("s", KnownActs.AnnounceIntention, Enters("s.p", Scene.Corps, Scene.Region, Modality.Future));

        Assert.Empty(Announced(announcement, Scene.Said("t", KnownActs.Assert, Enters("t.p", Scene.Corps, Scene.Village, Modality.Fact))));
        Assert.Empty(Announced(announcement, Scene.Said("t", KnownActs.Accuse, Enters("t.p", Scene.Corps, Scene.Region, Modality.Fact))));
        Assert.Empty(Announced(announcement, Scene.Said("t", KnownActs.Assert, Scene.Proposition("t.p", KnownPredicates.Occurred, (KnownRoles.Event, Scene.Attack)))));
        Assert.Single(Announced(announcement, Scene.Said("t", KnownActs.Assert, Enters("t.p", Scene.Legion, Scene.Region, Modality.Fact))));
        Assert.Single(Announced(announcement, Scene.Said("t", KnownActs.Deny, Enters("t.p", Scene.Corps, Scene.Region, Modality.Fact))));
    }

    [Fact]
    public void What_was_taken_back_neither_announces_nor_fulfils()
    {
        var announcement = Scene.Said("s", KnownActs.AnnounceIntention, Enters("s.p", Scene.Corps, Scene.Region, Modality.Future));
        var fact = Scene.Said("t", KnownActs.Assert, Enters("t.p", Scene.Corps, Scene.Region, Modality.Fact)) with { Attribution = [new Hop(Scene.Corps)] };

        Assert.Single(Announced(announcement, fact, Scene.Said("r", KnownActs.Retract) with { Attribution = [new Hop(Scene.Corps)], Targets = [new StatementTarget(fact.Id)] }));
        Assert.Empty(Announced(announcement, Scene.Said("r", KnownActs.Retract) with { Targets = [new StatementTarget(announcement.Id)] }));
    }

    [Fact]
    public void Said_and_holds_filter_the_announcements()
    {
        var announcement = Scene.Said("s", KnownActs.AnnounceIntention, Enters("s.p", Scene.Corps, Scene.Region, Modality.Future)) with { Said = UncertainTime.OnDay(2023, 6, 1), Holds = UncertainTime.OnDay(2023, 6, 9) };
        var graph = Scene.Graph(builder => builder.Add(announcement));

        Assert.Single(graph.AnnouncedOnly(said: UncertainTime.InMonth(2023, 6), holds: UncertainTime.OnDay(2023, 6, 9)));
        Assert.Empty(graph.AnnouncedOnly(said: UncertainTime.OnDay(2023, 6, 2)));
        Assert.Empty(graph.AnnouncedOnly(holds: UncertainTime.OnDay(2023, 6, 8)));
    }

    [Fact]
    public void What_is_only_announced_in_random_news_is_what_a_scan_of_all_propositions_finds() =>
        RandomNews.Usual.Obeys(graph =>
        {
            var day = UncertainTime.OnDay(2023, 6, 3);
            foreach (var (said, holds) in new[] { (default, default), (day, default), (default, day), (day, day) })
            {
                Assert.Equal(
                    SlowAnnouncements.Of(graph, said, holds),
                    graph.AnnouncedOnly(said, holds).SelectMany(one => one.AnnouncedBy.Select(by => (by.Proposition.Id.Value, one.Event?.Id.Value))).Order());
            }
        });

    private static Answer<OpenAnnouncement> Announced(params Statement[] statements) => Scene.Graph(builder =>
    {
        builder.Add(Scene.Link("in", Scene.Village, KnownRelationships.PartOf, Scene.Region));
        foreach (var statement in statements)
        {
            builder.Add(statement);
        }
    }).AnnouncedOnly();

    private static Proposition Enters(string id, EntityId agent, EntityId place, Modality modality) =>
        Scene.Proposition(id, KnownPredicates.CrossedInto, (KnownRoles.Agent, agent), (KnownRoles.Place, place), (KnownRoles.Event, Scene.Attack)) with { Modality = modality };
}
