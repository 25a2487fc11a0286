namespace KnowledgeGraph.Tests.Questions.Quantities;

/// <summary>A small invented world of two crashes that several sources count.</summary>
internal sealed class Ward
{
    public Ward()
    {
        Post = Builder.AddOrganization("post", "The Harbour Post");
        Clinic = Builder.AddOrganization("clinic", "Bay Clinic");
        Police = Builder.AddOrganization("police", "Harbour Police");
        Article = Builder.AddDocument("article", "Crashes on the quay road", Post);
        Crash = Builder.AddEvent("crash", "crash of a lorry");
        Pileup = Builder.AddEvent("pileup", "pile-up behind it");
    }

    public EntityGraphBuilder Builder { get; } = new();

    public Organization Post { get; }

    public Organization Clinic { get; }

    public Organization Police { get; }

    public Document Article { get; }

    public Event Crash { get; }

    public Event Pileup { get; }

    public EntityGraph Graph => Builder.Build();

    public Statement Counts(string id, Agent speaker, Event happening, string? quantity, int day = 1, Act? act = null, Polarity polarity = Polarity.Affirmative, string? patient = null, Predicate? predicate = null, string? about = null, Modality modality = Modality.Fact)
    {
        var arguments = new List<Argument> { new(KnownRoles.Event, happening) };
        if (quantity is not null)
        {
            arguments.Add(new Argument(KnownRoles.Count, Quantity.Parse(quantity)));
        }

        if (patient is not null)
        {
            arguments.Add(new Argument(KnownRoles.Patient, new TextTerm(patient)));
        }

        return Builder.Add(new Statement
        {
            Id = new EntityId(id),
            Act = act ?? KnownActs.Report,
            Attribution = [new Hop(Post.Id), new Hop(speaker.Id)],
            Propositions = [new Proposition { Id = new EntityId(id + ".p1"), Predicate = predicate ?? KnownPredicates.Injured, Polarity = polarity, Modality = modality, Arguments = arguments.ToValueList() }],
            Targets = about is null ? [] : [new StatementTarget(new EntityId(about))],
            Said = UncertainTime.OnDay(2024, 3, day),
            Source = new Provenance { Document = Article.Id },
        });
    }

    public void Judge(JudgementVerdict verdict, params Event[] of) =>
        Builder.Add(new Judgement { Id = new EntityId("j" + verdict), Verdict = verdict, Of = of.Select(happening => happening.Id).ToValueList() });
}
