using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions.Conflicts;

/// <summary>A small invented world, a fire at a mill, in which two sides say things about it in their own words.</summary>
internal sealed class ConflictWorld
{
    public static readonly EntityId Paper = new("paper");
    public static readonly EntityId Article = new("article");
    public static readonly EntityId Mill = new("mill");
    public static readonly EntityId Guild = new("guild");
    public static readonly EntityId Crown = new("crown");
    public static readonly EntityId Watch = new("watch");
    public static readonly EntityId Ana = new("ana");
    public static readonly EntityId Fire = new("fire");
    public static readonly EntityId Blaze = new("blaze");
    public static readonly EntityId Spark = new("spark");
    public static readonly EntityId Valley = new("valley");
    public static readonly EntityId Upper = new("upper");
    public static readonly EntityId Lower = new("lower");
    public static readonly EntityId Meadow = new("meadow");

    public ConflictWorld()
    {
        Builder = new EntityGraphBuilder(new EntityId("world"));
        Builder.Add(new Organization { Id = Paper, Name = "The Paper" });
        Builder.Add(new Document { Id = Article, Title = "Fire at the mill", Publisher = Paper });
        foreach (var id in new[] { Mill, Guild, Crown, Watch })
        {
            Builder.Add(new Organization { Id = id, Name = $"the {id}" });
        }

        Builder.Add(new Person { Id = Ana, Name = "Ana" });
        foreach (var id in new[] { Fire, Blaze, Spark })
        {
            Builder.Add(new Event { Id = id, Label = id.Value });
        }

        Builder.Add(new Place { Id = Valley, Name = "Valley", Type = PlaceKinds.Region });
        Builder.Add(new Place { Id = Upper, Name = "Upper Mill", Type = PlaceKinds.Village });
        Builder.Add(new Place { Id = Lower, Name = "Lower Mill", Type = PlaceKinds.Village });
        Builder.Add(new Place { Id = Meadow, Name = "Meadow", Type = PlaceKinds.Area });
    }

    public EntityGraphBuilder Builder { get; }

    public static UncertainTime Day(int day) => UncertainTime.OnDay(2024, 5, day);

    /// <summary>A proposition without an id.</summary>
    public static Proposition That(Code predicate, params ReadOnlySpan<(Code Role, Term Filler)> arguments) => new()
    {
        Id = new EntityId("p"),
        Predicate = predicate,
        Arguments = arguments.ToArray().GroupBy(argument => argument.Role)
            .Select(role => new Argument(role.Key, role.Select(argument => argument.Filler).ToValueList())).ToValueList(),
    };

    public static Proposition Not(Proposition proposition) => proposition with { Polarity = Polarity.Negative };

    public static Proposition In(Modality modality, Proposition proposition) => proposition with { Modality = modality };

    /// <summary>That somebody is responsible for the fire.</summary>
    public static Proposition DidIt(params ReadOnlySpan<EntityId> agents) => new()
    {
        Id = new EntityId("p"),
        Predicate = KnownPredicates.ResponsibleFor,
        Arguments = [new Argument(KnownRoles.Event, Fire), new Argument(KnownRoles.Agent, agents.ToArray().Select(agent => (Term)agent).ToValueList())],
    };

    public static Proposition At(EntityId place) => That(KnownPredicates.OccurredAt, (KnownRoles.Event, Fire), (KnownRoles.Place, place));

    public static Proposition Injured(Quantity count, params ReadOnlySpan<(Code Role, Term Filler)> others) =>
        That(KnownPredicates.Injured, [(KnownRoles.Event, Fire), (KnownRoles.Count, count), .. others]);

    /// <summary>Adds that somebody says something in the article, in his own words.</summary>
    public ConflictWorld Says(string id, EntityId speaker, Proposition proposition, Func<Statement, Statement>? but = null) =>
        Says(id, [speaker], proposition, but);

    /// <summary>Adds that several say something jointly.</summary>
    public ConflictWorld Says(string id, EntityId[] speakers, Proposition proposition, Func<Statement, Statement>? but = null)
    {
        var statement = new Statement
        {
            Id = new EntityId(id),
            Act = KnownActs.Assert,
            Attribution = [new Hop(speakers)],
            Form = ReportingForm.Direct,
            Propositions = [proposition with { Id = new EntityId($"{id}.p") }],
            Source = new Provenance { Document = Article },
        };
        Builder.Add(but is null ? statement : but(statement));
        return this;
    }

    /// <summary>Adds that somebody goes back on a statement, disputes it, or refutes it.</summary>
    public ConflictWorld Against(string id, EntityId speaker, Act act, string target, Func<Statement, Statement>? but = null)
    {
        var statement = new Statement
        {
            Id = new EntityId(id),
            Act = act,
            Attribution = [new Hop(speaker)],
            Form = ReportingForm.Direct,
            Targets = [new StatementTarget(new EntityId(target))],
            Source = new Provenance { Document = Article },
        };
        Builder.Add(but is null ? statement : but(statement));
        return this;
    }

    public ConflictWorld Judge(string id, JudgementVerdict verdict, params ReadOnlySpan<EntityId> of)
    {
        Builder.Add(new Judgement { Id = new EntityId(id), Verdict = verdict, Of = [.. of] });
        return this;
    }

    public ConflictWorld Relate(EntityId from, RelationshipType type, EntityId to, Func<Relationship, Relationship>? but = null)
    {
        var relationship = new Relationship { Id = new EntityId($"{from}-{type.Code.Value}-{to}"), Type = type.Code, From = from, To = to };
        Builder.Add(but is null ? relationship : but(relationship));
        return this;
    }

    public ConflictWorld Declare(Predicate predicate)
    {
        Builder.Declare(predicate);
        return this;
    }

    public EntityGraph Graph() => Builder.Build();

    /// <summary>The conflicts of the whole graph, each in one line.</summary>
    public string[] Conflicts(ConflictOptions? options = null) => Lines(Graph().Conflicts(options));

    public static string[] Lines(IEnumerable<Conflict> conflicts) => [.. conflicts.Select(Line)];

    /// <summary>Both sides with who stands by them, the kind, severity and reason, the role, the conditions.</summary>
    private static string Line(Conflict conflict)
    {
        var role = conflict.Slot.Role is { } slot ? $" on {slot}" : "";
        var conditions = conflict.Conditions.Count == 0 ? "" : $" {string.Join(", ", conflict.Conditions.Select(condition => condition.Kind == ConflictConditionKind.SameIdentity ? condition.Sentence : condition.Kind.ToString()))}";
        return $"{Side(conflict.Left)} {Side(conflict.Right)} {conflict.Kind} {conflict.Severity} {conflict.Reason}{role}{conditions}";
    }

    private static string Side(ConflictSide side) =>
        $"{side.Statement.Statement.Id}({string.Join('+', side.Speakers.Select(speaker => speaker.Agent?.Id.Value ?? "?"))})";
}
