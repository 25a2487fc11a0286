using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions.Quantities;

public sealed class QuantityTests
{
    private readonly Ward _ward = new();

    [Fact]
    public void Nobody_was_injured_is_a_zero_of_that_speaker_and_marked()
    {
        _ward.Counts("s1", _ward.Police, _ward.Crash, null, polarity: Polarity.Negative);
        _ward.Counts("s2", _ward.Clinic, _ward.Crash, null, act: KnownActs.Deny);

        var found = _ward.Graph.QuantitiesOf(_ward.Crash);

        Assert.All(found, report => Assert.Equal(("[0,0]", true), (report.Interval.ToString(), report.IsDenial)));
        Assert.Equal(["police", "clinic"], found.Select(report => report.Speaker.Agent!.Id.Value));
    }

    [Fact]
    public void A_zero_that_was_counted_is_no_denial() =>
        Assert.False(Counted("exactly 0 person").IsDenial);

    [Fact]
    public void A_denied_number_is_no_number()
    {
        _ward.Counts("s1", _ward.Police, _ward.Crash, "exactly 12 person", polarity: Polarity.Negative);

        Assert.Empty(_ward.Graph.QuantitiesOf(_ward.Crash));
    }

    [Fact]
    public void Who_denies_a_number_that_is_not_known_denies_that_there_was_any()
    {
        _ward.Counts("s1", _ward.Police, _ward.Crash, "unknown person", act: KnownActs.Deny);

        var report = Assert.Single(_ward.Graph.QuantitiesOf(_ward.Crash));

        Assert.Equal(("[0,0]", true), (report.Interval.ToString(), report.IsDenial));
    }

