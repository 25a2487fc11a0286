namespace KnowledgeGraph.Tests.Graph;

public sealed class AmendAndWithdrawTests
{
    [Fact]
    public void An_amendment_replaces_the_content_and_keeps_what_it_was()
    {
        var graph = Scene.Graph(builder => builder.Amend(new Organization { Id = Scene.Corps, Name = "Corps of Volunteers" }, "misspelt"));

        Assert.Equal("Corps of Volunteers", graph.Get<Organization>(Scene.Corps).Name);
        Assert.True(graph.Get<Organization>(Scene.Corps).Type.IsDefault);
        Assert.Equal((IdStatus.Amended, "misspelt"), (graph.StatusOf(Scene.Corps), graph.ReasonFor(Scene.Corps)));
        Assert.Equal(
            ["Volunteer Corps", "Corps of Volunteers"],
            graph.HistoryOf(Scene.Corps).Select(entry => entry switch
            {
                EntityEntry first => first.Entity.Name,
                AmendEntry { Content: EntityEntry later } => later.Entity.Name,
                _ => "",
            }));
        Assert.Empty(graph.Findings);
    }

    [Fact]
    public void What_is_amended_keeps_its_place_in_the_order()
    {
        var before = Scene.Graph();

        Assert.Equal(
            before.Nodes<Node>().Select(node => node.Id),
            before.Edit(edit => edit.Amend(new Organization { Id = Scene.Corps, Name = "Renamed" })).Nodes<Node>().Select(node => node.Id));
    }

    [Fact]
    public void Relationships_and_judgements_are_amended_too()
    {
        var link = Scene.Link("r", Scene.Corps, KnownRelationships.AlliedWith, Scene.Legion);
        var same = Scene.Judge("j", JudgementVerdict.Same, Scene.Corps, Scene.Legion);
        var graph = Scene.Graph(builder =>
        {
            builder.Add(link);
            builder.Add(same);
            builder.Amend(link with { To = Scene.Ministry });
            builder.Amend(same with { Verdict = JudgementVerdict.NotSame });
        });

        Assert.Equal([Scene.Ministry], graph.Out(Scene.Corps, KnownRelationships.AlliedWith).Select(node => node.Id));
        Assert.Equal(JudgementVerdict.NotSame, graph.IdentityOf(Scene.Corps, Scene.Legion));
    }

    [Fact]
    public void A_kind_cannot_become_another()
    {
        var problem = Scene.Problem(builder => builder.Amend(new Person { Id = Scene.Corps, Name = "n" }));

        Assert.Equal((ProblemCode.BadChange, "$.amend.entity.id"), (problem.Code, problem.JsonPath));
    }

