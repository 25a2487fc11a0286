namespace KnowledgeGraph.Tests.Presentation;

/// <summary>A small quarrel with one of everything that an answer can show.</summary>
internal static class HarbourGraph
{
    public static EntityGraph Graph { get; } = Build();

    private static EntityGraph Build()
    {
        var builder = new EntityGraphBuilder(new EntityId("harbour"), new StoppedClock());
        AddAgents(builder);
        builder.AddEvent("blockade", "blockade of the swing bridge, March 2024");
        builder.AddEvent("bridge", "closing of the swing bridge");
        builder.AddEvent("outage", "power cut of 9 March");
        builder.AddEvent("storm", "storm of 2 March");
        builder.Add(new Judgement { Id = Id("same"), Verdict = JudgementVerdict.Same, Of = [Id("blockade"), Id("bridge")] });
        AddDocuments(builder);
        AddClaims(builder);
        AddDenials(builder);
        AddAdmission(builder);
        AddAccusations(builder);
        AddChecks(builder);
        builder.Add(Says("weather", KnownActs.Report, [new(Id("post"))], KnownPredicates.Occurred, agent: null, "storm"));
        return builder.Build();
    }

    private static void AddAgents(EntityGraphBuilder builder)
    {
        builder.AddOrganization("post", "The Harbour Post");
        builder.AddOrganization("union", "Dockers' Union");
        builder.AddOrganization("crew", "Crane Crew Committee");
        builder.AddOrganization("tide", "Tide Front");
        builder.AddOrganization("port", "Port Authority");
        builder.AddOrganization("court", "Harbour Court");
        builder.Add(new Organization { Id = Id("night-shift"), Name = "Night Shift", ReferentDisputed = true });
        builder.AddPerson("hart", "Lena Hart");
        builder.AddPerson("okoro", "Sam Okoro");
        builder.AddPerson("mayor", "Inés Prado");
        builder.Add(new Person { Id = Id("masked"), Descriptor = "masked docker in the video" });
    }

    private static void AddDocuments(EntityGraphBuilder builder)
    {
        builder.Add(new Document
        {
            Id = Id("article"),
            Title = "Cranes stand still",
            Publisher = Id("post"),
            Published = UncertainTime.OnDay(2024, 3, 12),
            Parts = [new DocumentPart { Key = "body", Label = "main text" }],
        });
        builder.Add(new Document { Id = Id("verdict"), Title = "Judgement in the bridge case", Publisher = Id("court"), Published = UncertainTime.InMonth(2024, 9) });
    }

    private static void AddClaims(EntityGraphBuilder builder)
    {
        builder.Add(Says("joint", KnownActs.ClaimResponsibility, [new(Id("post")), new(Id("union"), Id("crew"))], KnownPredicates.ResponsibleFor, ["union", "crew"], "blockade") with
        {
            Said = UncertainTime.RelativeTo(Id("hint"), TimeOffset.Days(-9), AnchorClock.Said),
            Source = new Provenance
            {
                Document = Id("article"),
                Part = "body",
                Spans = [new TextSpan(120, 188), new TextSpan(200, 240)],
                Hash = ContentHash.Of("kept out of the tree"),
            },
        });
        builder.Add(Says("for-night-shift", KnownActs.ClaimResponsibility, [new(Id("post")), new(Id("hart"))], KnownPredicates.ResponsibleFor, ["night-shift"], "blockade") with
        {
            Said = UncertainTime.FromEdtf("2024-03-10T21:30:00+01:00"),
            Certainty = Certainty.Uncertain,
        });
        builder.Add(Says("tide-claims", KnownActs.ClaimResponsibility, [new(Id("post")), new(Id("tide"))], KnownPredicates.ResponsibleFor, ["tide"], "bridge") with
        {
            Said = UncertainTime.FromEdtf("2024-03-10~"),
            Note = "The closing of the bridge is judged to be the blockade.",
        });
        builder.Add(new Statement
        {
            Id = Id("tide-retracts"),
            Act = KnownActs.Retract,
            Attribution = [new(Id("post")), new(Id("tide"))],
            Targets = [new StatementTarget(Id("tide-claims"))],
            Said = UncertainTime.OnDay(2024, 3, 11),
            Source = new Provenance { Document = Id("article") },
        });
        builder.Add(Says("rumour", KnownActs.ClaimResponsibility, [new(Id("post")), new Hop { Unnamed = "leaflets", Basis = Basis.Presupposed }], KnownPredicates.ResponsibleFor, agent: null, "outage"));
        builder.Add(Says("masked-claims", KnownActs.ClaimResponsibility, [new(Id("post")), new(Id("masked"))], KnownPredicates.ResponsibleFor, ["masked"], "outage") with
        {
            Source = null,
        });
    }

