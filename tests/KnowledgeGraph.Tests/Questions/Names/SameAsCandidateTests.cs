using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions.Names;

public sealed class SameAsCandidateTests
{
    [Fact]
    public void Two_people_of_one_name_are_a_candidate_and_stay_two()
    {
        var graph = Dockers(_ => { });

        var candidate = Assert.Single(graph.SameAsCandidates());

        Assert.Equal(("ines", "ines2"), (candidate.Left.Id.Value, candidate.Right.Id.Value));
        Assert.Equal([CandidateReasonKind.Name], candidate.Reasons.Select(reason => reason.Kind));
        Assert.Null(candidate.Verdict);
        Assert.Empty(graph.Judgements);
        Assert.Equal(JudgementVerdict.Same, graph.IdentityOf(candidate.Left, candidate.Left));
        Assert.Null(graph.IdentityOf(candidate.Left, candidate.Right));
    }

    [Fact]
    public void What_both_belong_to_makes_more_of_it_and_stands_with_its_evidence()
    {
        var plain = Assert.Single(Dockers(_ => { }).SameAsCandidates());
        var graph = Dockers(builder =>
        {
            var report = builder.Add(new Statement { Id = new EntityId("s"), Act = KnownActs.Report, Attribution = [new Hop(new EntityId("union"))], About = [new EntityId("ines")] });
            builder.Add(Link("m1", "ines", KnownRelationships.MemberOf, "union") with { Evidence = [report.Id] });
            builder.Add(Link("m2", "ines2", KnownRelationships.MemberOf, "union"));
        });

        var candidate = Assert.Single(graph.SameAsCandidates());

        var shared = candidate.Reasons.Single(reason => reason.Kind == CandidateReasonKind.SharedRelationship);
        Assert.Equal(["union"], shared.Shared.Select(entity => entity.Id.Value));
        Assert.Equal(["m1", "m2"], shared.Relationships.Select(relationship => relationship.Id.Value));
        Assert.Equal(["s"], shared.Statements.Select(statement => statement.Statement.Id.Value));
        Assert.True(candidate.Score >= plain.Score);
    }

    [Fact]
    public void A_part_of_a_name_alone_is_not_enough_and_with_a_common_post_it_is()
    {
        Assert.Empty(World("Varga", "Ines Varga", _ => { }).SameAsCandidates());

        var graph = World("Varga", "Ines Varga", builder =>
        {
            builder.Add(new Position { Id = new EntityId("clerk"), Title = "clerk" });
            builder.Add(Link("h1", "a", KnownRelationships.HoldsPosition, "clerk"));
            builder.Add(Link("h2", "b", KnownRelationships.HoldsPosition, "clerk"));
        });

        Assert.Equal(
            [CandidateReasonKind.Name, CandidateReasonKind.SharedRelationship],
            Assert.Single(graph.SameAsCandidates()).Reasons.Select(reason => reason.Kind));
    }

    [Fact]
    public void A_further_name_that_fits_makes_more_of_it()
    {
        var builder = new EntityGraphBuilder();
        builder.Add(new Organization { Id = new EntityId("a"), Names = [new EntityName("Crane Crew"), new EntityName("CCC") { Kind = NameKind.Alias }] });
        builder.Add(new Organization { Id = new EntityId("b"), Names = [new EntityName("Crane-Crew"), new EntityName("CCC") { Kind = NameKind.Alias }] });
        builder.Add(new Organization { Id = new EntityId("c"), Names = [new EntityName("Kran-Mannschaft"), new EntityName("Крейн Крю") { Kind = NameKind.Transliterated }] });

        var candidate = Assert.Single(builder.Build().SameAsCandidates());

        Assert.Equal(("a", "b"), (candidate.Left.Id.Value, candidate.Right.Id.Value));
        Assert.Equal([CandidateReasonKind.Name, CandidateReasonKind.FurtherName], candidate.Reasons.Select(reason => reason.Kind));
        Assert.Equal(["CCC"], candidate.Reasons[0].Names.Select(name => name.Text).Distinct());
        Assert.Equal(["Crane Crew", "Crane-Crew"], candidate.Reasons[1].Names.Select(name => name.Text));
    }

    [Fact]
    public void A_city_inside_the_region_of_its_name_is_no_candidate_nor_is_an_organization_and_its_member()
    {
        var builder = new EntityGraphBuilder();
        builder.Add(new Place { Id = new EntityId("city"), Name = "Rivermouth", Type = new Code("city") });
        builder.Add(new Place { Id = new EntityId("region"), Name = "Rivermouth", Type = new Code("region") });
        builder.Add(Link("in", "city", KnownRelationships.PartOf, "region"));
        builder.AddOrganization("council", "Rivermouth Council");
        builder.AddOrganization("councils", "Rivermouth Councils");
        builder.Add(Link("member", "council", KnownRelationships.MemberOf, "councils"));

        Assert.Empty(builder.Build().SameAsCandidates(new CandidateOptions { MinimumScore = 0 }));
    }