    [Theory]
    [InlineData("ministri", "which no earlier entry introduces. The nearest: 'ministry'.")]
    [InlineData("claim.p1", "which is a proposition; its statement is 'claim'.")]
    public void What_is_not_there_to_be_changed_is_refused(string id, string message)
    {
        Action<EntityGraphBuilder>[] changes =
        [
            builder => builder.Amend(new Thing { Id = new EntityId(id), Name = "n" }),
            builder => builder.Withdraw(new EntityId(id)),
            builder => builder.Redact(new EntityId(id), "reason"),
        ];

        Assert.All(changes, change =>
        {
            var problem = Scene.Problem(change);
            Assert.Equal(ProblemCode.BadChange, problem.Code);
            Assert.EndsWith(message, problem.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void What_is_withdrawn_is_no_longer_in_force_and_stays_in_the_ledger()
    {
        var graph = Scene.Graph(builder => builder.Withdraw(Scene.Claim, "misread"));

        Assert.False(graph.Contains(Scene.Claim));
        Assert.Empty(graph.Statements);
        Assert.Empty(graph.StatementsAbout(Scene.Attack));
        Assert.Null(graph.StatementOf(Scene.ClaimProposition));
        Assert.Equal((IdStatus.Withdrawn, "misread"), (graph.StatusOf(Scene.Claim), graph.ReasonFor(Scene.Claim)));
        Assert.Equal((IdStatus.Withdrawn, "misread"), (graph.StatusOf(Scene.ClaimProposition), graph.ReasonFor(Scene.ClaimProposition)));
        Assert.Equal(Scene.TheClaim.Propositions, ((StatementEntry)graph.HistoryOf(Scene.Claim).First()).Statement.Propositions);
        Assert.IsType<WithdrawEntry>(graph.HistoryOf(Scene.ClaimProposition).Last());
        Assert.Empty(graph.Findings);
    }

    [Fact]
    public void An_entity_in_use_cannot_be_withdrawn()
    {
        var problems = Scene.Problems(builder => builder.Withdraw(Scene.Legion));

        Assert.Equal(
            [(ProblemCode.BadChange, "$.statement.attribution[1].speaker[1]"), (ProblemCode.BadChange, "$.statement.propositions[0].arguments.agent[1]")],
            problems.Select(problem => (problem.Code, problem.JsonPath)));
        Assert.Contains("was withdrawn by entry 13 and is still used here", problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_can_be_together_with_what_uses_it() =>
        Assert.Equal(IdStatus.Withdrawn, Scene.Graph(builder =>
        {
            builder.Withdraw(Scene.Legion);
            builder.Withdraw(Scene.Claim);
        }).StatusOf(Scene.Legion));

    [Fact]
    public void What_refers_to_a_withdrawn_statement_is_a_finding()
    {
        var findings = Scene.Findings(FindingCode.RefersToWithdrawn, builder =>
        {
            builder.Add(Scene.Said("t", KnownActs.Assert));
            builder.Add(Scene.Link("r", Scene.Corps, KnownRelationships.AlliedWith, Scene.Legion) with { Evidence = [Scene.Claim, new EntityId("t")] });
            builder.Add(Scene.Said("s", KnownActs.Deny) with { Targets = [new StatementTarget(Scene.ClaimProposition)] });
            builder.Withdraw(Scene.Claim, "misread");
        });

        Assert.Equal(
            ["'r' refers to 'claim', which was withdrawn: misread", "'s' refers to 'claim.p1', which was withdrawn: misread"],
            findings.Select(finding => finding.Message));
    }

    [Fact]
    public void A_relationship_with_a_withdrawn_end_is_not_walked()
    {
        var graph = Scene.Graph(builder =>
        {
            builder.Add(Scene.Said("s", KnownActs.Assert));
            builder.Add(Scene.Link("r", new EntityId("s"), KnownRelationships.Supports, Scene.Claim));
            builder.Withdraw(Scene.Claim);
        });

        Assert.DoesNotContain(graph.Relationships, relationship => relationship.Type == KnownRelationships.Supports);
        Assert.Equal(IdStatus.InForce, graph.StatusOf(new EntityId("r")));
    }

    [Fact]
    public void Nothing_is_withdrawn_twice()
    {
        var problem = Scene.Problem(builder =>
        {
            builder.Withdraw(Scene.Car);
            builder.Withdraw(Scene.Car);
        });

        Assert.Equal(ProblemCode.BadChange, problem.Code);
        Assert.Contains("was withdrawn before, by entry 13", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_amendment_brings_back_what_was_withdrawn_and_it_can_be_withdrawn_again()
    {
        var graph = Scene.Graph(builder => builder.Withdraw(Scene.Claim, "misread"));
        var back = graph.Edit(edit => edit.Amend(Scene.TheClaim, "it was right after all"));
        var gone = back.Edit(edit => edit.Withdraw(Scene.Claim));

        Assert.Equal((IdStatus.Amended, "it was right after all"), (back.StatusOf(Scene.Claim), back.ReasonFor(Scene.Claim)));
        Assert.Equal(Scene.Claim, back.StatementOf(Scene.ClaimProposition)!.Id);
        Assert.Equal([Scene.Claim], back.StatementsAbout(Scene.Attack).Select(statement => statement.Id));
        Assert.Equal((IdStatus.Withdrawn, null), (gone.StatusOf(Scene.Claim), gone.ReasonFor(Scene.Claim)));
        Assert.Equal(4, gone.HistoryOf(Scene.Claim).Count());
        Assert.Equal(4, gone.HistoryOf(Scene.ClaimProposition).Count());
    }

    [Fact]
    public void A_proposition_that_an_amendment_leaves_out_is_withdrawn_and_its_id_stays_taken()
    {
        var graph = Scene.Graph(builder => builder.Amend(Scene.TheClaim with { Propositions = [Scene.Responsible("claim.p2", Scene.Corps)] }, "joint it was not"));

        Assert.Equal((IdStatus.Withdrawn, "joint it was not"), (graph.StatusOf(Scene.ClaimProposition), graph.ReasonFor(Scene.ClaimProposition)));
        Assert.Null(graph.StatementOf(Scene.ClaimProposition));
        Assert.Equal(Scene.Claim, graph.StatementOf(new EntityId("claim.p2"))!.Id);
        Assert.Throws<InvalidLedgerException>(() => graph.Edit(edit => edit.AddPerson("claim.p1", "n")));
    }

    [Fact]
    public void What_names_a_proposition_that_was_left_out_is_a_finding_and_leads_nowhere()
    {
        var graph = Scene.Graph(builder =>
        {
            builder.Add(Scene.Said("s", KnownActs.Assess) with { Targets = [new StatementTarget(Scene.ClaimProposition)], Verdict = Verdict.Refuted });
            builder.Amend(Scene.TheClaim with { Propositions = [Scene.Responsible("claim.p2", Scene.Corps)] });
        });

        Assert.Equal([FindingCode.RefersToWithdrawn], graph.Findings.Select(finding => finding.Code));
        Assert.Empty(graph.RelationshipsFrom(new EntityId("s"), KnownRelationships.Assesses));
    }

    [Theory]
    [InlineData("$.statement.act")]
    [InlineData("$.statement.about[0]")]
    [InlineData("$.statement.propositions[0].predicate")]
    public void What_was_amended_away_is_held_to_its_codes_and_ids_all_the_same(string path)
    {
        var said = Scene.Said("s", KnownActs.Assert);
        var wrong = path switch
        {
            "$.statement.act" => said with { Act = new Code("asert") },
            "$.statement.about[0]" => said with { About = [new EntityId("nobody")] },
            _ => said with { Propositions = [Scene.Proposition("p", new Code("ocurred"))] },
        };
        var amended = Scene.Problem(builder =>
        {
            builder.Add(wrong);
            builder.Amend(said);
        });
        var withdrawn = Scene.Problem(builder =>
        {
            builder.Add(wrong);
            builder.Withdraw(said);
        });

        Assert.Equal((path, 13), (amended.JsonPath, amended.Sequence));
        Assert.Equal((path, 13), (withdrawn.JsonPath, withdrawn.Sequence));
    }

    [Fact]
    public void What_was_amended_away_may_name_what_was_withdrawn_or_cut_since()
    {
        var graph = Scene.Graph(builder =>
        {
            builder.Add(Scene.Said("s", KnownActs.Assert) with { About = [Scene.Car], Source = new Provenance { Document = Scene.Article, Part = "footer", Spans = [new TextSpan(900, 1000)] } });
            builder.Amend(Scene.Said("s", KnownActs.Assert));
            builder.Withdraw(Scene.Car);
            builder.Amend(Scene.Graph().Get<Document>(Scene.Article) with { Length = 100, Parts = [new DocumentPart { Key = "headline" }] });
        });

        Assert.Equal(IdStatus.Withdrawn, graph.StatusOf(Scene.Car));
        Assert.Empty(graph.Findings);
    }

    [Fact]
    public void A_speakers_retraction_and_the_recorders_withdrawal_are_two_things_and_both_are_kept()
    {
        var retraction = Scene.Said("retraction", KnownActs.Retract) with { Attribution = [new Hop(Scene.Paper), new Hop(Scene.Legion)], Targets = [new StatementTarget(Scene.Claim)] };
        var retracted = Scene.Graph(builder => builder.Add(retraction));
        var withdrawn = retracted.Edit(edit => edit.Withdraw(Scene.Claim, "misread"));

        Assert.Equal(IdStatus.InForce, retracted.StatusOf(Scene.Claim));
        Assert.Equal([Scene.Claim], retracted.Out(retraction, KnownRelationships.Supersedes).Select(node => node.Id));
        Assert.Empty(retracted.Findings);

        Assert.Equal(IdStatus.Withdrawn, withdrawn.StatusOf(Scene.Claim));
        Assert.Equal(IdStatus.InForce, withdrawn.StatusOf(retraction));
        Assert.Equal(
            ["StatementEntry", "StatementEntry", "WithdrawEntry"],
            withdrawn.Entries.Where(entry => entry is StatementEntry or WithdrawEntry).Select(entry => entry.GetType().Name));
        Assert.Equal([FindingCode.RefersToWithdrawn], withdrawn.Findings.Select(finding => finding.Code));
    }
}
