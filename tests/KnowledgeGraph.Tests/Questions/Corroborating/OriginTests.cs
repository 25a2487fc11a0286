using KnowledgeGraph.Queries;
using KnowledgeGraph.Tests.Questions.Verifying;

namespace KnowledgeGraph.Tests.Questions.Corroborating;

public sealed class OriginTests
{
    private static readonly EntityId Asked = new("s1");

    private readonly CheckRoom _room = new();

    [Fact]
    public void Two_who_are_shown_to_be_independent_are_two_origins()
    {
        _room.Says("s1", _room.Office);
        _room.Says("s2", _room.Laboratory);

        Assert.Equal((2, 2), Interval());
    }

    [Fact]
    public void Many_reports_of_one_speaker_are_one_origin()
    {
        _room.Says("s1", _room.Office);
        _room.Says("s2", _room.Office, _room.Second);

        Assert.Equal((1, 1), Interval());
        Assert.Equal([OriginJoinReason.SameSpeaker], Reasons());
    }

    [Fact]
    public void Two_bodies_of_one_state_are_one_origin_and_two_speakers()
    {
        _room.Says("s1", _room.Office);
        _room.Says("s2", _room.Inspectorate);

        var origins = _room.Graph().OriginsOf(Asked);

        Assert.Equal((1, 1, 2), (origins.Min, origins.Max, origins.Speakers.Count));
        Assert.Equal("state", origins.Single().Joins.Single().Common!.Id.Value);
    }

    [Fact]
    public void An_anonymous_person_who_is_judged_to_be_somebody_with_a_name_is_an_origin_of_his_own()
    {
        var worker = _room.Builder.AddAnonymousPerson("worker", "a worker in a helmet");
        var named = _room.Builder.AddPerson("named", "Lena Hart");
        _room.Builder.Add(new Judgement { Id = new EntityId("j"), Verdict = JudgementVerdict.Same, Of = [worker.Id, named.Id] });
        _room.Says("s1", _room.Office);
        _room.Says("s2", worker);

        Assert.Equal((2, 2), Interval());
    }

    [Fact]
    public void Who_corrects_himself_is_an_origin_of_what_he_says_instead()
    {
        _room.Says("s1", _room.Office);
        _room.Says("s2", _room.Laboratory, _room.Second, 1, _room.Targeted("s2.p1", _room.Office));
        _room.Builder.Add(new Statement
        {
            Id = new EntityId("s3"),
            Act = KnownActs.Correct,
            Attribution = [new Hop(_room.Courier.Id), new Hop(_room.Laboratory.Id)],
            Targets = [new StatementTarget(new EntityId("s2"))],
            Propositions = [_room.Occurred("s3.p1")],
            Source = new Provenance { Document = _room.Article.Id },
        });

        Assert.Equal((2, 2), Interval());
    }

    [Fact]
    public void An_unnamed_source_may_be_the_named_one()
    {
        _room.Says("s1", _room.Office);
        Unnamed("s2", "a witness", _room.Article);

        Assert.Equal((1, 2), Interval());
        Assert.Equal([false, true], _room.Graph().OriginsOf(Asked).Select(origin => origin.MayBeAnother));
    }

    [Fact]
    public void Unnamed_sources_alone_are_at_least_one()
    {
        Unnamed("s1", "a witness", _room.Article);
        Unnamed("s2", "a witness", _room.Second);
        Unnamed("s3", "A witness ", _room.Second);

        Assert.Equal((1, 2), Interval());
        Assert.Contains(OriginJoinReason.SharedUnnamedSource, Reasons());
    }

    [Fact]
    public void An_anonymous_person_may_be_any_other()
    {
        var worker = _room.Builder.AddAnonymousPerson("worker", "a worker in a helmet");
        _room.Says("s1", _room.Laboratory);
        _room.Says("s2", _room.Office);
        _room.Says("s3", worker);

        Assert.Equal((2, 3), Interval());
    }

    [Fact]
    public void Speakers_of_whom_it_is_unsure_whether_they_are_one_make_an_interval()
    {
        _room.Says("s1", _room.Laboratory);
        _room.Says("s2", _room.Office);
        _room.Builder.Add(new Judgement { Id = new EntityId("j"), Verdict = JudgementVerdict.Unsure, Of = [_room.Laboratory.Id, _room.Office.Id] });

        Assert.Equal((1, 2), Interval());
    }

    [Fact]
    public void A_paper_that_says_itself_what_it_quotes_is_not_shown_to_have_another_source()
    {
        _room.Says("s1", _room.Office);
        _room.Says("s2", _room.Courier);

        Assert.Equal((1, 1), Interval());
        Assert.Equal([OriginJoinReason.Derived], Reasons());
    }