    private static void AddDenials(EntityGraphBuilder builder)
    {
        builder.Add(Says("port-denies", KnownActs.DenyResponsibility, [new(Id("post")), new Hop(Id("okoro")) { OnBehalfOf = [Id("port")] }], KnownPredicates.ResponsibleFor, ["port"], "blockade") with
        {
            Said = UncertainTime.Between(UncertainTime.OnDay(2024, 3, 9), UncertainTime.OnDay(2024, 3, 11)),
        });
        builder.Add(Says("mayor-denies-for-port", KnownActs.Deny, [new(Id("post")), new(Id("mayor"))], KnownPredicates.ResponsibleFor, ["port"], "blockade"));
    }

    private static void AddAdmission(EntityGraphBuilder builder) =>
        builder.Add(Says("hart-admits", KnownActs.AdmitGuilt, [new(Id("court")), new(Id("hart"))], KnownPredicates.ResponsibleFor, ["hart"], "blockade") with
        {
            Said = UncertainTime.RelativeTo(Id("verdict"), TimeOffset.Before, AnchorClock.Published),
            Source = new Provenance { Document = Id("verdict"), Quote = "I turned the key." },
        });

    private static void AddAccusations(EntityGraphBuilder builder) =>
        builder.Add(Says("hint", KnownActs.Accuse, [new(Id("post")), new(Id("mayor"))], KnownPredicates.ResponsibleFor, ["union"], "blockade") with
        {
            Said = UncertainTime.OnDay(2024, 3, 12),
            Basis = Basis.Implied,
        });

    private static void AddChecks(EntityGraphBuilder builder)
    {
        builder.Add(Checks("unverified", Verdict.CouldNotVerify, "joint", "post"));
        builder.Add(Checks("self", Verdict.Verified, "joint", "union"));
        builder.Add(new Statement
        {
            Id = Id("disputed"),
            Act = KnownActs.Dispute,
            Attribution = [new(Id("post")), new(Id("port"))],
            Targets = [new StatementTarget(Id("joint"))],
            Source = new Provenance { Document = Id("article") },
        });
    }

    private static Statement Checks(string id, Verdict verdict, string statement, string assessor) => new()
    {
        Id = Id(id),
        Act = KnownActs.Assess,
        Attribution = [new(Id(assessor))],
        Targets = [new StatementTarget(Id(statement))],
        Verdict = verdict,
    };

    private static Statement Says(string id, Act act, ValueList<Hop> chain, Predicate predicate, string[]? agent, string happening) => new()
    {
        Id = Id(id),
        Act = act,
        Attribution = chain,
        Propositions =
        [
            new Proposition
            {
                Id = Id(id + ".p1"),
                Predicate = predicate,
                Arguments =
                [
                    .. agent is null ? [] : new[] { new Argument(KnownRoles.Agent, agent.Select(name => (Term)Id(name)).ToValueList()) },
                    new Argument(KnownRoles.Event, Id(happening)),
                ],
            },
        ],
        Source = new Provenance { Document = Id("article") },
    };

    private static EntityId Id(string text) => new(text);

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2024, 3, 13, 8, 0, 0, TimeSpan.Zero);
    }
}
