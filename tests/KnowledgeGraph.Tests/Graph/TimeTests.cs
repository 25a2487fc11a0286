namespace KnowledgeGraph.Tests.Graph;

public sealed class TimeTests
{
    private static readonly EntityId S = new("s");
    private static readonly UncertainTime NineDaysBefore = UncertainTime.RelativeTo(S, TimeOffset.Days(-9));

    [Fact]
    public void Nine_days_before_a_statement_of_the_first_of_june_is_the_twenty_third_of_may()
    {
        var graph = Scene.Graph(builder => builder.Add(Said("s", UncertainTime.OnDay(2023, 6, 1))));

        Assert.Equal(new TimeSolution(UncertainTime.OnDay(2023, 5, 23), TimeSolutionStatus.Solved, S), graph.Solve(NineDaysBefore));
    }

    [Fact]
    public void A_better_date_for_the_anchor_moves_it_along()
    {
        var graph = Scene.Graph(builder => builder.Add(Said("s", UncertainTime.OnDay(2023, 6, 1))));
        var moved = graph.Edit(edit => edit.Amend(Said("s", UncertainTime.OnDay(2023, 5, 31))));

        Assert.Equal(UncertainTime.OnDay(2023, 5, 22), moved.Solve(NineDaysBefore).Time);
        Assert.Equal(UncertainTime.OnDay(2023, 5, 23), graph.Solve(NineDaysBefore).Time);
    }

    [Fact]
    public void It_is_solved_through_several_anchors()
    {
        var graph = Scene.Graph(builder =>
        {
            builder.Add(Said("t", NineDaysBefore));
            builder.Add(Said("s", UncertainTime.OnDay(2023, 6, 1)));
        });

        Assert.Equal(UncertainTime.OnDay(2023, 5, 24), graph.Solve(After("t", 1)).Time);
    }

    [Fact]
    public void A_proposition_stands_for_its_statement() =>
        Assert.Equal(
            UncertainTime.OnDay(2023, 6, 2),
            Scene.Graph(builder => builder.Add(Said("s", UncertainTime.OnDay(2023, 6, 1)) with { Propositions = [Scene.Responsible("p", Scene.Corps)] })).Solve(After("p", 1)).Time);

    [Fact]
    public void An_absolute_time_is_its_own_solution()
    {
        Assert.Equal(TimeSolution.Absolute(UncertainTime.InMonth(2023, 5)), Scene.Graph().Solve(UncertainTime.InMonth(2023, 5)));
        Assert.Equal(TimeSolutionStatus.Absolute, Scene.Graph().Solve(default).Status);
    }

    [Fact]
    public void An_anchor_of_unknown_time_is_told()
    {
        var graph = Scene.Graph(builder => builder.Add(Said("s", After("claim", 2))));

        Assert.Equal(new TimeSolution(default, TimeSolutionStatus.AnchorUnknown, Scene.Claim), graph.Solve(After("s", 1)));
        Assert.Equal(TimeSolutionStatus.AnchorUnknown, graph.Solve(After("nobody", 1)).Status);
        Assert.Equal(TimeSolutionStatus.AnchorUnknown, graph.Solve(After("corps", 1)).Status);
        Assert.Empty(graph.Findings);
    }

    [Fact]
    public void A_circle_is_told_and_found()
    {
        var graph = Scene.Graph(builder =>
        {
            builder.Add(Said("s", After("t", 1)));
            builder.Add(Said("t", After("s", 1)));
        });

        Assert.Equal(TimeSolutionStatus.AnchorCycle, graph.Solve(After("s", 3)).Status);
        Assert.Equal(["s", "t"], graph.Findings.Where(finding => finding.Code == FindingCode.TimeCycle).Select(finding => finding.Evidence.Single().Value));
    }

    [Fact]
    public void A_statement_was_published_when_its_part_was_else_its_document()
    {
        var graph = Scene.Graph(builder =>
        {
            builder.Add(Said("s", default));
            builder.Add(Said("footer", default) with { Source = new Provenance { Document = Scene.Article, Part = "footer" } });
            builder.Add(Said("own", default) with { Published = UncertainTime.OnDay(2023, 6, 9) });
            builder.Add(Said("nowhere", default) with { Source = null });
        });

        Assert.Equal(
            ["2023-06-01", "2023-06-05", "2023-06-09", "unknown"],
            new[] { "s", "footer", "own", "nowhere" }.Select(id => graph.Solve(After(id, 0, AnchorClock.Published)).Time.ToString()));
    }

