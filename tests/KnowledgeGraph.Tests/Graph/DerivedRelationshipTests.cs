namespace KnowledgeGraph.Tests.Graph;

public sealed class DerivedRelationshipTests
{
    private static readonly EntityId S = new("s");

    [Fact]
    public void Every_hop_of_the_chain_speaks()
    {
        Assert.Equal(["paper", "corps", "legion"], Ends(Scene.Graph(), Scene.Claim, KnownRelationships.SpokenBy));
        Assert.Empty(Ends(Scene.Graph(builder => builder.Add(Said() with { Attribution = [new Hop { Unnamed = "reports" }] })), S, KnownRelationships.SpokenBy));
    }

    [Fact]
    public void On_whose_behalf_it_is_said_is_told_of_every_hop()
    {
        var chain = new[] { new Hop(Scene.Paper) { OnBehalfOf = [Scene.Legion] }, new Hop(Scene.Spokesman) { OnBehalfOf = [Scene.Ministry] } };

        Assert.Equal(["legion", "ministry"], Ends(Scene.Graph(builder => builder.Add(Said() with { Attribution = [.. chain] })), S, KnownRelationships.OnBehalfOf));
    }

    [Fact]
    public void Addressees_and_the_document_are_told()
    {
        var graph = Scene.Graph(builder => builder.Add(Said() with { Addressees = [Scene.Region, Scene.Legion] }));

        Assert.Equal(["region", "legion"], Ends(graph, S, KnownRelationships.AddressedTo));
        Assert.Equal(["article"], Ends(graph, S, KnownRelationships.ReportedIn));
    }

    [Fact]
    public void A_statement_is_about_what_its_propositions_and_its_subject_name()
    {
        var graph = Scene.Graph(builder => builder.Add(Said(
            Scene.Proposition("p", KnownPredicates.Caused, (KnownRoles.Cause, Scene.Car), (KnownRoles.Event, Scene.Attack)),
            Scene.Proposition("q", KnownPredicates.SaidAfter, (KnownRoles.Statement, new StatementTerm(Scene.ClaimProposition)))) with
        {
            About = [Scene.Village, Scene.Car],
        }));

        Assert.Equal(["car", "attack", "claim", "village"], Ends(graph, S, KnownRelationships.About));
        Assert.Equal(["claim", "s"], graph.StatementsAbout(Scene.Attack).Select(statement => statement.Id.Value));
    }

    [Fact]
    public void What_is_said_about_a_denied_thing_is_still_about_it() =>
        Assert.Contains("attack", Ends(Scene.Graph(builder => builder.Add(Said(Scene.Responsible("p", Scene.Corps)) with { Act = KnownActs.Deny })), S, KnownRelationships.About));

    [Theory]
    [InlineData("assess", "assesses")]
    [InlineData("correct", "supersedes")]
    [InlineData("retract", "supersedes")]
    [InlineData("revise", "supersedes")]
    [InlineData("dispute", "about")]
    [InlineData("my:fact-check", "assesses")]
    public void What_a_statement_does_to_its_targets_depends_on_its_act(string act, string type)
    {
        var graph = Scene.Graph(builder =>
        {
            builder.Declare(new Act { Code = new Code("my:fact-check"), Parent = KnownActs.Assess });
            builder.Add(Said() with { Act = new Code(act), Targets = [new StatementTarget(Scene.ClaimProposition), new StatementTarget(Scene.Article)] });
        });

        Assert.Equal(["claim", "article"], Ends(graph, S, new Code(type)));
        Assert.All(
            new[] { "assesses", "supersedes", "about" }.Where(other => other != type),
            other => Assert.Empty(Ends(graph, S, new Code(other))));
    }

    [Fact]
    public void A_documents_makers_and_versions_are_told()
    {
        var later = new EntityId("later");
        var graph = Scene.Graph(builder => builder.Add(new Document
        {
            Id = later,
            Title = "Later",
            Publisher = Scene.Paper,
            Authors = [Scene.Spokesman],
            Contributors = [Scene.Legion],
            VersionOf = Scene.Article,
        }));

        Assert.Equal(["paper"], Ends(graph, later, KnownRelationships.PublishedBy));
        Assert.Equal(["spokesman"], Ends(graph, later, KnownRelationships.AuthoredBy));
        Assert.Equal(["legion"], Ends(graph, later, KnownRelationships.ContributedBy));
        Assert.Equal(["article"], Ends(graph, later, KnownRelationships.VersionOf));
        Assert.All(graph.RelationshipsFrom(later), relationship => Assert.Empty(relationship.Evidence));
    }