    [Fact]
    public void A_paper_with_a_document_of_its_own_is_another_origin()
    {
        _room.Says("s1", _room.Office);
        _room.Says("s2", _room.Herald, _room.Second);

        Assert.Equal((2, 2), Interval());
    }

    [Fact]
    public void Two_papers_to_which_one_agency_contributed_may_be_one_origin()
    {
        var wire = _room.Builder.AddOrganization("wire", "Upland Wire");
        _room.Builder.Amend(_room.Article with { Contributors = [wire.Id] });
        _room.Builder.Amend(_room.Second with { Authors = [wire.Id] });
        _room.Says("s1", _room.Courier);
        _room.Says("s2", _room.Herald, _room.Second);

        Assert.Equal((1, 2), Interval());
        Assert.Equal([true, true], _room.Graph().OriginsOf(Asked).Select(origin => origin.MayBeAnother));
    }

    [Fact]
    public void A_paper_to_which_an_agency_contributed_and_the_agency_may_be_one_origin()
    {
        var wire = _room.Builder.AddOrganization("wire", "Upland Wire");
        _room.Builder.Amend(_room.Article with { Contributors = [wire.Id] });
        _room.Says("s1", _room.Courier);
        _room.Says("s2", wire, _room.Second);

        Assert.Equal((1, 2), Interval());
    }

    [Fact]
    public void What_two_papers_quote_of_two_others_does_not_come_from_the_agency_that_contributed_to_both()
    {
        var wire = _room.Builder.AddOrganization("wire", "Upland Wire");
        _room.Builder.Amend(_room.Article with { Contributors = [wire.Id] });
        _room.Builder.Amend(_room.Second with { Contributors = [wire.Id] });
        _room.Says("s1", _room.Office);
        _room.Says("s2", _room.Laboratory, _room.Second);

        Assert.Equal((2, 2), Interval());
    }

    [Fact]
    public void A_paper_that_is_quoted_by_another_is_not_shown_to_have_another_source_than_whom_it_quotes()
    {
        _room.Says("s1", _room.Office);
        _room.Says("s2", _room.Courier, _room.Second);

        var origins = _room.Graph().OriginsOf(Asked);

        Assert.Equal((1, 1), (origins.Min, origins.Max));
        Assert.Equal("s1, s2: derived (The dam leaks)", origins.Single().Joins.Single().ToString());
    }

    [Fact]
    public void A_later_version_rests_on_what_the_earlier_one_carried()
    {
        var later = _room.Builder.Add(new Document { Id = new EntityId("later"), Title = "Water", Publisher = _room.Herald, VersionOf = _room.Article });
        _room.Says("s1", _room.Office);
        _room.Says("s2", _room.Herald, later);

        Assert.Equal((1, 1), Interval());
    }

    [Fact]
    public void Two_who_speak_in_one_briefing_do_not_rest_on_each_other()
    {
        var briefing = _room.Builder.AddDocument("briefing", "Briefing", _room.State);
        _room.Builder.Amend(_room.Says("s1", _room.Office) with { Occasion = briefing.Id });
        _room.Builder.Amend(_room.Says("s2", _room.Laboratory, _room.Second) with { Occasion = briefing.Id });

        Assert.Equal((2, 2), Interval());
    }

    [Fact]
    public void Who_takes_it_back_is_no_origin_any_more()
    {
        _room.Says("s1", _room.Office);
        var second = _room.Says("s2", _room.Laboratory);
        _room.GoesBackOn("r", KnownActs.Retract, _room.Laboratory, second.Id);

        Assert.Equal((1, 1), Interval());
    }

