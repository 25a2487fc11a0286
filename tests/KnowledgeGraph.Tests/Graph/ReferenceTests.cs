namespace KnowledgeGraph.Tests.Graph;

/// <summary>Every place at which an id can stand.</summary>
public sealed class ReferenceTests
{
    private static readonly EntityId X = new("x");
    private static readonly UncertainTime Day = UncertainTime.OnDay(2023, 5, 22);

    // Per JSON path: how an object is made with an id at that place, an id of the scene that may stand there, and one that may not.
    private static readonly Dictionary<string, (Func<EntityId, object> With, string Right, string Wrong)> s_places = new(StringComparer.Ordinal)
    {
        ["$.entity.publisher"] = (id => Report() with { Publisher = id }, "corps", "attack"),
        ["$.entity.authors[1]"] = (id => Report() with { Authors = [Scene.Spokesman, id] }, "corps", "attack"),
        ["$.entity.contributors[0]"] = (id => Report() with { Contributors = [id] }, "corps", "region"),
        ["$.entity.published.anchor"] = (id => Report() with { Published = After(id) }, "claim", "corps"),
        ["$.entity.retrieved.anchor"] = (id => Report() with { Retrieved = After(id) }, "claim", "corps"),
        ["$.entity.versionOf"] = (id => Report() with { VersionOf = id }, "article", "corps"),
        ["$.entity.parts[0].published.anchor"] = (id => Report() with { Parts = [new DocumentPart { Key = "a", Published = After(id) }] }, "claim", "corps"),
        ["$.entity.organization"] = (id => new Position { Id = X, Title = "t", Organization = id }, "corps", "spokesman"),
        ["$.entity.jurisdiction"] = (id => new Position { Id = X, Title = "t", Jurisdiction = id }, "region", "attack"),
        ["$.entity.properties.my:owner"] = (id => Owned("my:owner", new NodeTerm(id)), "corps", "claim.p1"),
        ["$.entity.properties.my:seen.time.anchor"] = (id => Owned("my:seen", new TimeTerm(After(id))), "claim", "corps"),
        ["$.entity.properties.my:told.statement"] = (id => Owned("my:told", new StatementTerm(id)), "claim.p1", "corps"),
        ["$.statement.attribution[1].speaker"] = (id => Said() with { Attribution = [new Hop(Scene.Paper), new Hop(id)] }, "corps", "attack"),
        ["$.statement.attribution[0].speaker[1]"] = (id => Said() with { Attribution = [new Hop(Scene.Paper, id)] }, "corps", "office"),
        ["$.statement.attribution[0].onBehalfOf"] = (id => Said() with { Attribution = [new Hop(Scene.Paper) { OnBehalfOf = [id] }] }, "corps", "region"),
        ["$.statement.addressees[0]"] = (id => Said() with { Addressees = [id] }, "corps", "claim"),
        ["$.statement.occasion"] = (id => Said() with { Occasion = id }, "attack", "corps"),
        ["$.statement.propositions[0].arguments.agent"] = (id => Said(Filled(new NodeTerm(id))), "corps", "claim.p1"),
        ["$.statement.propositions[0].arguments.agent[1]"] = (id => Said(Filled(new NodeTerm(Scene.Legion), new NodeTerm(id))), "corps", "claim.p1"),
        ["$.statement.propositions[0].arguments.agent.open[0]"] = (id => Said(Open(new NodeTerm(id))), "corps", "claim.p1"),
        ["$.statement.propositions[0].arguments.agent.statement"] = (id => Said(Filled(new StatementTerm(id))), "claim", "corps"),
        ["$.statement.propositions[0].arguments.agent.time.anchor"] = (id => Said(Filled(new TimeTerm(After(id)))), "claim", "corps"),
        ["$.statement.propositions[0].arguments.agent.quantity.asOf.anchor"] = (id => Said(Filled(new QuantityTerm(Quantity.Exactly(3) with { AsOf = After(id) }))), "claim", "corps"),
        ["$.statement.about[0]"] = (id => Said() with { About = [id] }, "claim", "claim.p1"),
        ["$.statement.targets[0].id"] = (id => Assessed(new StatementTarget(id)), "claim", "corps"),
        ["$.statement.framing[0].target"] = (id => Said() with { Framing = [new Framing(id, "term", Stance.Negative)] }, "corps", "claim.p1"),
        ["$.statement.holds.anchor"] = (id => Said() with { Holds = After(id) }, "attack", "region"),
        ["$.statement.said.anchor"] = (id => Said() with { Said = After(id) }, "claim.p1", "region"),
        ["$.statement.published.anchor"] = (id => Said() with { Published = After(id) }, "article", "region"),
        ["$.statement.source.document"] = (id => Said() with { Source = new Provenance { Document = id } }, "article", "paper"),
        ["$.relationship.from"] = (id => Scene.Link("x", id, KnownRelationships.AlliedWith, Scene.Legion), "corps", "claim.p1"),
        ["$.relationship.to"] = (id => Scene.Link("x", Scene.Legion, KnownRelationships.AlliedWith, id), "corps", "claim.p1"),
        ["$.relationship.evidence[0]"] = (id => Allied() with { Evidence = [id] }, "claim", "claim.p1"),
        ["$.relationship.holds.anchor"] = (id => Allied() with { Holds = After(id) }, "claim", "corps"),
        ["$.judgement.of[1]"] = (id => Scene.Judge("x", JudgementVerdict.Same, Scene.Legion, id), "corps", "claim.p1"),
        ["$.judgement.of[0]"] = (id => Scene.Judge("x", JudgementVerdict.Conflict, id, Scene.Claim), "claim.p1", "corps"),
        ["$.judgement.by"] = (id => Unsure() with { By = id }, "corps", "attack"),
        ["$.judgement.made.anchor"] = (id => Unsure() with { Made = After(id) }, "article", "corps"),
    };

