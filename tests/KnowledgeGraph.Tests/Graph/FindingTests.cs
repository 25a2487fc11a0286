namespace KnowledgeGraph.Tests.Graph;

public sealed class FindingTests
{
    private static readonly EntityId S = new("s");

    // What produces each sort of finding, and nothing else.
    private static readonly Dictionary<FindingCode, Action<EntityGraphBuilder>> s_causes = new()
    {
        [FindingCode.PartOfCycle] = builder =>
        {
            builder.Add(Scene.Link("r1", Scene.Region, KnownRelationships.PartOf, Scene.Village));
            builder.Add(Scene.Link("r2", Scene.Village, KnownRelationships.PartOf, Scene.Region));
        },
        [FindingCode.IdentityContradiction] = builder =>
        {
            builder.Add(Scene.Judge("j1", JudgementVerdict.Same, Scene.Corps, Scene.Legion));
            builder.Add(Scene.Judge("j2", JudgementVerdict.NotSame, Scene.Corps, Scene.Legion));
        },
        [FindingCode.RefersToWithdrawn] = builder =>
        {
            builder.Add(Scene.Said("s", KnownActs.Deny) with { Targets = [new StatementTarget(Scene.Claim)] });
            builder.Withdraw(Scene.Claim);
        },
        [FindingCode.RefersToRedacted] = builder => builder.Redact(Scene.Corps, "court order"),
        [FindingCode.EvidenceLost] = builder =>
        {
            builder.Add(Scene.Said("s", KnownActs.Deny));
            builder.Add(Scene.Link("r", Scene.Corps, KnownRelationships.AlliedWith, Scene.Legion) with { Evidence = [S] });
        },
        [FindingCode.RedactedContentDropped] = builder =>
        {
            builder.Redact(Scene.Car, "court order");
            builder.Amend(new Thing { Id = Scene.Car, Name = "lorry" });
        },
        [FindingCode.SpeaksOutsideOfOffice] = builder =>
        {
            builder.Add(SpeaksFor("r1", "2022/2023-04"));
            builder.Add(SpokenFor(UncertainTime.OnDay(2023, 5, 22)));
        },
        [FindingCode.DatesDoNotFit] = builder => builder.Add(Scene.Said("s", KnownActs.Assert) with { Said = UncertainTime.OnDay(2023, 6, 2) }),
        [FindingCode.TimeCycle] = builder => builder.Add(Scene.Said("s", KnownActs.Assert) with { Said = UncertainTime.RelativeTo(S, TimeOffset.Days(1)) }),
        [FindingCode.SaysNothing] = builder => builder.Add(Scene.Said("s", KnownActs.Retract)),
        [FindingCode.OddFiller] = builder =>
            builder.Add(Scene.Said("s", KnownActs.Report, Scene.Proposition("s.p1", KnownPredicates.Injured, (KnownRoles.Event, Scene.Corps), (KnownRoles.Count, Scene.Car)))),
        [FindingCode.NoSource] = builder => builder.Add(Scene.Said("s", KnownActs.Assert) with { Source = null }),
    };

    public static TheoryData<FindingCode> Sorts => [.. Enum.GetValues<FindingCode>().Where(code => code != FindingCode.NotUnderstood)];

    [Theory]
    [MemberData(nameof(Sorts))]
    public void Each_sort_of_finding_can_be_produced_by_itself(FindingCode sort)
    {
        var finding = Scene.Findings(sort, s_causes[sort])[0];

        Assert.NotEmpty(finding.Evidence);
        Assert.All(finding.Evidence, id => Assert.NotEqual(IdStatus.Unknown, Scene.Graph(s_causes[sort]).StatusOf(id)));
    }

    [Fact]
    public void Every_filler_that_does_not_fit_its_role_is_named()
    {
        var messages = Scene.Findings(FindingCode.OddFiller, s_causes[FindingCode.OddFiller]).Select(finding => finding.Message);

        Assert.Equal(
            [
                $"In 's.p1' the role 'count' is filled with {Scene.Car}; it is for one of the kind quantity.",
                $"In 's.p1' the role 'event' is filled with {Scene.Corps}; it is for one of the kind event.",
            ],
            messages);
    }