    [Fact]
    public void Everybody_went_back_on_it_so_nobody_is_its_origin()
    {
        var said = _room.Says("s1", _room.Office);
        _room.GoesBackOn("r", KnownActs.Retract, _room.Office, said.Id);

        Assert.Equal((0, 0), Interval());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Who_takes_back_only_one_of_two_propositions_that_say_it_still_says_it_in_whatever_order_they_stand(bool isDetailFirst)
    {
        _room.Says("s1", _room.Office);
        var (detail, bare) = (_room.Targeted("s2.detail", _room.State), Bare("s2.bare"));
        _room.Says("s2", _room.Laboratory, propositions: isDetailFirst ? [detail, bare] : [bare, detail]);
        _room.GoesBackOn("r", KnownActs.Retract, _room.Laboratory, bare.Id);
        var graph = _room.Graph();

        Assert.Equal(["s2"], ReportsOf(graph.OriginsOf(bare.Id)));
        Assert.Equal(["s2"], ReportsOf(graph.OriginsOf(detail.Id)));
        Assert.Equal(["s2"], ReportsOf(graph.OriginsOfEvent(_room.Leak.Id, KnownPredicates.Targeted)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Who_takes_back_a_detail_is_still_an_origin_of_what_he_says_without_it(bool isDetailFirst)
    {
        _room.Says("s1", _room.Office, propositions: [Bare("s1.p1")]);
        var (detail, bare) = (_room.Targeted("s2.detail", _room.State), Bare("s2.bare"));
        _room.Says("s2", _room.Laboratory, propositions: isDetailFirst ? [detail, bare] : [bare, detail]);
        _room.GoesBackOn("r", KnownActs.Retract, _room.Laboratory, detail.Id);
        var graph = _room.Graph();

        Assert.Equal(["s1", "s2"], ReportsOf(graph.OriginsOf(Asked)));
        Assert.Equal(["s1", "s2"], ReportsOf(graph.OriginsOfEvent(_room.Leak.Id, KnownPredicates.Targeted)));
        Assert.Empty(graph.OriginsOf(detail.Id));
        Assert.Empty(graph.OriginsOf(new EntityId("s2")));
    }

    [Fact]
    public void Who_denies_it_does_not_say_it()
    {
        _room.Says("s1", _room.Office);
        _room.Builder.Amend(_room.Says("s2", _room.Laboratory) with { Act = KnownActs.Deny });

        Assert.Equal((1, 1), Interval());
        Assert.Equal(["s2"], _room.Graph().OriginsOf(new EntityId("s2.p1")).Reports.Select(report => report.Statement.Id.Value));
    }

    [Fact]
    public void Who_says_more_says_it_and_who_says_less_does_not()
    {
        _room.Says("s1", _room.Office, propositions: [_room.Targeted("s1.p1", _room.State)]);
        _room.Says("s2", _room.Laboratory, propositions: [Bare("s2.p1")]);
        var graph = _room.Graph();

        Assert.Equal(1, graph.OriginsOf(Asked).Max);
        Assert.Equal(2, graph.OriginsOf(new EntityId("s2")).Max);
    }

    [Fact]
    public void Free_text_says_the_same_only_in_the_same_words()
    {
        var text = new Proposition { Id = new EntityId("s1.p1"), Predicate = KnownPredicates.States, Text = "The water is cold." };
        _room.Says("s1", _room.Office, propositions: [text]);
        _room.Says("s2", _room.Laboratory, propositions: [text with { Id = new EntityId("s2.p1"), Text = "the water is cold. " }]);
        _room.Says("s3", _room.Herald, _room.Second, propositions: [text with { Id = new EntityId("s3.p1"), Text = "The water is warm." }]);

        Assert.Equal(["s1", "s2"], _room.Graph().OriginsOf(Asked).Reports.Select(report => report.Statement.Id.Value));
    }

    [Fact]
    public void Several_are_asked_about_together()
    {
        _room.Says("s1", _room.Office);
        _room.Says("s2", _room.Laboratory, propositions: [_room.Targeted("s2.p1", _room.State)]);

        Assert.Equal(2, _room.Graph().OriginsOf([Asked, new EntityId("s2")]).Min);
        Assert.Equal((0, 0), (_room.Graph().OriginsOf([]).Min, _room.Graph().OriginsOf([]).Max));
    }

    [Fact]
    public void An_undeclared_predicate_and_an_unknown_id_are_told()
    {
        var graph = _room.Graph();

        Assert.Throws<ArgumentException>(() => graph.OriginsOfEvent(_room.Leak, new Code("occured")));
        Assert.Throws<UnknownIdException>(() => graph.OriginsOfEvent(new EntityId("leek")));
        Assert.Throws<UnknownIdException>(() => graph.OriginsOf(Asked));
    }

    private (int Min, int Max) Interval()
    {
        var origins = _room.Graph().OriginsOf(Asked);
        return (origins.Min, origins.Max);
    }

    private static IEnumerable<string> ReportsOf(Corroboration origins) => origins.Reports.Select(report => report.Statement.Id.Value);

    // That the leak had a target, and not which.
    private Proposition Bare(string id) =>
        new() { Id = new EntityId(id), Predicate = KnownPredicates.Targeted, Arguments = [new Argument(KnownRoles.Event, _room.Leak)] };

    private IEnumerable<OriginJoinReason> Reasons() => _room.Graph().OriginsOf(Asked).SelectMany(origin => origin.Joins).Select(join => join.Reason);

    private void Unnamed(string id, string description, Document source) =>
        _room.Builder.Amend(_room.Says(id, _room.State, source) with { Attribution = [new Hop(source.Publisher!.Value), new Hop { Unnamed = description }] });
}
