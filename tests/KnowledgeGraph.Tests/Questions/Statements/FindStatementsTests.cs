using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions.Statements;

public sealed class FindStatementsTests
{
    private readonly EntityGraphBuilder _builder = new();
    private readonly Organization _post;
    private readonly Organization _union;
    private readonly Organization _branch;
    private readonly Person _clerk;
    private readonly Document _article;
    private readonly Event _strike;

    public FindStatementsTests()
    {
        _post = _builder.AddOrganization("post", "The Harbour Post");
        _union = _builder.AddOrganization("union", "Dockers' Union");
        _branch = _builder.AddOrganization("branch", "North Quay Branch");
        _clerk = _builder.AddPerson("clerk", "Ines Varga");
        _article = _builder.AddDocument("article", "Cranes stand still", _post);
        _strike = _builder.AddEvent("strike", "strike of the crane crews");
    }

    [Fact]
    public void Who_spoke_for_a_union_only_later_does_not_speak_for_it_when_he_said_it()
    {
        Relate("speaks", _clerk, KnownRelationships.SpeaksFor, _union, UncertainTime.FromEdtf("2024-03/.."));
        Says("early", _clerk, UncertainTime.OnDay(2024, 2, 1));
        Says("late", _clerk, UncertainTime.OnDay(2024, 4, 1));

        var said = _builder.Build().StatementsBy(_union, includingSpokesmen: true);

        Assert.Equal(["late"], Ids(said));
        Assert.Empty(_builder.Build().StatementsBy(_union));
    }

    [Fact]
    public void Who_speaks_on_behalf_of_another_does_not_speak_for_his_own_party()
    {
        Relate("speaks", _clerk, KnownRelationships.SpeaksFor, _union, default);
        _builder.Add(Statement("s1", new Hop(_clerk.Id) { OnBehalfOf = [_branch.Id] }));
        var graph = _builder.Build();

        Assert.Empty(graph.StatementsBy(_union, includingSpokesmen: true));
        Assert.Equal(["s1"], Ids(graph.StatementsBy(_branch)));
        Assert.Equal(["s1"], Ids(graph.StatementsBy(_clerk)));
    }

    [Fact]
    public void A_paper_that_passes_on_words_says_them_only_if_any_hop_is_asked_for()
    {
        _builder.Add(Statement("s1", new Hop(_post.Id), new Hop(_clerk.Id)));
        var graph = _builder.Build();

        Assert.Empty(graph.StatementsBy(_post));
        Assert.Equal(["s1"], Ids(graph.FindStatements(new StatementFilter { Speaker = _post, InAnyHop = true })));
    }

    [Fact]
    public void What_is_about_a_branch_or_a_member_is_about_the_union_only_on_request()
    {
        Relate("part", _branch, KnownRelationships.PartOf, _union, default);
        Relate("member", _clerk, KnownRelationships.MemberOf, _union, default);
        _builder.Add(Statement("of-branch", new Hop(_post.Id)) with { About = [_branch.Id] });
        _builder.Add(Statement("of-clerk", new Hop(_post.Id)) with { About = [_clerk.Id] });
        var graph = _builder.Build();

        Assert.Empty(graph.FindStatements(new StatementFilter { About = _union }));
        Assert.Equal(["of-branch"], Ids(graph.FindStatements(new StatementFilter { About = _union, IncludingInside = true })));
        Assert.Equal(["of-clerk"], Ids(graph.FindStatements(new StatementFilter { About = _union, IncludingMembers = true })));
    }

    [Fact]
    public void A_member_by_words_that_were_taken_back_is_none_of_the_people_of_a_party()
    {
        _builder.Add(Statement("s1", new Hop(_clerk.Id)));
        _builder.Add(Statement("membership", new Hop(_post.Id)));
        Relate("member", _clerk, KnownRelationships.MemberOf, _union, default, new EntityId("membership"));
        var people = new StatementFilter { OnlyFromParties = [_union], IncludingPeopleOfParties = true };
        Assert.Equal(["s1"], Ids(_builder.Build().FindStatements(people)));

        _builder.Add(Statement("back", new Hop(_post.Id)) with { Act = KnownActs.Retract, Targets = [new StatementTarget(new EntityId("membership"))] });

        Assert.Empty(_builder.Build().FindStatements(people));
    }

    [Fact]
    public void A_branch_that_was_not_yet_a_part_does_not_count_at_the_time_of_which_is_spoken()
    {
        Relate("part", _branch, KnownRelationships.PartOf, _union, UncertainTime.FromEdtf("2020/.."));
        _builder.Add(Statement("s1", new Hop(_post.Id)) with { About = [_branch.Id], Holds = UncertainTime.InYear(2010) });
        _builder.Add(Statement("s2", new Hop(_post.Id)) with { About = [_branch.Id], Holds = UncertainTime.InYear(2022) });

        Assert.Equal(["s2"], Ids(_builder.Build().FindStatements(new StatementFilter { About = _union, IncludingInside = true })));
    }