    [Fact]
    public void Where_an_event_took_place_and_who_took_part_rests_on_the_statements_that_say_so()
    {
        var graph = Scene.Graph(builder =>
        {
            builder.Add(Said(OccurredAt("p", Scene.Village), Used("p2")));
            builder.Add(Scene.Said("t", KnownActs.Report, OccurredAt("q", Scene.Village), OccurredAt("q2", Scene.Village)));
        });

        var place = Assert.Single(graph.RelationshipsFrom(Scene.Attack, KnownRelationships.OccursIn));
        Assert.Equal(Scene.Village, place.To);
        Assert.Equal([S, new EntityId("t")], place.Evidence);
        Assert.Equal(["corps", "legion", "car"], Ends(graph, Scene.Attack, KnownRelationships.Participant));
        Assert.Equal([Scene.Claim, S], graph.RelationshipsFrom(Scene.Attack, KnownRelationships.Participant).First().Evidence);
    }

    public static TheoryData<string, Polarity, Modality> NotSaidAsFact => new()
    {
        { "deny", Polarity.Affirmative, Modality.Fact },
        { "deny-responsibility", Polarity.Affirmative, Modality.Fact },
        { "dispute", Polarity.Affirmative, Modality.Fact },
        { "accuse", Polarity.Affirmative, Modality.Fact },
        { "condemn", Polarity.Affirmative, Modality.Fact },
        { "threaten", Polarity.Affirmative, Modality.Fact },
        { "urge", Polarity.Affirmative, Modality.Fact },
        { "quote", Polarity.Affirmative, Modality.Fact },
        { "designate", Polarity.Affirmative, Modality.Fact },
        { "assess", Polarity.Affirmative, Modality.Fact },
        { "assert", Polarity.Negative, Modality.Fact },
        { "assert", Polarity.Affirmative, Modality.Future },
        { "assert", Polarity.Affirmative, Modality.Intention },
        { "assert", Polarity.Affirmative, Modality.Ability },
        { "assert", Polarity.Affirmative, Modality.Obligation },
        { "assert", Polarity.Affirmative, Modality.Hypothetical },
    };

    [Theory]
    [MemberData(nameof(NotSaidAsFact))]
    public void What_is_not_affirmed_as_a_fact_makes_no_relationship_of_the_event(string act, Polarity polarity, Modality modality)
    {
        var graph = Scene.Graph(builder =>
        {
            builder.Withdraw(Scene.Claim);
            builder.Add(Scene.Said("s", new Code(act), OccurredAt("p", Scene.Village) with { Polarity = polarity, Modality = modality }, Used("q") with { Polarity = polarity, Modality = modality }));
        });

        Assert.Empty(graph.RelationshipsFrom(Scene.Attack));
        Assert.Contains(Scene.Attack.Value, Ends(graph, S, KnownRelationships.About));
    }

    [Fact]
    public void Near_a_place_is_not_in_it() =>
        Assert.Empty(Ends(Scene.Graph(builder => builder.Add(Said(OccurredAt("p", Scene.Village) with { Predicate = KnownPredicates.OccurredNear }))), Scene.Attack, KnownRelationships.OccursIn));

    [Fact]
    public void A_predicate_that_implies_that_it_took_place_there_makes_the_relationship()
    {
        var graph = Scene.Graph(builder =>
        {
            builder.Declare(new Predicate { Code = new Code("my:raged-in"), Roles = [KnownRoles.Event, KnownRoles.Place], Implies = [KnownPredicates.OccurredAt] });
            builder.Add(Said(OccurredAt("p", Scene.Village) with { Predicate = new Code("my:raged-in") }));
        });

        Assert.Equal(["village"], Ends(graph, Scene.Attack, KnownRelationships.OccursIn));
    }

    [Fact]
    public void What_cannot_take_part_does_not() =>
        Assert.Equal(["corps", "legion"], Ends(Scene.Graph(builder => builder.Add(Said(Used("p") with
        {
            Arguments = [new Argument(KnownRoles.Event, Scene.Attack), new Argument(KnownRoles.Instrument, Scene.Article)],
        }))), Scene.Attack, KnownRelationships.Participant));

    [Theory]
    [InlineData("responsible-for")]
    [InlineData("carried-out")]
    [InlineData("my:raided")]
    public void Nobody_makes_another_take_part_by_saying_that_they_did_it(string predicate)
    {
        var graph = Scene.Graph(builder =>
        {
            builder.Withdraw(Scene.Claim);
            builder.Declare(new Predicate
            {
                Code = new Code("my:raided"),
                Roles = [KnownRoles.Agent, KnownRoles.Event],
                Participants = [KnownRoles.Agent],
                Implies = [KnownPredicates.CarriedOut],
            });
            builder.Add(Said(Scene.Responsible("p", Scene.Legion, Scene.Corps) with { Predicate = new Code(predicate) }) with
            {
                Attribution = [new Hop(Scene.Legion), new Hop(Scene.Corps)],
            });
        });

        Assert.Equal(["corps"], Ends(graph, Scene.Attack, KnownRelationships.Participant));
    }

