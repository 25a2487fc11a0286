namespace KnowledgeGraph.Tests.Graph;

public sealed class DeclarationTests
{
    private static readonly EntityId X = new("x");

    private static readonly Dictionary<string, (Action<EntityGraphBuilder> Use, string Nearest)> s_undeclared = new(StringComparer.Ordinal)
    {
        ["$.statement.act"] = (builder => builder.Add(Scene.Said("x", new Code("asert"))), "assert"),
        ["$.statement.propositions[0].predicate"] = (builder => builder.Add(Scene.Said("x", KnownActs.Assert, Scene.Proposition("p", new Code("ocurred")))), "occurred"),
        ["$.statement.propositions[0].arguments.evnt"] = (builder => builder.Add(Scene.Said("x", KnownActs.Assert, Scene.Proposition("p", KnownPredicates.Occurred, (new Code("evnt"), Scene.Attack)))), "event"),
        ["$.relationship.type"] = (builder => builder.Add(Scene.Link("x", Scene.Corps, new Code("allied-wit"), Scene.Legion)), "allied-with"),
        ["$.entity.type"] = (builder => builder.Add(new Organization { Id = X, Name = "n", Type = new Code("miltia") }), "militia"),
        ["$.entity.parts[0].type"] = (builder => builder.Add(new Document { Id = X, Title = "t", Parts = [new DocumentPart { Key = "k", Type = new Code("headlne") }] }), "headline"),
        ["$.entity.properties.my:colr"] = (builder =>
        {
            builder.Declare(new PropertyDefinition { Code = new Code("my:color"), Of = [NodeKind.Thing], Value = TermKind.Text });
            builder.Add(new Thing { Id = X, Name = "n", Properties = [new PropertyValue(new Code("my:colr"), new TextTerm("red"))] });
        }, "my:color"),
        ["$.declare.act.parent"] = (builder => builder.Declare(new Act { Code = new Code("my:a"), Parent = new Code("asert") }), "assert"),
        ["$.declare.kind.parent"] = (builder => builder.Declare(new KindDefinition { Of = NodeKind.Thing, Code = new Code("my:a"), Parent = new Code("dron") }), "drone"),
        ["$.declare.predicate.implies"] = (builder => builder.Declare(new Predicate { Code = new Code("my:a"), Implies = [new Code("kiled")] }), "killed"),
        ["$.declare.predicate.excludes"] = (builder => builder.Declare(new Predicate { Code = new Code("my:a"), Excludes = [new Exclusion(new Code("kiled"), Severity.Tension)] }), "killed"),
    };

    public static TheoryData<string> Undeclared => [.. s_undeclared.Keys];

