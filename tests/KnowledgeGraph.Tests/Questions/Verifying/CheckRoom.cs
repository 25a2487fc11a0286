namespace KnowledgeGraph.Tests.Questions.Verifying;

/// <summary>A small invented world: a dam, the office that runs it, its spokeswoman, two papers and a laboratory.</summary>
internal sealed class CheckRoom
{
    public CheckRoom()
    {
        Office = Builder.AddOrganization("office", "Dam Office");
        Inspectorate = Builder.AddOrganization("inspectorate", "Dam Inspectorate");
        State = Builder.AddOrganization("state", "Upland");
        Laboratory = Builder.AddOrganization("laboratory", "Valley Laboratory");
        Courier = Builder.AddOrganization("courier", "The Courier");
        Herald = Builder.AddOrganization("herald", "The Herald");
        Leak = Builder.AddEvent("leak", "leak of the dam");
        Article = Builder.AddDocument("article", "The dam leaks", Courier);
        Second = Builder.AddDocument("second", "Water in the valley", Herald);
        Builder.Relate(Office, KnownRelationships.PartOf, State);
        Builder.Relate(Inspectorate, KnownRelationships.PartOf, State);
    }

    public EntityGraphBuilder Builder { get; } = new();

    public Organization Office { get; }

    public Organization Inspectorate { get; }

    public Organization State { get; }

    public Organization Laboratory { get; }

    public Organization Courier { get; }

    public Organization Herald { get; }

    public Event Leak { get; }

    public Document Article { get; }

    public Document Second { get; }

    public EntityGraph Graph() => Builder.Build();

    /// <summary>A statement that the leak occurred, in a document, through its publisher where somebody else says it.</summary>
    public Statement Says(string id, Agent speaker, Document? source = null, int day = 1, params ReadOnlySpan<Proposition> propositions) =>
        Add(id, KnownActs.Assert, speaker.Id, source ?? Article, day, [], null, propositions.IsEmpty ? [Occurred(id + ".p1")] : [.. propositions]);

    public Statement Assesses(string id, Agent assessor, Verdict verdict, StatementTarget target, int day = 2, Document? source = null) =>
        Add(id, KnownActs.Assess, assessor.Id, source ?? Article, day, [target], verdict, []);

    public Statement GoesBackOn(string id, Act act, Agent speaker, EntityId target, int day = 3, Verdict? verdict = null) =>
        Add(id, act, speaker.Id, Article, day, [new StatementTarget(target)], verdict, []);

    public Proposition Occurred(string id) =>
        new() { Id = new EntityId(id), Predicate = KnownPredicates.Occurred, Arguments = [new Argument(KnownRoles.Event, Leak)] };

    public Proposition Targeted(string id, Entity target) => new()
    {
        Id = new EntityId(id),
        Predicate = KnownPredicates.Targeted,
        Arguments = [new Argument(KnownRoles.Event, Leak), new Argument(KnownRoles.Target, target)],
    };

    private Statement Add(
        string id, Act act, EntityId speaker, Document source, int day, ValueList<StatementTarget> targets, Verdict? verdict, ValueList<Proposition> propositions) =>
        Builder.Add(new Statement
        {
            Id = new EntityId(id),
            Act = act,
            Attribution = source.Publisher == speaker ? [new Hop(speaker)] : [new Hop(source.Publisher!.Value), new Hop(speaker)],
            Propositions = propositions,
            Targets = targets,
            Verdict = verdict,
            Said = UncertainTime.OnDay(2024, 5, day),
            Source = new Provenance { Document = source.Id },
        });
}
