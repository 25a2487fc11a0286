using System.Xml.Linq;

namespace KnowledgeGraph.Tests.Presentation;

public sealed class DisputedTimeTests
{
    private static readonly EntityGraph Graph = Build();
    private static readonly EntityId Breach = new("breach");

    [Fact]
    public void A_timeline_says_of_a_disputed_time_who_gives_which_date()
    {
        var text = Graph.Timeline().ToSentences();

        Assert.Contains("The time of \"breach of the dam\" is disputed: 10 March 2025 (The Herald); 9 March 2025 (Ana Ruiz).", text, StringComparison.Ordinal);
        Assert.DoesNotContain("nobody states", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_is_what_somebody_says_and_names_who_passes_it_on() =>
        Assert.Contains("Ana Ruiz says that \"breach of the dam\" took place on 9 March 2025, according to The Herald", Graph.Timeline().ToSentences(), StringComparison.Ordinal);

    [Fact]
    public void A_table_has_the_disputed_dates_where_it_has_the_time() =>
        Assert.Contains("disputed: 10 March 2025 (The Herald)", Graph.Timeline().ToMarkdown(), StringComparison.Ordinal);

    [Fact]
    public void A_timeline_on_which_nothing_has_a_place_says_how_many_events_have_none()
    {
        var text = Graph.Timeline().ToText();

        Assert.Contains("No event has a place in the order of time: 3 events without one below.", text, StringComparison.Ordinal);
        Assert.Contains("At a disputed time", text, StringComparison.Ordinal);
        Assert.Contains("At no known time", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing was found", text, StringComparison.Ordinal);
    }

    [Fact]
    public void When_it_was_is_answered_with_the_dates_that_differ() =>
        Assert.Contains("The time is disputed: 10 March 2025 (The Herald); 9 March 2025 (Ana Ruiz).", Graph.TimeOf(Breach).ToText(), StringComparison.Ordinal);

    [Fact]
    public void A_time_that_is_tied_to_an_unknown_one_is_not_called_unstated()
    {
        var text = Graph.TimeOf(new EntityId("flood")).ToText();

        Assert.Contains("The time is not known: two days after \"closing of the gates\" (The Herald).", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nobody states a time.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_what_is_only_said_to_hold_for_a_day_no_time_is_stated()
    {
        var builder = new EntityGraphBuilder();
        var paper = builder.AddOrganization("herald", "The Herald");
        var flood = builder.AddEvent("flood", "flood in the valley");
        builder.Add(new Statement
        {
            Id = new("damage"),
            Act = KnownActs.Report,
            Attribution = [new Hop(paper.Id)],
            Holds = UncertainTime.OnDay(2025, 3, 11),
            Propositions = [Of("damage.p1", KnownPredicates.Damaged, new Argument(KnownRoles.Event, flood))],
        });

        Assert.Contains(
            "The time of \"flood in the valley\" is not stated; what is said of it holds on 11 March 2025. According to The Herald [1], what is said of it holds on 11 March 2025.",
            builder.Build().Timeline().ToSentences(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_picture_writes_the_disputed_dates_beside_the_event() =>
        Assert.Contains("disputed: 10 March 2025 (The Herald)", Graph.Timeline().ToSvg(), StringComparison.Ordinal);

    [Fact]
    public void The_picture_names_who_said_what_when_and_reaches_to_what_was_taken_back()
    {
        var builder = new EntityGraphBuilder();
        var herald = builder.AddOrganization("herald", "The Herald");
        var front = builder.AddOrganization("front", "Free River Front");
        var blast = builder.AddEvent("blast", "explosion");
        var article = builder.AddDocument("article", "Explosion", herald, UncertainTime.OnDay(2025, 3, 12));
        var claim = builder.AddClaimOfResponsibility(blast, article, UncertainTime.OnDay(2025, 3, 11), front);
        builder.AddRetraction(claim, builder.AddDocument("later", "Taken back", herald, UncertainTime.OnDay(2025, 3, 20)), UncertainTime.OnDay(2025, 3, 19), front);

        var words = XElement.Parse(builder.Build().Timeline().ToSvg()).Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value);

        var drawn = string.Join(' ', words);
        Assert.Contains("claim responsibility, Free River Front, 11 March 2025; retract, Free River Front, 19 March 2025", drawn, StringComparison.Ordinal);
    }

    private static EntityGraph Build()
    {
        var builder = new EntityGraphBuilder();
        var herald = builder.AddOrganization("herald", "The Herald");
        var ana = builder.AddPerson("ana", "Ana Ruiz");
        var breach = builder.AddEvent("breach", "breach of the dam");
        var gates = builder.AddEvent("gates", "closing of the gates");
        builder.AddEvent("flood", "flood in the valley");
        Say(builder, "first", [new Hop(herald.Id)], breach.Id, UncertainTime.OnDay(2025, 3, 10));
        Say(builder, "second", [new Hop(herald.Id), new Hop(ana.Id)], breach.Id, UncertainTime.OnDay(2025, 3, 9));
        Say(builder, "third", [new Hop(herald.Id)], new EntityId("flood"), UncertainTime.RelativeTo(gates.Id, TimeOffset.Days(2), AnchorClock.Holds));
        return builder.Build();
    }

    private static void Say(EntityGraphBuilder builder, string id, ValueList<Hop> chain, EntityId happening, UncertainTime time) => builder.Add(new Statement
    {
        Id = new(id),
        Act = KnownActs.Report,
        Attribution = chain,
        Propositions = [Of($"{id}.p1", KnownPredicates.Occurred, new Argument(KnownRoles.Event, new NodeTerm(happening)), new Argument(KnownRoles.Time, time))],
    });

    private static Proposition Of(string id, Predicate predicate, params Argument[] arguments) => new() { Id = new(id), Predicate = predicate, Arguments = [.. arguments] };
}