    [Theory]
    [MemberData(nameof(Undeclared))]
    public void A_code_that_is_not_declared_is_refused_and_the_nearest_is_offered(string path)
    {
        var (use, nearest) = s_undeclared[path];
        var problem = Scene.Problem(use);

        Assert.Equal((ProblemCode.UndeclaredCode, path), (problem.Code, problem.JsonPath));
        Assert.Contains($"The nearest: '{nearest}'", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("key")]
    [InlineData("functional")]
    [InlineData("participants")]
    public void Key_functional_and_participating_roles_are_among_the_roles(string field)
    {
        var predicate = new Predicate { Code = new Code("my:a"), Roles = [KnownRoles.Agent] };
        var problem = Scene.Problem(builder => builder.Declare(field switch
        {
            "key" => predicate with { Key = [KnownRoles.Event] },
            "functional" => predicate with { Functional = [KnownRoles.Event] },
            _ => predicate with { Participants = [KnownRoles.Event] },
        }));

        Assert.Equal((ProblemCode.UndeclaredCode, "$.declare.predicate." + field), (problem.Code, problem.JsonPath));
    }

    [Fact]
    public void What_is_declared_may_be_used_even_before_its_declaration()
    {
        var graph = Scene.Graph(builder =>
        {
            builder.Add(Scene.Said("x", new Code("my:recall"), Scene.Proposition("p", new Code("my:shot-at"), (new Code("my:weapon"), Scene.Car))));
            builder.Declare(new Act { Code = new Code("my:recall"), Parent = KnownActs.Assert });
            builder.Declare(new Predicate { Code = new Code("my:shot-at"), Roles = [new Code("my:weapon")] });
        });

        Assert.Equal(Commitment.Proposition, graph.Vocabulary.CommitmentOf(new Code("my:recall")));
        Assert.Equal(IdStatus.InForce, graph.StatusOf(X));
    }

    [Fact]
    public void A_relationship_type_of_ones_own_is_used_like_the_librarys()
    {
        var rivals = new RelationshipType<Organization, Organization> { Code = new Code("my:rival-of"), IsSymmetric = true };
        var graph = Scene.Graph(builder =>
        {
            builder.Declare(rivals);
            builder.Relate(new Organization { Id = Scene.Corps }, rivals, new Organization { Id = Scene.Legion });
        });

        Assert.Equal([Scene.Corps], graph.Out(Scene.Legion, rivals).Select(node => node.Id));
        Assert.Equal([Scene.Legion], graph.Out(Scene.Corps, rivals).Select(node => node.Id));
    }

    [Fact]
    public void The_ends_of_a_relationship_type_come_from_its_type_arguments()
    {
        var type = new RelationshipType<Person, Organization> { Code = new Code("my:coaches"), Label = "coaches" };

        Assert.Equal([NodeKind.Person], type.From);
        Assert.Equal([NodeKind.Organization], type.To);
        Assert.Equal([NodeKind.Person, NodeKind.Organization], new RelationshipType<Agent, Node> { Code = type.Code }.From);
        Assert.Equal(Enum.GetValues<NodeKind>(), new RelationshipType<Agent, Node> { Code = type.Code }.To);
        Assert.Equal(type, new RelationshipType<Person, Organization> { Code = type.Code, Label = "coaches", From = [NodeKind.Person], To = [NodeKind.Organization] });
    }

    [Fact]
    public void An_end_that_the_type_argument_is_not_is_refused()
    {
        var narrowed = new RelationshipType<Agent, Entity> { Code = new Code("my:r"), From = [NodeKind.Person], To = [NodeKind.Event, NodeKind.Thing] };

        Assert.Equal([NodeKind.Event, NodeKind.Thing], narrowed.To);
        Assert.Throws<ArgumentException>(() => narrowed with { From = [NodeKind.Place] });
        Assert.Throws<ArgumentException>(() => narrowed with { To = [NodeKind.Event, NodeKind.Statement] });
        Assert.Throws<ArgumentNullException>(() => narrowed with { To = null! });
    }

    [Fact]
    public void One_speaks_for_a_person_as_for_an_organization()
    {
        var lawyer = new EntityId("lawyer");
        var graph = Scene.Graph(builder => builder.Relate(
            builder.AddPerson("lawyer", "Lawyer"), KnownRelationships.SpeaksFor, new Person { Id = Scene.Spokesman }));

        Assert.Equal([lawyer], graph.In(Scene.Spokesman, KnownRelationships.SpeaksFor).Select(agent => agent.Id));
    }

    [Fact]
    public void What_the_library_knows_needs_no_declaration()
    {
        Definition[] known =
        [
            new Act { Code = KnownActs.Assert },
            new Predicate { Code = KnownPredicates.Killed },
            new RelationshipType<Place, Place> { Code = KnownRelationships.Near },
            new KindDefinition { Of = NodeKind.Place, Code = new Code("village") },
        ];
        var problems = Scene.Problems(builder => Array.ForEach(known, definition => builder.Declare(definition)));

        Assert.Equal(
            ["$.declare.act.code", "$.declare.predicate.code", "$.declare.relationship.code", "$.declare.kind.code"],
            problems.Select(problem => problem.JsonPath));
        Assert.All(problems, problem => Assert.Equal(ProblemCode.DuplicateId, problem.Code));
        Assert.Contains("such as 'my:assert'", problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_is_declared_once_for_each_sort_of_definition()
    {
        var problem = Scene.Problem(builder =>
        {
            builder.Declare(new Act { Code = new Code("my:a") });
            builder.Declare(new Predicate { Code = new Code("my:a") });
            builder.Declare(new KindDefinition { Of = NodeKind.Place, Code = new Code("my:a") });
            builder.Declare(new KindDefinition { Of = NodeKind.Thing, Code = new Code("my:a") });
            builder.Declare(new Act { Code = new Code("my:a"), Label = "again" });
        });

        Assert.Equal((ProblemCode.DuplicateId, "$.declare.act.code"), (problem.Code, problem.JsonPath));
        Assert.EndsWith("a code has one meaning.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Relationship_types_of_different_ends_are_one_sort() =>
        Assert.Equal(ProblemCode.DuplicateId, Scene.Problem(builder =>
        {
            builder.Declare(new RelationshipType<Place, Place> { Code = new Code("my:r") });
            builder.Declare(new RelationshipType<Thing, Thing> { Code = new Code("my:r") });
        }).Code);

    private static readonly Dictionary<string, Definition> s_malformed = new(StringComparer.Ordinal)
    {
        ["$.declare.act.code"] = new Act { Code = default },
        ["$.declare.act.label"] = new Act { Code = new Code("my:a"), Label = "" },
        ["$.declare.relationship.inverse"] = new RelationshipType<Place, Place> { Code = new Code("my:a"), InverseLabel = "half \ud83d" },
        ["$.declare.relationship.from"] = new RelationshipType<Place, Place> { Code = new Code("my:a"), From = [] },
        ["$.declare.relationship.to"] = new RelationshipType<Place, Place> { Code = new Code("my:a"), To = [] },
        ["$.declare.property.of"] = new PropertyDefinition { Code = new Code("my:a"), Of = [], Value = TermKind.Text },
        ["$.declare.kind.of"] = new KindDefinition { Code = new Code("my:a"), Of = NodeKind.Statement },
    };

    public static TheoryData<string> Malformed => [.. s_malformed.Keys];

    [Theory]
    [MemberData(nameof(Malformed))]
    public void A_malformed_declaration_is_refused(string path) =>
        Assert.Equal(path, Scene.Problem(builder => builder.Declare(s_malformed[path])).JsonPath);

    private static readonly Dictionary<string, Definition> s_undefined = new(StringComparer.Ordinal)
    {
        ["$.declare.act.commitment"] = new Act { Code = new Code("my:a"), Commitment = (Commitment)99 },
        ["$.declare.act.cameo"] = new Act { Code = new Code("my:a"), Cameo = "15a" },
        ["$.declare.kind.of"] = new KindDefinition { Code = new Code("my:a"), Of = (NodeKind)99 },
        ["$.declare.property.of"] = new PropertyDefinition { Code = new Code("my:a"), Of = [(NodeKind)99], Value = TermKind.Text },
        ["$.declare.property.value"] = new PropertyDefinition { Code = new Code("my:a"), Of = [NodeKind.Thing], Value = (TermKind)99 },
        ["$.declare.predicate.excludes"] = new Predicate { Code = new Code("my:a"), Excludes = [new Exclusion(KnownPredicates.Killed, (Severity)99)] },
    };

    public static TheoryData<string> Undefined => [.. s_undefined.Keys];

    [Theory]
    [MemberData(nameof(Undefined))]
    public void A_value_that_no_list_has_is_refused(string path)
    {
        var problem = Scene.Problem(builder => builder.Declare(s_undefined[path]));

        Assert.Equal((ProblemCode.MalformedValue, path), (problem.Code, problem.JsonPath));
    }

    [Fact]
    public void A_derived_type_is_never_entered()
    {
        foreach (var type in KnownRelationships.All.Where(type => type.IsDerived))
        {
            var problems = Scene.Problems(builder => builder.Add(Scene.Link("x", Scene.Claim, type, Scene.Article)));

            Assert.Contains(problems, problem => problem.Code == ProblemCode.MalformedValue && problem.JsonPath == "$.relationship.type"
                && problem.Message.EndsWith("it is never entered.", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Derived_types_are_not_offered_as_the_nearest() =>
        Assert.DoesNotContain("'about'", Scene.Problem(builder => builder.Add(Scene.Link("x", Scene.Claim, new Code("abut"), Scene.Claim))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_property_is_for_its_kinds_of_entity_and_its_kind_of_value()
    {
        var problems = Scene.Problems(builder =>
        {
            builder.Declare(new PropertyDefinition { Code = new Code("my:color"), Of = [NodeKind.Thing], Value = TermKind.Text });
            builder.Add(new Place { Id = X, Name = "n", Properties = [new PropertyValue(new Code("my:color"), new TextTerm("red"))] });
            builder.Add(new Thing { Id = new EntityId("y"), Name = "n", Properties = [new PropertyValue(new Code("my:color"), Quantity.Exactly(3))] });
        });

        Assert.Equal([(ProblemCode.WrongKind, "x"), (ProblemCode.WrongType, "y")], problems.Select(problem => (problem.Code, problem.Id.Value)));
        Assert.Equal("The property 'my:color' is declared to hold text, not quantity.", problems[1].Message);
    }
}