    [Fact]
    public void A_spokesman_says_for_his_ministry_that_it_did_it()
    {
        var chain = new[] { new Hop(Scene.Legion), new Hop(Scene.Spokesman) { OnBehalfOf = [Scene.Ministry] } };
        var graph = Scene.Graph(builder =>
        {
            builder.Withdraw(Scene.Claim);
            builder.Add(Said(Scene.Responsible("p", Scene.Legion, Scene.Ministry)) with { Attribution = [.. chain] });
        });

        Assert.Equal(["ministry"], Ends(graph, Scene.Attack, KnownRelationships.Participant));
    }

    [Fact]
    public void Only_the_roles_that_the_predicate_names_take_part()
    {
        var graph = Scene.Graph(builder =>
        {
            builder.Withdraw(Scene.Claim);
            builder.Declare(new Predicate
            {
                Code = new Code("my:filmed"),
                Roles = [KnownRoles.Agent, KnownRoles.Target, KnownRoles.Event],
                Participants = [KnownRoles.Target],
            });
            builder.Add(Said(Scene.Proposition("p", new Code("my:filmed"), (KnownRoles.Agent, Scene.Corps), (KnownRoles.Target, Scene.Car), (KnownRoles.Event, Scene.Attack))));
        });

        Assert.Equal(["car"], Ends(graph, Scene.Attack, KnownRelationships.Participant));
    }

    [Fact]
    public void An_office_leads_to_its_organization_and_to_what_it_is_for()
    {
        var mayor = new EntityId("mayor");
        var graph = Scene.Graph(builder => builder.Add(new Position { Id = mayor, Title = "mayor", Organization = Scene.Ministry, Jurisdiction = Scene.Village }));

        Assert.Equal(["ministry"], Ends(graph, mayor, KnownRelationships.OfficeOf));
        Assert.Equal(["village"], Ends(graph, mayor, KnownRelationships.JurisdictionOf));
        Assert.Equal([Scene.Office, mayor], graph.In(Scene.Ministry, KnownRelationships.OfficeOf).Select(position => position.Id));
    }

    [Fact]
    public void A_statement_leads_to_its_occasion_and_is_about_whom_it_frames()
    {
        var graph = Scene.Graph(builder =>
        {
            builder.Add(Said() with { Occasion = Scene.Attack, Framing = [new Framing(Scene.Legion, "heroes", Stance.Positive)] });
            builder.Add(Scene.Said("t", KnownActs.Assert) with { Occasion = Scene.Article });
        });

        Assert.Equal(["attack"], Ends(graph, S, KnownRelationships.SaidAt));
        Assert.Equal(["article"], Ends(graph, new EntityId("t"), KnownRelationships.SaidAt));
        Assert.Equal(["legion"], Ends(graph, S, KnownRelationships.About));
        Assert.Equal([S], Assert.Single(graph.RelationshipsFrom(S, KnownRelationships.SaidAt)).Evidence);
    }

    [Fact]
    public void A_node_named_in_several_fields_is_derived_once_per_type()
    {
        var graph = Scene.Graph(builder => builder.Add(Said(Scene.Responsible("p", Scene.Spokesman)) with
        {
            Attribution = [new Hop(Scene.Spokesman), new Hop(Scene.Spokesman) { OnBehalfOf = [Scene.Spokesman] }],
            About = [Scene.Spokesman, Scene.Attack],
        }));

        Assert.Equal(
            ["about", "on-behalf-of", "spoken-by"],
            graph.RelationshipsFrom(S).Where(relationship => relationship.To == Scene.Spokesman).Select(relationship => relationship.Type.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Derived_relationships_stand_at_the_place_of_what_they_follow_from_without_an_id_and_are_not_the_authors_own()
    {
        var graph = Scene.Graph(builder => builder.Add(Scene.Link("r", Scene.Corps, KnownRelationships.AlliedWith, Scene.Legion)));

        Assert.Equal("r", graph.Relationships.Last().Id.Value);
        Assert.All(graph.Relationships.SkipLast(1), relationship => Assert.True(relationship is { IsDerived: true, Id.IsDefault: true, IsAuthorsOwn: false }));
        Assert.Equal(graph.RelationshipCount, graph.Relationships.Distinct().Count());
    }

    private static IEnumerable<string> Ends(EntityGraph graph, EntityId from, Code type) =>
        graph.RelationshipsFrom(from, type).Select(relationship => relationship.To.Value);

    private static Statement Said(params ReadOnlySpan<Proposition> propositions) => Scene.Said("s", KnownActs.Assert, propositions);

    private static Proposition OccurredAt(string id, EntityId place) =>
        Scene.Proposition(id, KnownPredicates.OccurredAt, (KnownRoles.Event, Scene.Attack), (KnownRoles.Place, place));

    private static Proposition Used(string id) =>
        Scene.Proposition(id, KnownPredicates.Used, (KnownRoles.Event, Scene.Attack), (KnownRoles.Agent, Scene.Corps), (KnownRoles.Instrument, Scene.Car));
}