    [Fact]
    public void Fewer_than_nobody_is_a_finding() => Assert.Equal(
        ["In 's.p1' the role 'count' is filled with at least -3 person; it is for a number from zero on."],
        Scene.Findings(FindingCode.OddFiller, builder => builder.Add(Scene.Said(
            "s", KnownActs.Report, Scene.Proposition("s.p1", KnownPredicates.Injured, (KnownRoles.Event, Scene.Attack), (KnownRoles.Count, Quantity.AtLeast(-3, "person"))))))
            .Select(finding => finding.Message));

    [Fact]
    public void A_count_in_words_is_no_finding() =>
        Assert.Empty(Scene.Graph(builder => builder.Add(Scene.Said(
            "s", KnownActs.Report, Scene.Proposition("s.p1", KnownPredicates.Injured, (KnownRoles.Event, Scene.Attack), (KnownRoles.Count, new TextTerm("dozens")))))).Findings);

    [Fact]
    public void A_clean_graph_has_none() => Assert.Empty(Scene.Graph().Findings);

    [Fact]
    public void Findings_stand_by_their_sort_and_then_in_ledger_order()
    {
        var findings = Scene.Graph(builder =>
        {
            builder.Add(Scene.Said("a", KnownActs.Assert) with { Source = null });
            builder.Add(Scene.Said("b", KnownActs.Assert) with { Said = UncertainTime.RelativeTo(new EntityId("b"), TimeOffset.Days(1)) });
            builder.Add(Scene.Said("c", KnownActs.Assert) with { Said = UncertainTime.OnDay(2023, 6, 2) });
            builder.Add(Scene.Said("d", KnownActs.Assert) with { Source = null });
            builder.Redact(Scene.Corps, "court order");
        }).Findings;

        Assert.Equal(
            ["RefersToRedacted claim", "DatesDoNotFit c", "TimeCycle b", "NoSource a", "NoSource d"],
            findings.Select(finding => $"{finding.Code} {finding.Evidence[0]}"));
    }

    [Fact]
    public void What_a_newer_version_wrote_is_kept_and_told()
    {
        var header = new LedgerHeader { Ledger = new EntityId("l"), Recorded = Scene.Recorded, MinorVersion = 7 };
        LedgerEntry[] entries =
        [
            new UnknownEntry("prophecy") { Line = """{"prophecy":{}}""" },
            new EntityEntry(new Thing { Id = Scene.Car, Name = "car" }) { Verbatim = """{"entity":{"id":"car","kind":"thing","name":"car","color":"red"}}""" },
        ];
        var graph = GraphAssembly.Assemble(header, entries, TimeProvider.System).Graph!;

        Assert.Equal([FindingCode.NotUnderstood, FindingCode.NotUnderstood], graph.Findings.Select(finding => finding.Code));
        Assert.Equal("Entry 1 is of the kind 'prophecy', which a newer version of the format has; it is kept word for word.", graph.Findings[0].Message);
        Assert.Equal([Scene.Car], graph.Findings[1].Evidence);
        Assert.Equal(2, graph.EntryCount);
    }

    [Fact]
    public void A_circle_of_parts_names_each_once_in_the_order_in_which_one_leads_to_the_next()
    {
        var finding = Assert.Single(Scene.Findings(FindingCode.PartOfCycle, builder =>
        {
            builder.Add(Scene.Link("r0", Scene.Legion, KnownRelationships.PartOf, Scene.Ministry));
            builder.Add(Scene.Link("r1", Scene.Ministry, KnownRelationships.PartOf, Scene.Corps));
            builder.Add(Scene.Link("r2", Scene.Corps, KnownRelationships.PartOf, Scene.Paper));
            builder.Add(Scene.Link("r3", Scene.Paper, KnownRelationships.PartOf, Scene.Ministry));
        }));

        Assert.Equal([Scene.Ministry, Scene.Corps, Scene.Paper], finding.Evidence);
        Assert.Equal("By 'part-of' these contain each other: ministry in corps in paper in ministry.", finding.Message);
    }

