namespace KnowledgeGraph.Tests.Graph;

public sealed class TimeConstraintTests
{
    private static readonly EntityId Second = new("second");
    private static readonly EntityId Third = new("third");

    [Theory]
    [InlineData("before", "P2D", "2023-06-03", "2023-06-01")]
    [InlineData("after", "P2D", "2023-06-03", "2023-06-05")]
    [InlineData("before", "PT1H/PT12H", "2023-06-03T20:00:00Z", "2023-06-03T08:00:00Z/2023-06-03T19:00:00Z")]
    [InlineData("before", null, "2023-06-03", "../2023-06-03")]
    [InlineData("after", null, "2023-06-03", "2023-06-03/..")]
    [InlineData("after", "P1M", "2023-01-31", "2023-02-28")]
    public void An_event_without_a_time_is_counted_from_one_that_has_one(string type, string? offset, string known, string solved)
    {
        var graph = Events(builder =>
        {
            builder.Add(At("s", Second, known));
            builder.Add(Link("r", Scene.Attack, type, Second, offset));
        });

        Assert.Equal(solved, Of(graph, Scene.Attack).Time.ToString());
        Assert.Equal((TimeSolutionStatus.Constrained, Second), (Of(graph, Scene.Attack).Status, Of(graph, Scene.Attack).Anchor));
    }

    [Theory]
    [InlineData("before", "2023-06-05")]
    [InlineData("after", "2023-06-01")]
    public void It_is_counted_from_the_other_end_as_well(string type, string solved)
    {
        var graph = Events(builder =>
        {
            builder.Add(At("s", Scene.Attack, "2023-06-03"));
            builder.Add(Link("r", Scene.Attack, type, Second, "P2D"));
        });

        Assert.Equal(solved, Of(graph, Second).Time.ToString());
    }

    [Fact]
    public void A_statement_whose_own_time_is_relative_dates_what_it_is_counted_from()
    {
        var graph = Scene.Graph(builder =>
        {
            builder.Add(Scene.Said("s", KnownActs.Assert) with { Said = UncertainTime.RelativeTo(Scene.Claim, TimeOffset.Days(9)) });
            builder.Add(Scene.Said("t", KnownActs.Assert) with { Said = UncertainTime.OnDay(2023, 6, 10) });
            builder.Add(Link("r", new EntityId("s"), "before", new EntityId("t"), "P1D"));
        });

        Assert.Equal(UncertainTime.OnDay(2023, 5, 31), Of(graph, Scene.Claim).Time);
        Assert.Equal(UncertainTime.OnDay(2023, 6, 9), graph.Solve(graph.Get<Statement>(new EntityId("s")).Said).Time);
    }

    [Fact]
    public void What_is_said_after_and_what_happened_before_count_as_well()
    {
        var graph = Events(builder =>
        {
            builder.Add(Scene.Said("s", KnownActs.Assert) with { Said = UncertainTime.OnDay(2023, 6, 1) });
            builder.Add(Scene.Said("a", KnownActs.Assert, Scene.Proposition("a.p", KnownPredicates.SaidAfter, (KnownRoles.Statement, new StatementTerm(new EntityId("s"))), (KnownRoles.Other, new StatementTerm(Scene.ClaimProposition)), (KnownRoles.Offset, new OffsetTerm(TimeOffset.Days(9))))));
            builder.Add(Scene.Said("b", KnownActs.Assert, Before("b.p", Scene.Attack, new StatementTerm(Scene.Claim), TimeOffset.Days(1))));
        });

        Assert.Equal(UncertainTime.OnDay(2023, 5, 23), Of(graph, Scene.Claim).Time);
        Assert.Equal(UncertainTime.OnDay(2023, 5, 22), Of(graph, Scene.Attack).Time);
    }

    [Fact]
    public void Several_constraints_leave_what_is_common_to_them()
    {
        var graph = Events(builder =>
        {
            builder.Add(At("s", Second, "2023-06-03"));
            builder.Add(At("t", Third, "2023-06-09"));
            builder.Add(Link("r", Scene.Attack, "after", Second, null));
            builder.Add(Link("q", Scene.Attack, "before", Third, "P2D/P9D"));
        });

        Assert.Equal("2023-06-03/2023-06-07", Of(graph, Scene.Attack).Time.ToString());
    }

    [Fact]
    public void Constraints_that_contradict_each_other_leave_the_time_unknown_and_say_so()
    {
        var graph = Events(builder =>
        {
            builder.Add(At("s", Second, "2023-06-03"));
            builder.Add(At("t", Third, "2023-06-09"));
            builder.Add(Link("r", Scene.Attack, "after", Second, "P1D"));
            builder.Add(Link("q", Scene.Attack, "before", Third, "P1D"));
        });

        Assert.Equal((UncertainTime.Parse("unknown"), TimeSolutionStatus.Contradictory), (Of(graph, Scene.Attack).Time, Of(graph, Scene.Attack).Status));
        Assert.Equal(TimeSolutionStatus.AnchorUnknown, graph.Solve(UncertainTime.RelativeTo(Scene.Attack, TimeOffset.Days(1))).Status);
    }