    [Fact]
    public void Nodes_of_two_kinds_and_two_described_alike_are_no_candidates()
    {
        var builder = new EntityGraphBuilder();
        builder.AddPlace("place", "Arcadia");
        builder.AddOrganization("state", "Arcadia");
        builder.AddAnonymousPerson("one", "masked fighter");
        builder.AddAnonymousPerson("two", "masked fighter");

        Assert.Empty(builder.Build().SameAsCandidates(new CandidateOptions { MinimumScore = 0 }));
    }

    [Fact]
    public void What_is_judged_is_left_out_or_marked_and_what_is_unsure_is_offered()
    {
        static EntityGraph Judged(JudgementVerdict verdict) =>
            Dockers(builder => builder.Add(NameSearchTests.Judge("judged", verdict, "ines", "ines2")));

        Assert.Empty(Judged(JudgementVerdict.Same).SameAsCandidates());
        Assert.Empty(Judged(JudgementVerdict.NotSame).SameAsCandidates());
        Assert.Equal(JudgementVerdict.Unsure, Assert.Single(Judged(JudgementVerdict.Unsure).SameAsCandidates()).Verdict);
        var marked = Assert.Single(Judged(JudgementVerdict.NotSame).SameAsCandidates(new CandidateOptions { IncludingJudged = true }));
        Assert.Equal((JudgementVerdict.NotSame, "judged"), (marked.Verdict, Assert.Single(marked.Judgements).Id.Value));
    }

    [Fact]
    public void Withdrawing_a_judgement_restores_every_answer_about_names()
    {
        var before = Dockers(builder => builder.Add(Link("m", "ines", KnownRelationships.MemberOf, "union")));
        var judged = before.Edit(edit => edit.Add(NameSearchTests.Judge("judged", JudgementVerdict.Same, "ines", "ines2")));
        var after = judged.Edit(edit => edit.Withdraw(new EntityId("judged")));

        Assert.NotEqual(Told(before), Told(judged));
        Assert.Equal(Told(before), Told(after));
    }

    [Fact]
    public void A_node_has_the_candidates_of_the_whole_graph_that_it_is_in_and_an_unknown_one_is_told_so()
    {
        var graph = Dockers(_ => { });

        Assert.Equal(
            graph.SameAsCandidates().Select(candidate => candidate.ToString()),
            graph.SameAsCandidatesFor(new EntityId("ines2")).Select(candidate => candidate.ToString()));
        Assert.Empty(graph.SameAsCandidatesFor(new EntityId("union")));
        Assert.Contains(new EntityId("ines2"), Assert.Throws<UnknownIdException>(() => graph.SameAsCandidatesFor(new EntityId("ines3"))).Nearest);
    }

    [Fact]
    public void A_budget_cuts_visibly_and_always_at_the_same_place()
    {
        var graph = NameSearchTests.GraphOf([.. Enumerable.Repeat("Ivan Petrov", 60)]);
        var options = new CandidateOptions { Budget = new QuestionBudget { MaxComparisons = 100 } };

        var cut = graph.SameAsCandidates(options);

        Assert.Equal(AnswerCut.Comparisons, cut.Cut);
        Assert.InRange(cut.Count, 1, 99);
        Assert.Equal(cut.Select(candidate => candidate.ToString()), graph.SameAsCandidates(options).Select(candidate => candidate.ToString()));
        Assert.Equal(60 * 59 / 2, graph.SameAsCandidates(new CandidateOptions { Budget = QuestionBudget.Unlimited }).Count);
    }

    internal static Relationship Link(string id, string from, RelationshipType type, string to) =>
        new() { Id = new EntityId(id), From = new EntityId(from), Type = type.Code, To = new EntityId(to) };

    private static List<string> Told(EntityGraph graph) =>
    [
        .. graph.FindByName("Ines Varga").Select(hit => $"{hit} {string.Join(' ', hit.SameAs)}"),
        .. graph.SameAsCandidates().Select(candidate => candidate.ToString()),
        .. graph.EventCandidates().Select(candidate => candidate.ToString()),
    ];

    private static EntityGraph Dockers(Action<EntityGraphBuilder> change)
    {
        var builder = new EntityGraphBuilder();
        builder.AddOrganization("union", "Dockers' Union");
        builder.AddPerson("ines", "Ines Varga");
        builder.AddPerson("ines2", "Ines Varga");
        builder.AddPerson("ivan", "Ivan Petrov");
        change(builder);
        return builder.Build();
    }

    private static EntityGraph World(string left, string right, Action<EntityGraphBuilder> change)
    {
        var builder = new EntityGraphBuilder();
        builder.AddPerson("a", left);
        builder.AddPerson("b", right);
        change(builder);
        return builder.Build();
    }
}