    [Fact]
    public void Earlier_and_later_versions_of_a_document_count_on_request()
    {
        var later = _builder.Add(new Document { Id = new EntityId("later"), Title = "Cranes move again", VersionOf = _article.Id });
        _builder.Add(Statement("s1", new Hop(_post.Id)));
        _builder.Add(Statement("s2", new Hop(_post.Id)) with { Source = new Provenance { Document = later.Id } });
        var graph = _builder.Build();

        Assert.Equal(["s1"], Ids(graph.StatementsIn(_article)));
        Assert.Equal(["s1", "s2"], Ids(graph.FindStatements(new StatementFilter { Document = _article, IncludingVersions = true })));
        Assert.Equal(["s1", "s2"], Ids(graph.FindStatements(new StatementFilter { Document = later, IncludingVersions = true })));
    }

    [Fact]
    public void A_threat_is_an_announcement_and_not_the_other_way_round()
    {
        _builder.Add(Statement("s1", new Hop(_union.Id)) with { Act = KnownActs.Threaten });
        _builder.Add(Statement("s2", new Hop(_union.Id)) with { Act = KnownActs.AnnounceIntention });
        var graph = _builder.Build();

        Assert.Equal(["s1", "s2"], Ids(graph.FindStatements(new StatementFilter { Act = KnownActs.AnnounceIntention })));
        Assert.Equal(["s1"], Ids(graph.WhoThreatened(about: _strike).Select(threat => threat.Statement)));
    }

    [Fact]
    public void An_anonymous_source_that_is_named_later_is_not_anonymous_any_more()
    {
        var source = _builder.AddAnonymousPerson("source", "man at the gate");
        _builder.Add(Statement("s1", new Hop(source.Id)));
        var graph = _builder.Build();

        var named = graph.Edit(edit => edit.Add(new Judgement { Id = new EntityId("j"), Verdict = JudgementVerdict.Same, Of = [source.Id, _clerk.Id] }));

        Assert.Equal("source", Assert.Single(graph.AnonymousSpeakers()).Person.Id.Value);
        Assert.Empty(named.AnonymousSpeakers());
        Assert.Equal(["s1"], Ids(named.StatementsBy(_clerk)));
    }

    [Fact]
    public void An_anonymous_source_under_two_ids_is_one_speaker()
    {
        var one = _builder.AddAnonymousPerson("z-source", "man at the gate");
        var other = _builder.AddAnonymousPerson("a-source", "man in the video");
        _builder.Add(Statement("s1", new Hop(other.Id)));
        _builder.Add(Statement("s2", new Hop(one.Id)));
        _builder.Add(new Judgement { Id = new EntityId("j"), Verdict = JudgementVerdict.Same, Of = [one.Id, other.Id] });

        var speaker = Assert.Single(_builder.Build().AnonymousSpeakers());

        Assert.Equal(one, speaker.Person);
        Assert.Equal([other], speaker.SamePersons);
        Assert.Equal(["s1", "s2"], Ids(speaker.Statements));
    }

    [Fact]
    public void A_paper_quoted_by_another_does_not_speak_in_its_own_voice()
    {
        var rival = _builder.AddOrganization("rival", "Quayside Gazette");
        _builder.Add(Statement("own", new Hop(_post.Id)));
        _builder.Add(Statement("stray", new Hop(rival.Id)));
        _builder.Add(Statement("quoted", new Hop(_post.Id), new Hop(rival.Id)));

        Assert.Equal(["own"], Ids(_builder.Build().StatementsInPublishersOwnVoice()));
    }

    [Fact]
    public void A_joint_statement_of_a_party_and_an_outsider_is_not_the_partys_alone()
    {
        _builder.Add(Statement("both", new Hop(_union.Id, _clerk.Id)));
        _builder.Add(Statement("one", new Hop(_union.Id)));
        _builder.Add(Statement("nobody", new Hop { Unnamed = "reports" }));

        Assert.Equal(["one"], Ids(_builder.Build().StatementsOnlyFrom(_union)));
    }

    [Fact]
    public void A_retracted_statement_is_there_and_says_so_unless_only_those_that_stand_are_asked_for()
    {
        var claim = _builder.Add(Statement("s1", new Hop(_union.Id)));
        _builder.AddRetraction(claim, _article, _union);
        var graph = _builder.Build();

        Assert.Equal(Standing.Retracted, graph.FindStatements(new StatementFilter { Speaker = _union, About = _strike }).Single().Origin.Standing);
        Assert.Empty(graph.FindStatements(new StatementFilter { Speaker = _union, About = _strike, StandingOnly = true }));
    }