    [Fact]
    public void A_whole_reached_on_two_ways_is_no_circle() =>
        Assert.Empty(Scene.Graph(builder =>
        {
            builder.Add(Scene.Link("r1", Scene.Legion, KnownRelationships.PartOf, Scene.Corps));
            builder.Add(Scene.Link("r2", Scene.Legion, KnownRelationships.PartOf, Scene.Ministry));
            builder.Add(Scene.Link("r3", Scene.Corps, KnownRelationships.PartOf, Scene.Paper));
            builder.Add(Scene.Link("r4", Scene.Ministry, KnownRelationships.PartOf, Scene.Paper));
        }).Findings);

    [Fact]
    public void An_event_that_is_its_own_part_is_found() =>
        Assert.Equal([Scene.Attack], Assert.Single(Scene.Findings(FindingCode.PartOfCycle, builder => builder.Add(Scene.Link("r", Scene.Attack, KnownRelationships.SubEventOf, Scene.Attack)))).Evidence);

    [Fact]
    public void A_chain_of_a_hundred_thousand_parts_is_climbed()
    {
        const int Length = 100_000;
        var builder = new EntityGraphBuilder();
        for (var index = 0; index < Length; index++)
        {
            builder.Add(new Place { Id = new EntityId("n" + index), Name = "n" });
            builder.Add(Scene.Link("r" + index, new EntityId("n" + index), KnownRelationships.PartOf, new EntityId("n" + ((index + 1) % Length))));
        }

        Assert.Equal(Length, Assert.Single(builder.Build().Findings).Evidence.Count);
    }