    public static TheoryData<string> Places => [.. s_places.Keys];

    [Theory]
    [MemberData(nameof(Places))]
    public void An_id_that_may_stand_there_is_taken(string path) =>
        Assert.Equal(IdStatus.InForce, Scene.Graph(builder => Add(builder, s_places[path].With(new EntityId(s_places[path].Right)))).StatusOf(X));

    [Theory]
    [MemberData(nameof(Places))]
    public void An_id_that_is_nowhere_dangles_and_the_nearest_is_offered(string path)
    {
        var (with, right, _) = s_places[path];
        var problem = Scene.Problem(builder => Add(builder, with(new EntityId(right + "s-"))));

        Assert.Equal(ProblemCode.DanglingReference, problem.Code);
        Assert.Equal(path, problem.JsonPath);
        Assert.Equal(X, problem.Id);
        Assert.StartsWith($"There is no '{right}s-' in the ledger. The nearest: ", problem.Message, StringComparison.Ordinal);
        Assert.Contains($"'{right}'", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void An_id_of_another_kind_is_refused(string path)
    {
        var (with, _, wrong) = s_places[path];
        var problem = Scene.Problem(builder => Add(builder, with(new EntityId(wrong))));

        Assert.Equal(ProblemCode.WrongKind, problem.Code);
        Assert.Equal(path, problem.JsonPath);
        Assert.StartsWith($"'{wrong}' is of the kind ", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void An_entity_that_was_withdrawn_is_still_in_use_there(string path)
    {
        var (with, right, _) = s_places[path];
        var isEntity = !right.StartsWith("claim", StringComparison.Ordinal);
        var graph = Scene.Graph(builder => Add(builder, with(new EntityId(right))));

        if (isEntity)
        {
            var problems = Assert.Throws<InvalidLedgerException>(() => graph.Edit(edit => edit.Withdraw(new EntityId(right)))).Problems;
            Assert.Contains(problems, problem => problem.Code == ProblemCode.BadChange && problem.Id == X && problem.JsonPath == path);
        }
        else
        {
            var findings = graph.Edit(edit => edit.Withdraw(Scene.Claim)).Findings;
            Assert.Contains(findings, finding => finding.Code == FindingCode.RefersToWithdrawn && finding.Evidence == [X, new EntityId(right)]);
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void A_redacted_id_is_still_there_to_be_named_and_that_is_a_finding(string path)
    {
        var (with, right, _) = s_places[path];
        var id = new EntityId(right);
        var findings = Scene.Graph(builder => Add(builder, with(id)))
            .Edit(edit => edit.Redact(right.StartsWith("claim", StringComparison.Ordinal) ? Scene.Claim : id, "court order")).Findings;

        Assert.Contains(findings, finding => finding.Code == FindingCode.RefersToRedacted && finding.Evidence == [X, id]
            && finding.Message.EndsWith("which was redacted: court order", StringComparison.Ordinal));
    }

    [Fact]
    public void A_target_of_which_a_hop_is_named_is_a_statement() =>
        Assert.Equal((ProblemCode.WrongKind, "$.statement.targets[0].id"), CodeAndPath(Assessed(new StatementTarget(Scene.ClaimProposition) { Hop = 0 })));

    [Fact]
    public void A_target_of_which_an_attribute_is_named_is_a_document() =>
        Assert.Equal((ProblemCode.WrongKind, "$.statement.targets[0].id"), CodeAndPath(Assessed(new StatementTarget(Scene.Claim) { Attribute = "filming-place" })));

    [Fact]
    public void A_hop_beyond_the_chain_dangles()
    {
        Assert.Equal(IdStatus.InForce, Scene.Graph(builder => builder.Add(Assessed(new StatementTarget(Scene.Claim) { Hop = 1 }))).StatusOf(X));
        Assert.Equal((ProblemCode.DanglingReference, "$.statement.targets[0].hop"), CodeAndPath(Assessed(new StatementTarget(Scene.Claim) { Hop = 2 })));
    }

    [Fact]
    public void A_part_that_the_document_does_not_have_dangles_and_the_nearest_is_offered()
    {
        var problem = Scene.Problem(builder => builder.Add(Said() with { Source = new Provenance { Document = Scene.Article, Part = "headlin" } }));

        Assert.Equal((ProblemCode.DanglingReference, "$.statement.source.part"), (problem.Code, problem.JsonPath));
        Assert.Equal("The document 'article' has no part 'headlin'. The nearest: 'headline'.", problem.Message);
    }

    [Fact]
    public void A_span_may_reach_the_end_of_the_text_and_not_beyond()
    {
        var source = new Provenance { Document = Scene.Article, Spans = [new TextSpan(0, 10), new TextSpan(990, 1000)] };

        Assert.Equal(IdStatus.InForce, Scene.Graph(builder => builder.Add(Said() with { Source = source })).StatusOf(X));
        Assert.Equal(
            (ProblemCode.SpanOutsideText, "$.statement.source.spans[1]"),
            CodeAndPath(Said() with { Source = source with { Spans = [new TextSpan(0, 10), new TextSpan(990, 1001)] } }));
    }

    [Fact]
    public void An_id_may_be_used_before_the_entry_that_introduces_it()
    {
        var builder = new EntityGraphBuilder();
        builder.Add(Scene.Link("x", Scene.Corps, KnownRelationships.AlliedWith, Scene.Legion));
        builder.AddOrganization("legion", "Legion");
        builder.AddOrganization("corps", "Corps");

        Assert.Equal([Scene.Legion], builder.Build().Out(Scene.Corps, KnownRelationships.AlliedWith).Select(node => node.Id));
    }

    [Fact]
    public void Many_strange_ids_are_all_reported_though_only_the_first_hundred_get_a_hint()
    {
        var problems = Scene.Problems(builder => builder.Add(Said() with { About = Enumerable.Range(0, 150).Select(number => new EntityId($"car{number:x2}")).ToValueList() }));

        Assert.Equal(150, problems.Count);
        Assert.Equal(100, problems.Count(problem => problem.Message.Contains("nearest", StringComparison.Ordinal)));
    }

    private static (ProblemCode Code, string? Path) CodeAndPath(object value)
    {
        var problem = Scene.Problem(builder => Add(builder, value));
        return (problem.Code, problem.JsonPath);
    }

    private static void Add(EntityGraphBuilder builder, object value)
    {
        builder.Declare(new PropertyDefinition { Code = new Code("my:owner"), Of = [NodeKind.Thing], Value = TermKind.Node });
        builder.Declare(new PropertyDefinition { Code = new Code("my:seen"), Of = [NodeKind.Thing], Value = TermKind.Time });
        builder.Declare(new PropertyDefinition { Code = new Code("my:told"), Of = [NodeKind.Thing], Value = TermKind.Statement });
        Scene.Add(builder, value);
    }

    private static UncertainTime After(EntityId anchor) => UncertainTime.RelativeTo(anchor, TimeOffset.Days(9));

    private static Document Report() => new() { Id = X, Title = "Another report", Published = Day };

    private static Thing Owned(string property, Term value) => new() { Id = X, Name = "house", Properties = [new PropertyValue(new Code(property), value)] };

    private static Statement Said(params ReadOnlySpan<Proposition> propositions) => Scene.Said("x", KnownActs.Assert, propositions);

    private static Statement Assessed(StatementTarget target) =>
        Scene.Said("x", KnownActs.Assess) with { Targets = [target], Verdict = Verdict.CouldNotVerify };

    private static Proposition Filled(params ReadOnlySpan<Term> fillers) => new()
    {
        Id = new EntityId("x.p1"),
        Predicate = KnownPredicates.ResponsibleFor,
        Arguments = [new Argument(KnownRoles.Agent, [.. fillers])],
    };

    private static Proposition Open(Term filler)
    {
        var proposition = Filled(filler);
        return proposition with { Arguments = [proposition.Arguments[0] with { IsOpen = true }] };
    }

    private static Relationship Allied() => Scene.Link("x", Scene.Corps, KnownRelationships.AlliedWith, Scene.Legion);

    private static Judgement Unsure() => Scene.Judge("x", JudgementVerdict.Unsure, Scene.Corps, Scene.Legion);
}