    [Fact]
    public void Each_clock_of_a_statement_and_a_document_can_be_counted_from()
    {
        var graph = Scene.Graph(builder =>
        {
            builder.Add(Said("s", UncertainTime.OnDay(2023, 5, 31)) with { Holds = UncertainTime.OnDay(2023, 5, 22) });
            builder.Add(new Document { Id = new EntityId("d"), Title = "t", Published = UncertainTime.OnDay(2023, 5, 1), Retrieved = UncertainTime.OnDay(2023, 5, 2) });
        });

        Assert.Equal(UncertainTime.OnDay(2023, 5, 31), graph.Solve(After("s", 0)).Time);
        Assert.Equal(UncertainTime.OnDay(2023, 5, 31), graph.Solve(After("s", 0, AnchorClock.Said)).Time);
        Assert.Equal(UncertainTime.OnDay(2023, 5, 22), graph.Solve(After("s", 0, AnchorClock.Holds)).Time);
        Assert.Equal(UncertainTime.OnDay(2023, 6, 1), graph.Solve(After("s", 0, AnchorClock.Published)).Time);
        Assert.Equal(UncertainTime.OnDay(2023, 5, 1), graph.Solve(After("d", 0)).Time);
        Assert.Equal(UncertainTime.OnDay(2023, 5, 2), graph.Solve(After("d", 0, AnchorClock.Retrieved)).Time);
    }

    [Fact]
    public void An_event_happened_when_statements_say_as_a_fact_that_it_did()
    {
        var graph = Scene.Graph(builder => builder.Add(Occurred("s", UncertainTime.OnDay(2023, 5, 22))));

        Assert.Equal(UncertainTime.OnDay(2023, 5, 31), graph.Solve(After("attack", 9)).Time);
    }

    [Fact]
    public void Statements_that_agree_when_it_happened_give_one_time_and_those_that_differ_give_none()
    {
        var agreed = Scene.Graph(builder =>
        {
            builder.Add(Occurred("s", UncertainTime.OnDay(2023, 5, 22)));
            builder.Add(Occurred("t", UncertainTime.OnDay(2023, 5, 22)));
        });
        var differing = agreed.Edit(edit => edit.Add(Occurred("u", UncertainTime.OnDay(2023, 5, 23))));

        Assert.Equal(UncertainTime.OnDay(2023, 5, 22), agreed.Solve(After("attack", 0)).Time);
        Assert.Equal(TimeSolutionStatus.AnchorUnknown, differing.Solve(After("attack", 0)).Status);
    }

    [Theory]
    [InlineData("2023-05", "2023-05-22", "2023-05-22")]
    [InlineData("2023-05-22", "2023-05-22T10:00:00Z", "2023-05-22T10:00:00Z")]
    [InlineData("2023-05-20/2023-05-22", "2023-05-21/2023-05-25", "2023-05-21/2023-05-22")]
    [InlineData("2023-05-21/..", "../2023-05-22", "2023-05-21/2023-05-22")]
    [InlineData("../2023-05", "../2023-05-22", "../2023-05-22")]
    [InlineData("2023-05-22", "2023-05-23", "unknown")]
    [InlineData("2023-05-20/2023-05-22 (UTC+03:00)", "2023-05-21/2023-05-25 (UTC+02:00)", "unknown")]
    [InlineData("2023-05-22", "of claim + P1D", "2023-05-22")]
    public void Times_of_one_event_give_what_is_common_to_them(string first, string second, string common)
    {
        foreach (var (one, other) in new[] { (first, second), (second, first) })
        {
            var graph = Scene.Graph(builder =>
            {
                builder.Add(Occurred("s", UncertainTime.Parse(one)));
                builder.Add(Occurred("t", UncertainTime.Parse(other)));
            });

            Assert.Equal(common, graph.Solve(After("attack", 0)).Time.ToString());
        }
    }

    [Fact]
    public void Three_times_of_which_two_exclude_each_other_give_none()
    {
        var graph = Scene.Graph(builder =>
        {
            builder.Add(Occurred("s", UncertainTime.OnDay(2023, 5, 22)));
            builder.Add(Occurred("t", UncertainTime.OnDay(2023, 5, 23)));
            builder.Add(Occurred("u", UncertainTime.InMonth(2023, 5)));
        });

        Assert.Equal(TimeSolutionStatus.AnchorUnknown, graph.Solve(After("attack", 0)).Status);
    }

    [Fact]
    public void A_time_that_its_own_speaker_retracted_does_not_count()
    {
        var both = Scene.Graph(builder =>
        {
            builder.Add(Occurred("s", UncertainTime.OnDay(2023, 5, 22)));
            builder.Add(Occurred("t", UncertainTime.OnDay(2023, 5, 23)) with { Attribution = [new Hop(Scene.Corps)] });
        });
        var refuted = both.Edit(edit => edit.Add(Retract("r", "t")));
        var retracted = both.Edit(edit => edit.Add(Retract("r", "s")));
        var ofProposition = both.Edit(edit => edit.Add(Retract("r", "s.p")));
        var retractionRetracted = retracted.Edit(edit => edit.Add(Retract("r2", "r")));

        Assert.Equal(TimeSolutionStatus.AnchorUnknown, refuted.Solve(After("attack", 0)).Status);
        Assert.Equal(UncertainTime.OnDay(2023, 5, 23), retracted.Solve(After("attack", 0)).Time);
        Assert.Equal(UncertainTime.OnDay(2023, 5, 23), ofProposition.Solve(After("attack", 0)).Time);
        Assert.Equal(TimeSolutionStatus.AnchorUnknown, retractionRetracted.Solve(After("attack", 0)).Status);
    }