    [Fact]
    public void A_time_that_is_not_known_is_within_a_month_only_perhaps()
    {
        Says("s1", _clerk, UncertainTime.OnDay(2024, 2, 1));
        Says("s2", _clerk, default);
        Says("s3", _clerk, UncertainTime.OnDay(2024, 3, 1));
        var filter = new StatementFilter { SaidWithin = UncertainTime.InMonth(2024, 2) };
        var graph = _builder.Build();

        Assert.Equal(["s1"], Ids(graph.FindStatements(filter)));
        Assert.Equal(["s1", "s2"], Ids(graph.FindStatements(filter with { IncludingPerhapsWithin = true })));
    }

    [Fact]
    public void What_is_said_a_day_after_a_statement_of_known_date_is_found_by_its_month_and_heard_from_who_spoke_then()
    {
        Relate("speaks", _clerk, KnownRelationships.SpeaksFor, _union, UncertainTime.FromEdtf("2024-03/.."));
        Says("warning", _clerk, UncertainTime.OnDay(2024, 2, 29));
        Says("walkout", _clerk, default);
        _builder.Add(new Relationship { Id = new EntityId("order"), Type = KnownRelationships.After, From = new EntityId("walkout"), To = new EntityId("warning"), Offset = TimeOffset.Days(1) });
        var graph = _builder.Build();

        Assert.Equal(["walkout"], Ids(graph.FindStatements(new StatementFilter { SaidWithin = UncertainTime.InMonth(2024, 3) })));
        Assert.Equal(["walkout"], Ids(graph.StatementsBy(_union, includingSpokesmen: true)));
        Assert.Equal("2024-03-01", Assert.Single(graph.StatementsBy(_union, includingSpokesmen: true)).Said.Time.ToString());
    }

    [Fact]
    public void A_question_starts_from_the_node_of_which_the_least_is_said()
    {
        for (var number = 0; number < 50; number++)
        {
            Says($"s{number}", _clerk, default);
        }

        _builder.Add(Statement("rare", new Hop(_clerk.Id)) with { About = [_branch.Id] });

        var answer = _builder.Build().FindStatements(new StatementFilter { Speaker = _clerk, About = _branch });

        Assert.Equal(["rare"], Ids(answer));
        Assert.Equal("statements by Ines Varga, about branch; 1 looked at", answer.Explanation);
    }

    [Fact]
    public void Of_a_busy_speaker_the_statements_of_an_act_are_found_among_all_that_are_looked_at()
    {
        for (var number = 0; number < 50; number++)
        {
            Says($"s{number}", _clerk, default);
        }

        _builder.Add(Statement("threat", new Hop(_clerk.Id)) with { Act = KnownActs.Threaten });

        var answer = _builder.Build().FindStatements(new StatementFilter { Speaker = _clerk, Act = KnownActs.AnnounceIntention });

        Assert.Equal(["threat"], Ids(answer));
        Assert.Equal("statements by Ines Varga, of the act announce-intention; 51 looked at", answer.Explanation);
    }

    [Fact]
    public void What_is_not_there_is_named_with_the_nearest()
    {
        var graph = _builder.Build();

        Assert.Contains(new EntityId("clerk"), Assert.Throws<UnknownIdException>(() => graph.StatementsBy(new EntityId("clerc"))).Nearest);
        Assert.Throws<UnknownIdException>(() => graph.StatementsIn(new EntityId("articel")));
        Assert.Throws<UnknownIdException>(() => graph.LabelsFor(new EntityId("strik")));
        Assert.Contains("'accuse'", Assert.Throws<ArgumentException>(() => graph.WhoPerformed(new Code("acuse"))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => graph.FindStatements(new StatementFilter { Document = _article, DocumentPart = "footer" }));
    }

    [Fact]
    public void Nothing_found_says_what_was_looked_at()
    {
        Says("s1", _clerk, default);

        var answer = _builder.Build().StatementsWithoutNamedSource();

        Assert.Empty(answer);
        Assert.Equal("0 found: statements whose source nobody names; 1 looked at", answer.ToString());
    }

    private static IEnumerable<string> Ids(IEnumerable<AttributedStatement> statements) => statements.Select(statement => statement.Statement.Id.Value);

    private void Says(string id, Agent speaker, UncertainTime said) => _builder.Add(Statement(id, new Hop(speaker.Id)) with { Said = said });

    private Statement Statement(string id, params Hop[] chain) => new()
    {
        Id = new EntityId(id),
        Act = KnownActs.Assert,
        Attribution = [.. chain],
        About = [_strike.Id],
        Source = new Provenance { Document = _article.Id },
    };

    private void Relate(string id, Entity from, RelationshipType type, Entity to, UncertainTime holds, params EntityId[] evidence) =>
        _builder.Add(new Relationship { Id = new EntityId(id), Type = type, From = from, To = to, Holds = holds, Evidence = [.. evidence] });
}