    [Fact]
    public void What_may_have_been_is_announced_or_is_a_denied_number_is_kept_beside_the_counts()
    {
        _ward.Counts("s1", _ward.Police, _ward.Crash, "exactly 2 person");
        _ward.Counts("s2", _ward.Clinic, _ward.Crash, "between 90 and 120 person", modality: Modality.Hypothetical);
        _ward.Counts("s3", _ward.Clinic, _ward.Crash, "exactly 12 person", polarity: Polarity.Negative);
        _ward.Counts("s4", _ward.Clinic, _ward.Pileup, "exactly 7 person", modality: Modality.Hypothetical);

        var found = _ward.Graph.QuantitiesOf(_ward.Crash);

        Assert.Equal(["s1"], found.Select(report => report.Statement.Statement.Id.Value));
        Assert.Equal(["s2", "s3"], found.Besides.Select(said => said.Statement.Statement.Id.Value));
        var text = found.ToText();
        Assert.Contains("2 more speak of it without a count that is put as a fact: one hypothetical, one denied.", text, StringComparison.Ordinal);
        Assert.Contains("between 90 and 120 people", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_said_of_another_predicate_is_not_kept_beside_the_counts()
    {
        _ward.Counts("s1", _ward.Clinic, _ward.Crash, "exactly 12 person", modality: Modality.Future, predicate: KnownPredicates.Killed);

        Assert.Empty(_ward.Graph.QuantitiesOf(_ward.Crash, KnownPredicates.Injured).Besides);
        Assert.Single(_ward.Graph.QuantitiesOf(_ward.Crash, KnownPredicates.Killed).Besides);
    }

    [Fact]
    public void Some_without_a_number_stay_unknown()
    {
        _ward.Counts("s1", _ward.Police, _ward.Crash, null);

        Assert.Equal("(,)", Assert.Single(_ward.Graph.QuantitiesOf(_ward.Crash)).Interval.ToString());
    }

    [Fact]
    public void A_later_count_of_the_same_speaker_supersedes_and_that_of_another_does_not()
    {
        _ward.Counts("s1", _ward.Clinic, _ward.Crash, "exactly 2 person", day: 1);
        _ward.Counts("s2", _ward.Police, _ward.Crash, "exactly 4 person", day: 2);
        _ward.Counts("s3", _ward.Clinic, _ward.Crash, "exactly 3 person", day: 3);

        Assert.Equal(["s3", null, null], _ward.Graph.QuantitiesOf(_ward.Crash).Select(report => report.SupersededBy?.Statement.Id.Value));
    }

    [Fact]
    public void A_count_of_the_same_day_of_children_or_of_cars_supersedes_nothing()
    {
        _ward.Counts("s1", _ward.Clinic, _ward.Crash, "exactly 2 person", day: 1);
        _ward.Counts("s2", _ward.Clinic, _ward.Crash, "exactly 3 person", day: 1);
        _ward.Counts("s3", _ward.Clinic, _ward.Crash, "exactly 1 person of child", day: 2);
        _ward.Counts("s4", _ward.Clinic, _ward.Crash, "exactly 1 person", day: 2, patient: "drivers");
        _ward.Counts("s5", _ward.Clinic, _ward.Crash, "exactly 1 car", day: 2);

        Assert.All(_ward.Graph.QuantitiesOf(_ward.Crash), report => Assert.True(report.IsCurrent));
    }

    [Fact]
    public void What_was_taken_back_is_kept_and_marked_and_supersedes_nothing()
    {
        _ward.Counts("s1", _ward.Clinic, _ward.Crash, "exactly 2 person", day: 1);
        var second = _ward.Counts("s2", _ward.Clinic, _ward.Crash, "exactly 9 person", day: 2);
        _ward.Builder.AddRetraction(second, _ward.Article, _ward.Clinic);

        var found = _ward.Graph.QuantitiesOf(_ward.Crash);

        Assert.Equal([Standing.Stands, Standing.Retracted], found.Select(report => report.Standing));
        Assert.Equal([true, false], found.Select(report => report.IsCurrent));
    }

    [Fact]
    public void A_correction_says_the_number_instead()
    {
        _ward.Counts("s1", _ward.Clinic, _ward.Crash, "exactly 2 person", day: 1);
        _ward.Counts("s2", _ward.Clinic, _ward.Crash, "exactly 5 person", day: 2, act: KnownActs.Correct, about: "s1");

        Assert.Equal(["s2"], _ward.Graph.QuantitiesOf(_ward.Crash).Where(report => report.IsCurrent).Select(report => report.Statement.Statement.Id.Value));
    }

    [Fact]
    public void Two_events_are_added_and_say_that_nobody_judged_them()
    {
        CountBoth("exactly 2 person", "at least 3 person");

        var total = Total(QuantityPolicy.LatestPerSource);

        Assert.Equal("[5,)", total.Interval.ToString());
        Assert.Equal(["pileup"], total.Added[0].NotJudged.Select(happening => happening.Id.Value));
    }

    [Fact]
    public void Events_that_may_be_one_make_an_interval()
    {
        CountBoth("exactly 2 person", "exactly 3 person");
        _ward.Judge(JudgementVerdict.Unsure, _ward.Crash, _ward.Pileup);

        Assert.Equal("[2,5]", Total(QuantityPolicy.LatestPerSource).Interval.ToString());
    }

    [Fact]
    public void Events_judged_to_be_one_are_counted_once()
    {
        CountBoth("exactly 2 person", "exactly 3 person");
        _ward.Judge(JudgementVerdict.Same, _ward.Crash, _ward.Pileup);

        var total = Total(QuantityPolicy.WidestInterval);

        Assert.Equal("[2,3]", total.Interval.ToString());
        Assert.Equal(["s1", "s2"], Assert.Single(total.Added).Reports.Select(report => report.Statement.Statement.Id.Value));
    }

    [Fact]
    public void A_part_is_not_added_to_its_whole()
    {
        CountBoth("exactly 2 person", "exactly 3 person");
        _ward.Builder.Relate(_ward.Pileup, KnownRelationships.SubEventOf, _ward.Crash);

        var total = Total(QuantityPolicy.LatestPerSource);

        Assert.Equal("[2,2]", total.Interval.ToString());
        Assert.Equal(QuantityLeftOutReason.PartOfAnotherEvent, Assert.Single(total.LeftOut).Reason);
    }

    [Fact]
    public void A_part_without_a_count_is_left_out_as_a_part()
    {
        _ward.Counts("s1", _ward.Clinic, _ward.Crash, "exactly 2 person");
        _ward.Builder.Relate(_ward.Pileup, KnownRelationships.SubEventOf, _ward.Crash);

        Assert.Equal(["PartOfAnotherEvent: pile-up behind it"], Total(QuantityPolicy.LatestPerSource).LeftOut.Select(left => left.ToString()));
    }

    [Fact]
    public void What_the_policy_does_not_choose_names_its_statement_and_is_not_called_uncounted_as_well()
    {
        _ward.Counts("s1", _ward.Clinic, _ward.Crash, "exactly 2 person");
        _ward.Counts("s2", _ward.Police, _ward.Pileup, "exactly 3 person");
        _ward.Counts("s3", _ward.Police, _ward.Pileup, "exactly 3 person");

        var total = Total(QuantityPolicy.DistinctEventsOneSource(_ward.Clinic));

        Assert.Equal("[2,)", total.Interval.ToString());
        Assert.Equal(
            ["NotChosen: Harbour Police: injured exactly 3 person, pile-up behind it (s2)", "NotChosen: Harbour Police: injured exactly 3 person, pile-up behind it (s3)"],
            total.LeftOut.Select(left => left.ToString()));
    }

    [Fact]
    public void A_part_of_a_whole_that_nobody_counts_says_the_least_of_it()
    {
        _ward.Counts("s1", _ward.Clinic, _ward.Pileup, "exactly 3 person");
        _ward.Builder.Relate(_ward.Pileup, KnownRelationships.SubEventOf, _ward.Crash);

        Assert.Equal("[3,)", Total(QuantityPolicy.LatestPerSource).Interval.ToString());
    }

    [Fact]
    public void Sources_that_differ_widen_the_total_unless_one_is_chosen()
    {
        _ward.Counts("s1", _ward.Clinic, _ward.Crash, "exactly 2 person", day: 1);
        _ward.Counts("s2", _ward.Clinic, _ward.Crash, "exactly 3 person", day: 2);
        _ward.Counts("s3", _ward.Police, _ward.Crash, "exactly 6 person", day: 2);

        Assert.Equal("[2,6]", Total(QuantityPolicy.WidestInterval, _ward.Crash).Interval.ToString());
        Assert.Equal("[3,6]", Total(QuantityPolicy.LatestPerSource, _ward.Crash).Interval.ToString());
        Assert.Equal("[3,3]", Total(QuantityPolicy.DistinctEventsOneSource(_ward.Clinic), _ward.Crash).Interval.ToString());
    }

    [Fact]
    public void A_lower_count_told_later_about_an_earlier_moment_replaces_nothing()
    {
        _ward.Counts("s1", _ward.Clinic, _ward.Crash, "exactly 15 person as of 2024-03-03", day: 3);
        _ward.Counts("s2", _ward.Clinic, _ward.Crash, "exactly 9 person as of 2024-03-02", day: 4);

        Assert.True(_ward.Graph.QuantitiesOf(_ward.Crash)[0].IsCurrent);
        Assert.Equal("[9,15]", Total(QuantityPolicy.LatestPerSource, _ward.Crash).Interval.ToString());
    }

    [Fact]
    public void Men_and_persons_make_at_least_a_total_of_persons_and_men_alone_one_of_men()
    {
        CountBoth("exactly 2 person", "exactly 3 person of man");

        Assert.Equal("[5,)", Total(QuantityPolicy.LatestPerSource).Interval.ToString());
        Assert.Equal("[3,3]", Total(QuantityPolicy.LatestPerSource, _ward.Pileup).Interval.ToString());
    }

    [Fact]
    public void Counts_in_other_units_and_of_a_part_of_what_is_counted_are_left_out()
    {
        _ward.Counts("s1", _ward.Clinic, _ward.Crash, "exactly 4 person");
        _ward.Counts("s2", _ward.Police, _ward.Crash, "exactly 1 person of child");
        _ward.Counts("s3", _ward.Police, _ward.Crash, "exactly 2 family");

        var total = Total(QuantityPolicy.WidestInterval, _ward.Crash);

        Assert.Equal("[4,4]", total.Interval.ToString());
        Assert.Equal(["s3 OtherUnit", "s2 PartOfAnotherCount"], total.LeftOut.Select(left => $"{left.Report!.Statement.Statement.Id} {left.Reason}"));
    }

    [Fact]
    public void An_event_without_a_count_is_not_zero_and_nothing_is_no_total()
    {
        _ward.Counts("s1", _ward.Clinic, _ward.Crash, "at most 5 person");

        Assert.Equal("[0,)", Total(QuantityPolicy.LatestPerSource).Interval.ToString());
        Assert.Null(Total(QuantityPolicy.LatestPerSource, _ward.Pileup).Interval);
        Assert.Null(_ward.Graph.Total([], KnownPredicates.Injured, QuantityPolicy.LatestPerSource).Interval);
    }

    [Fact]
    public void A_policy_of_the_callers_own_chooses_among_the_reports()
    {
        _ward.Counts("s1", _ward.Clinic, _ward.Crash, "exactly 4 person");
        _ward.Counts("s2", _ward.Police, _ward.Crash, "exactly 9 person");

        var total = Total(new SmallestPolicy(), _ward.Crash);

        Assert.Equal("[4,4] person by smallest", total.ToString());
    }

    [Fact]
    public void Bad_questions_say_what_would_be_right()
    {
        var graph = _ward.Graph;

        Assert.Contains(_ward.Crash.Id, Assert.Throws<UnknownIdException>(() => graph.QuantitiesOf(new EntityId("crsh"))).Nearest);
        Assert.Throws<UnknownIdException>(() => graph.Total([_ward.Post.Id], KnownPredicates.Injured, QuantityPolicy.WidestInterval));
        Assert.Contains("injured", Assert.Throws<ArgumentException>(() => graph.QuantitiesBySource(new Code("injurd"))).Message, StringComparison.Ordinal);
        Assert.Contains("used", Assert.Throws<ArgumentException>(() => graph.PropositionsWith(new Code("usd"))).Message, StringComparison.Ordinal);
        Assert.Throws<UnknownIdException>(() => graph.PropositionsAbout(new EntityId("crsh"), KnownPredicates.Used));
    }

    [Fact]
    public void A_denial_and_a_wish_are_propositions_that_say_what_they_are()
    {
        _ward.Counts("s1", _ward.Police, _ward.Crash, null, act: KnownActs.Deny);
        _ward.Counts("s2", _ward.Police, _ward.Crash, null, act: KnownActs.Urge);

        var said = _ward.Graph.PropositionsAbout(_ward.Crash, KnownPredicates.Injured);

        Assert.Equal([Polarity.Negative, null], said.Select(one => one.CommittedPolarity));
        Assert.Equal([Commitment.Opposite, Commitment.None], said.Select(one => one.Commitment));
    }

    private QuantityReport Counted(string quantity)
    {
        _ward.Counts("s1", _ward.Police, _ward.Crash, quantity);
        return Assert.Single(_ward.Graph.QuantitiesOf(_ward.Crash));
    }

    private void CountBoth(string crash, string pileup)
    {
        _ward.Counts("s1", _ward.Clinic, _ward.Crash, crash);
        _ward.Counts("s2", _ward.Clinic, _ward.Pileup, pileup);
    }

    private QuantityTotal Total(QuantityPolicy policy, params Event[] events) =>
        _ward.Graph.Total((events.Length == 0 ? [_ward.Crash, _ward.Pileup] : events).Select(happening => happening.Id), KnownPredicates.Injured, policy);

    private sealed class SmallestPolicy() : QuantityPolicy("smallest")
    {
        public override IEnumerable<QuantityReport> Choose(ValueList<QuantityReport> ofOneEvent) =>
            ofOneEvent.OrderBy(report => report.Interval.Lower).Take(1);
    }
}