    [Theory]
    [InlineData("correct", "s")]
    [InlineData("correct", "s.p")]
    [InlineData("revise", "s")]
    public void A_date_that_its_speaker_corrects_is_no_date_and_the_corrected_one_is(string act, string target)
    {
        var graph = Scene.Graph(builder =>
        {
            builder.Add(Occurred("s", UncertainTime.OnDay(2023, 5, 22)));
            builder.Add(Occurred("t", UncertainTime.OnDay(2023, 5, 24)) with { Act = new Code(act), Targets = [new StatementTarget(new EntityId(target))] });
        });

        Assert.Equal(UncertainTime.OnDay(2023, 5, 24), graph.Solve(After("attack", 0)).Time);
    }

    [Fact]
    public void What_one_of_two_speakers_retracted_still_stands_for_the_other()
    {
        var graph = Scene.Graph(builder =>
        {
            builder.Add(Occurred("s", UncertainTime.OnDay(2023, 5, 22)) with { Attribution = [new Hop(Scene.Spokesman, Scene.Corps)] });
            builder.Add(Retract("r", "s"));
        });

        Assert.Equal(UncertainTime.OnDay(2023, 5, 22), graph.Solve(After("attack", 0)).Time);
    }

    [Theory]
    [InlineData("claim", AnchorClock.Retrieved, "said, published, holds")]
    [InlineData("claim.p1", AnchorClock.Retrieved, "said, published, holds")]
    [InlineData("article", AnchorClock.Said, "published, retrieved")]
    [InlineData("article", AnchorClock.Holds, "published, retrieved")]
    [InlineData("attack", AnchorClock.Said, "holds")]
    [InlineData("attack", AnchorClock.Published, "holds")]
    public void A_clock_that_the_anchor_does_not_have_is_refused_and_those_it_has_are_told(string anchor, AnchorClock clock, string clocks)
    {
        var problem = Scene.Problem(builder => builder.Add(Said("s", After(anchor, 1, clock))));

        Assert.Equal((ProblemCode.MalformedValue, "$.statement.said.anchor"), (problem.Code, problem.JsonPath));
        Assert.EndsWith($"it has {clocks}.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_denied_announced_or_negated_gives_an_event_no_time()
    {
        var occurred = Occurred("s", UncertainTime.OnDay(2023, 5, 22));
        Statement[] others =
        [
            occurred with { Act = KnownActs.Deny },
            occurred with { Act = KnownActs.Threaten },
            occurred with { Propositions = [occurred.Propositions[0] with { Polarity = Polarity.Negative }] },
            occurred with { Propositions = [occurred.Propositions[0] with { Modality = Modality.Future }] },
        ];

        Assert.All(others, other => Assert.Equal(TimeSolutionStatus.AnchorUnknown, Scene.Graph(builder => builder.Add(other)).Solve(After("attack", 0)).Status));
    }

    [Fact]
    public void A_chain_of_a_hundred_thousand_anchors_is_followed_to_its_end()
    {
        var builder = Scene.Builder();
        const int Length = 100_000;
        for (var index = 0; index < Length; index++)
        {
            builder.Add(Said("s" + index, index + 1 == Length ? UncertainTime.OnDay(2023, 6, 1) : After("s" + (index + 1), 0)));
        }

        Assert.Equal(UncertainTime.OnDay(2023, 5, 23), builder.Build().Solve(After("s0", -9)).Time);
    }

    private static UncertainTime After(string anchor, int days, AnchorClock clock = AnchorClock.Default) =>
        UncertainTime.RelativeTo(new EntityId(anchor), TimeOffset.Days(days), clock);

    private static Statement Said(string id, UncertainTime said) => Scene.Said(id, KnownActs.Assert) with { Said = said };

    private static Statement Retract(string id, string target) =>
        Scene.Said(id, KnownActs.Retract) with { Targets = [new StatementTarget(new EntityId(target))] };

    private static Statement Occurred(string id, UncertainTime time) =>
        Scene.Said(id, KnownActs.Assert, Scene.Proposition(id + ".p", KnownPredicates.Occurred, (KnownRoles.Event, Scene.Attack), (KnownRoles.Time, time)));
}