    [Fact]
    public void What_is_stated_wins_and_statements_that_differ_are_not_decided_by_a_constraint()
    {
        var stated = Events(builder =>
        {
            builder.Add(At("s", Second, "2023-06-03"));
            builder.Add(At("t", Scene.Attack, "2023-06-30"));
            builder.Add(Link("r", Scene.Attack, "after", Second, "P1D"));
        });
        var differing = stated.Edit(edit => edit.Add(At("u", Scene.Attack, "2023-06-29")));

        Assert.Equal(UncertainTime.OnDay(2023, 6, 30), Of(stated, Scene.Attack).Time);
        Assert.Equal((default, TimeSolutionStatus.Contradictory), (Of(differing, Scene.Attack).Time, Of(differing, Scene.Attack).Status));
    }

    [Fact]
    public void What_nobody_stands_by_any_more_ties_nothing()
    {
        var graph = Events(builder =>
        {
            builder.Add(At("s", Second, "2023-06-03"));
            builder.Add(Scene.Said("b", KnownActs.Assert, Before("b.p", Scene.Attack, (Term)Second, TimeOffset.Days(1))));
            builder.Add(Scene.Said("e", KnownActs.Assert));
            builder.Add(Link("r", Third, "before", Second, "P1D") with { Evidence = [new EntityId("e")] });
        });
        var retracted = graph.Edit(edit =>
        {
            edit.Add(Scene.Said("x", KnownActs.Retract) with { Targets = [new StatementTarget(new EntityId("b"))] });
            edit.Add(Scene.Said("y", KnownActs.Retract) with { Targets = [new StatementTarget(new EntityId("e"))] });
        });

        Assert.All([Scene.Attack, Third], id => Assert.Equal(UncertainTime.OnDay(2023, 6, 2), Of(graph, id).Time));
        Assert.All([Scene.Attack, Third], id => Assert.True(Of(retracted, id).Time.IsUnknown));
    }

    [Theory]
    [InlineData(Polarity.Negative, Modality.Fact, "assert")]
    [InlineData(Polarity.Affirmative, Modality.Future, "assert")]
    [InlineData(Polarity.Affirmative, Modality.Fact, "deny")]
    public void Only_what_somebody_says_as_a_fact_ties(Polarity polarity, Modality modality, string act)
    {
        var graph = Events(builder =>
        {
            builder.Add(At("s", Second, "2023-06-03"));
            builder.Add(Scene.Said("b", KnownActs.Assert, Before("b.p", Scene.Attack, (Term)Second, TimeOffset.Days(1)) with { Polarity = polarity, Modality = modality }) with { Act = new Code(act) });
        });

        Assert.True(Of(graph, Scene.Attack).Time.IsUnknown);
    }

    [Fact]
    public void A_circle_of_events_that_nobody_dates_stays_unknown_and_one_that_cannot_be_is_contradictory()
    {
        var possible = Events(builder =>
        {
            builder.Add(Link("r", Scene.Attack, "before", Second, null));
            builder.Add(Link("q", Second, "before", Scene.Attack, null));
        });
        var impossible = Events(builder =>
        {
            builder.Add(At("s", Third, "2023-06-03"));
            builder.Add(Link("p", Third, "before", Scene.Attack, null));
            builder.Add(Link("r", Scene.Attack, "before", Second, "P1D"));
            builder.Add(Link("q", Second, "before", Scene.Attack, "P1D"));
        });

        Assert.Equal((default, TimeSolutionStatus.Absolute), (Of(possible, Scene.Attack).Time, Of(possible, Scene.Attack).Status));
        Assert.Equal(TimeSolutionStatus.Contradictory, Of(impossible, Scene.Attack).Status);
    }

    [Fact]
    public void A_chain_of_twenty_thousand_events_is_solved_from_its_far_end()
    {
        const int Length = 20_000;
        var graph = Events(builder =>
        {
            for (var index = 0; index < Length; index++)
            {
                builder.AddEvent("e" + index, "event");
                builder.Add(Link("r" + index, new EntityId("e" + index), "before", index + 1 == Length ? Second : new EntityId("e" + (index + 1)), "P1D"));
            }

            builder.Add(At("s", Second, "2023-06-03"));
        });

        Assert.Equal(UncertainTime.OnDay(2023, 6, 3).Plus(TimeOffset.Days(-Length)), Of(graph, new EntityId("e0")).Time);
    }

    private static EntityGraph Events(Action<EntityGraphBuilder> change) => Scene.Graph(builder =>
    {
        builder.AddEvent("second", "second event");
        builder.AddEvent("third", "third event");
        change(builder);
    });

    private static TimeSolution Of(EntityGraph graph, EntityId id) => graph.TimeOf(id).Solution;

    private static Relationship Link(string id, EntityId from, string type, EntityId to, string? offset) =>
        Scene.Link(id, from, new Code(type), to) with { Offset = offset is null ? null : TimeOffset.Parse(offset) };

    private static Statement At(string id, EntityId happening, string time) =>
        Scene.Said(id, KnownActs.Assert, Scene.Proposition(id + ".p", KnownPredicates.Occurred, (KnownRoles.Event, happening), (KnownRoles.Time, UncertainTime.FromEdtf(time))));

    private static Proposition Before(string id, EntityId happening, Term other, TimeOffset offset) =>
        Scene.Proposition(id, KnownPredicates.HappenedBefore, (KnownRoles.Event, happening), (KnownRoles.Other, other), (KnownRoles.Offset, new OffsetTerm(offset)));
}