    [Theory]
    [InlineData("2022/2023-04", "2023-05-22", true)]
    [InlineData("2022/2023-05", "2023-05-22", false)]
    [InlineData("2023-06/..", "2023-05-22", true)]
    [InlineData("2023-06/..", "2023", false)]
    public void Who_speaks_for_an_office_while_they_may_have_held_it_is_no_finding(string holds, string said, bool isFound)
    {
        var graph = Scene.Graph(builder =>
        {
            builder.Add(SpeaksFor("r1", holds));
            builder.Add(SpokenFor(UncertainTime.Parse(said)));
        });

        Assert.Equal(isFound ? [FindingCode.SpeaksOutsideOfOffice] : [], graph.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Who_held_the_office_twice_speaks_in_it_at_either_time()
    {
        var terms = Scene.Builder();
        terms.Add(SpeaksFor("r1", "2020/2021"));
        terms.Add(SpeaksFor("r2", "2023/2024"));
        var graph = terms.Build();

        Assert.Empty(graph.Edit(edit => edit.Add(SpokenFor(UncertainTime.OnDay(2023, 5, 22)))).Findings);
        var finding = Assert.Single(graph.Edit(edit => edit.Add(SpokenFor(UncertainTime.OnDay(2022, 5, 22)))).Findings);
        Assert.Equal(["s", "r1", "r2"], finding.Evidence.Select(id => id.Value));
    }

    [Fact]
    public void A_position_in_the_organization_is_an_office_too()
    {
        var held = Scene.Link("r1", Scene.Spokesman, KnownRelationships.HoldsPosition, Scene.Office) with { Holds = UncertainTime.Parse("2024/..") };

        Assert.Equal([S, new EntityId("r1")], Assert.Single(Scene.Findings(FindingCode.SpeaksOutsideOfOffice, builder =>
        {
            builder.Add(held);
            builder.Add(SpokenFor(UncertainTime.OnDay(2023, 5, 22)));
        })).Evidence);
    }

    [Fact]
    public void A_relationship_that_rests_on_nothing_any_more_stays_and_is_found()
    {
        var graph = Scene.Graph(builder =>
        {
            builder.Add(Scene.Said("gone", KnownActs.Assert));
            builder.Add(Scene.Said("hidden", KnownActs.Assert));
            builder.Add(Scene.Said("not", KnownActs.Assert, Scene.Responsible("p", Scene.Corps) with { Polarity = Polarity.Negative }));
            builder.Add(Scene.Said("denial", KnownActs.DenyResponsibility, Scene.Responsible("q", Scene.Corps)));
            builder.Add(Scene.Link("r", Scene.Corps, KnownRelationships.AlliedWith, Scene.Legion) with
            {
                Evidence = [new EntityId("gone"), new EntityId("hidden"), new EntityId("not"), new EntityId("denial")],
            });
            builder.Withdraw(new EntityId("gone"));
            builder.Redact(new EntityId("hidden"), "court order");
        });
        var found = Assert.Single(graph.Findings, finding => finding.Code == FindingCode.EvidenceLost);

        Assert.Equal("'r' rests on 'gone', which was withdrawn and 'hidden', which was redacted and 'not', which only says what is not so and 'denial', which is a denial.", found.Message);
        Assert.Equal(["r", "gone", "hidden", "not", "denial"], found.Evidence.Select(id => id.Value));
        Assert.Equal(["legion"], graph.Out(Scene.Corps, KnownRelationships.AlliedWith).Select(node => node.Id.Value));
    }

    [Fact]
    public void One_statement_that_still_says_so_is_enough() =>
        Assert.Empty(Scene.Graph(builder =>
        {
            builder.Add(Scene.Said("denial", KnownActs.Deny, Scene.Responsible("q", Scene.Corps)));
            builder.Add(Scene.Link("r", Scene.Corps, KnownRelationships.AlliedWith, Scene.Legion) with { Evidence = [new EntityId("denial"), Scene.Claim] });
        }).Findings);

    [Fact]
    public void Dates_that_may_fit_are_no_finding() =>
        Assert.Empty(Scene.Graph(builder => builder.Add(Scene.Said("s", KnownActs.Assert) with { Said = UncertainTime.InMonth(2023, 6) })).Findings);

    [Fact]
    public void A_circle_through_a_document_or_an_event_is_found_where_it_is_said()
    {
        var published = Assert.Single(Scene.Findings(FindingCode.TimeCycle, builder => builder.Add(new Document
        {
            Id = S,
            Title = "t",
            Published = UncertainTime.RelativeTo(S, TimeOffset.Days(1)),
        })));
        var occurred = Assert.Single(Scene.Findings(FindingCode.TimeCycle, builder => builder.Add(Scene.Said(
            "s",
            KnownActs.Assert,
            Scene.Proposition("p", KnownPredicates.Occurred, (KnownRoles.Event, Scene.Attack), (KnownRoles.Time, UncertainTime.RelativeTo(Scene.Attack, TimeOffset.Days(1))))))));

        Assert.Equal("The time 'published' of 's' cannot be told: its anchors lead in a circle.", published.Message);
        Assert.Equal("The time 'time' of 's' cannot be told: its anchors lead in a circle.", occurred.Message);
    }

    [Fact]
    public void A_reference_at_several_places_of_one_entry_is_one_finding()
    {
        var findings = Scene.Findings(FindingCode.RefersToRedacted, builder => builder.Redact(Scene.Legion, "court order"));

        Assert.Equal([Scene.Claim, Scene.Legion], Assert.Single(findings).Evidence);
    }

    private static Relationship SpeaksFor(string id, string holds) =>
        Scene.Link(id, Scene.Spokesman, KnownRelationships.SpeaksFor, Scene.Ministry) with { Holds = UncertainTime.Parse(holds) };

    private static Statement SpokenFor(UncertainTime said) => Scene.Said("s", KnownActs.Assert) with
    {
        Attribution = [new Hop(Scene.Spokesman) { OnBehalfOf = [Scene.Ministry] }],
        Said = said,
        Source = new Provenance { Document = Scene.Article },
    };
}
