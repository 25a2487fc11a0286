namespace KnowledgeGraph.Tests.Presentation;

public sealed class ActSentenceTests
{
    private static readonly Code s_heckle = new("heckle");

    private static readonly Code s_sing = new("sing-out");

    private static readonly EntityGraph s_ground = Ground();

    private static IEnumerable<Code> Acts => s_ground.Vocabulary.Acts.Select(act => act.Code);

    [Fact]
    public void Every_act_is_said_as_the_file_says() => Expectation.Meets("every-act-said.txt", string.Join('\n', Acts.Select(act => $"{act}\n  {First(Says(act))}")));

    [Fact]
    public void Every_act_is_said_with_those_who_are_addressed() =>
        Expectation.Meets("every-act-addressed.txt", string.Join('\n', Acts.Select(act => $"{act}\n  {First(Says(act) with { Addressees = [Id("crew")], Certainty = Certainty.Uncertain })}")));

    [Theory]
    [InlineData(Basis.Implied)]
    [InlineData(Basis.Presupposed)]
    [InlineData(Basis.Inferred)]
    public void No_act_is_said_outright_where_the_words_do_not(Basis basis) =>
        Expectation.Meets($"every-act-{basis.ToString().ToLowerInvariant()}.txt", string.Join('\n', Acts.Select(act => $"{act}\n  {First(Says(act) with { Basis = basis })}")));

    [Fact]
    public void Every_act_without_content_says_no_more_than_that_it_was_done() =>
        Expectation.Meets("every-act-without-content.txt", string.Join('\n', Acts.Select(act => $"{act}\n  {First(Says(act) with { Propositions = [], About = [Id("quay")] })}")));

    [Theory]
    [InlineData("claim-responsibility", "claimed responsibility")]
    [InlineData("admit-guilt", "admitted guilt")]
    public void Who_speaks_of_himself_claims_or_admits_it(string act, string verb)
    {
        var ofCrew = Says(new Code(act)) with { Attribution = [new(Id("crew"))] };

        Assert.StartsWith($"Crane Crew {verb} on 9 March 2024, saying that it blocked North Quay [1]", First(ofCrew), StringComparison.Ordinal);
        Assert.DoesNotContain($" {verb}", First(Says(new Code(act))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chain_of_several_hops_is_told_from_its_inner_end()
    {
        var statement = Says(KnownActs.Assert) with { Attribution = [new(Id("paper")), new Hop { Unnamed = "dockers" }, new(Id("lena")) { OnBehalfOf = [Id("union")] }] };

        Assert.Equal(
            "Lena Hart on behalf of Dockers' Union said on 9 March 2024 that Crane Crew blocked North Quay, according to a source that nobody names (\"dockers\"), by way of The Harbour Post [1].",
            First(statement));
    }

    [Fact]
    public void What_was_withdrawn_or_redacted_says_so_and_no_more()
    {
        var statement = Says(KnownActs.Assert);
        var graph = s_ground.Edit(edit => edit.Add(statement));

        Assert.Equal("Statement s was withdrawn (a slip) [1].\n\n[1] s: withdrawn", statement.ToSentences(graph.Edit(edit => edit.Withdraw(statement.Id, "a slip"))));
        Assert.Equal("Statement s was redacted (court order) [1].\n\n[1] s: redacted", statement.ToSentences(graph.Edit(edit => edit.Redact(statement.Id, "court order"))));
    }

    [Fact]
    public void Who_checked_a_statement_is_said_when_it_was_looked_up()
    {
        var graph = HarbourGraph.Graph;
        var claim = graph.WhoClaimedResponsibilityFor(Id("blockade")).Claims[0].Statement;

        Expectation.Meets("sentence-with-checks.txt", claim.ToSentences());
    }

    [Fact]
    public void A_publisher_who_takes_its_report_back_has_not_taken_back_the_words_of_another()
    {
        var statement = Says(KnownActs.Assert);
        var graph = s_ground.Edit(edit =>
        {
            edit.Add(statement);
            edit.Add(new Statement { Id = Id("back"), Act = KnownActs.Retract, Attribution = [new(Id("paper"))], Targets = [new StatementTarget(statement.Id)] });
        });

        var lines = statement.ToSentences(graph).Split('\n');

        Assert.Equal("The Harbour Post has since retracted the report that Lena Hart said so [1], in statement back [2].", lines[1]);
        Assert.DoesNotContain(lines, line => line.StartsWith("Lena Hart has since", StringComparison.Ordinal));
    }

    [Fact]
    public void How_sure_the_recorder_is_of_the_reading_is_said() =>
        Assert.Contains(
            "\nThat Lena Hart said so is read with a confidence of 0.6 of 1 [1].\n",
            (Says(KnownActs.Assert) with { Confidence = 0.6m }).ToSentences(s_ground.Edit(edit => edit.Add(Says(KnownActs.Assert) with { Confidence = 0.6m }))),
            StringComparison.Ordinal);

    [Fact]
    public void A_relationship_that_may_not_hold_and_that_all_took_back_says_both()
    {
        var graph = s_ground.Edit(edit =>
        {
            edit.Add(Says(KnownActs.Assert) with { Attribution = [new(Id("lena"))] });
            edit.Add(new Statement { Id = Id("back"), Act = KnownActs.Retract, Attribution = [new(Id("lena"))], Targets = [new StatementTarget(Id("s"))] });
            edit.Add(new Position { Id = Id("chair"), Title = "chair", Organization = Id("union") });
            edit.Add(new Relationship { Id = Id("holds"), Type = KnownRelationships.HoldsPosition, From = Id("lena"), To = Id("chair"), Evidence = [Id("s")] });
        });

        var found = new KnowledgeGraph.Queries.RelationshipResolver(graph).At(graph.Relationships.Single(relationship => relationship.Id == Id("holds")), UncertainTime.InYear(2024));

        Assert.Equal(
            """
            Lena Hart holds the position "chair", according to Lena Hart [1] (retracted by Lena Hart [2]).
            Whether that is of the moment that was asked about is not certain.
            All who said so have since taken it back [1].
            """.ReplaceLineEndings("\n"),
            found!.ToSentences().Split("\n\n")[0]);
    }

    [Fact]
    public void Terms_of_several_targets_are_told_with_their_stance()
    {
        var statement = Says(KnownActs.Assert) with { Framing = [new Framing(Id("crew"), "heroes", Stance.Positive), new Framing(Id("quay"), "stage", Stance.Neutral)] };

        Assert.Equal(
            "Lena Hart used the term \"heroes\" (positive) for Crane Crew and the term \"stage\" (neutral) for North Quay, according to The Harbour Post [1].",
            statement.ToSentences(s_ground.Edit(edit => edit.Add(statement))).Split('\n')[1]);
    }

    [Fact]
    public void Doubt_and_the_time_that_is_meant_are_kept_where_somebody_is_urged() => Assert.Equal(
        "Lena Hart urged Crane Crew on 9 March 2024, without being certain, to block North Quay (time: July 2024), according to The Harbour Post [1].",
        First(Says(KnownActs.Urge) with { Addressees = [Id("crew")], Certainty = Certainty.Uncertain, Holds = UncertainTime.InMonth(2024, 7) }));

    [Theory]
    [InlineData(Modality.Hypothetical)]
    [InlineData(Modality.Ability)]
    [InlineData(Modality.Intention)]
    public void Nobody_is_said_to_be_urged_to_what_is_put_otherwise(Modality modality)
    {
        var says = Says(KnownActs.Urge) with { Addressees = [Id("crew")] };

        var urged = First(says with { Propositions = [says.Propositions[0] with { Modality = modality }] });

        Assert.StartsWith("Lena Hart urged Crane Crew on 9 March 2024, saying that Crane Crew ", urged, StringComparison.Ordinal);
        Assert.DoesNotContain("to block North Quay", urged.Replace("intends to block", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Doubt_and_the_time_that_is_meant_are_kept_where_nothing_is_told_of_the_content() => Assert.Equal(
        "Lena Hart claimed responsibility on 9 March 2024, without being certain, speaking of North Quay (time: July 2024), according to The Harbour Post [1].",
        First(Says(KnownActs.ClaimResponsibility) with { Propositions = [], About = [Id("quay")], Certainty = Certainty.Uncertain, Holds = UncertainTime.InMonth(2024, 7) }));

    [Fact]
    public void Who_assesses_a_statement_without_being_certain_is_said_to() => Assert.Contains(
        ", without being certain",
        First(Says(KnownActs.Assess) with { Propositions = [], Certainty = Certainty.Uncertain }),
        StringComparison.Ordinal);

    [Fact]
    public void Nobody_accuses_an_event_or_those_to_whom_something_was_done()
    {
        var harmed = new Proposition
        {
            Id = Id("s.p"),
            Predicate = KnownPredicates.Targeted,
            Arguments = [new Argument(KnownRoles.Event, (Term)Id("raid")), new Argument(KnownRoles.Target, (Term)Id("crew"))],
        };
        var graph = s_ground.Edit(edit => edit.AddEvent("raid", "raid at the quay"));

        var accused = Says(KnownActs.Accuse) with { Propositions = [harmed] };
        var sentence = accused.ToSentences(graph.Edit(edit => edit.Add(accused))).Split('\n')[0];

        Assert.Equal("Lena Hart made an accusation on 9 March 2024, saying that \"raid at the quay\" targeted Crane Crew, according to The Harbour Post [1].", sentence);
    }

    private static string First(Statement statement) => statement.ToSentences(s_ground.Edit(edit => edit.Add(statement))).Split('\n')[0];

    private static Statement Says(Code act) => new()
    {
        Id = Id("s"),
        Act = act,
        Attribution = [new(Id("paper")), new(Id("lena"))],
        Said = UncertainTime.OnDay(2024, 3, 9),
        Targets = act.ToString() is "assess" or "correct" or "retract" or "revise" or "dispute" ? [new StatementTarget(Id("other"))] : [],
        Verdict = act == KnownActs.Assess.Code ? Verdict.CouldNotVerify : null,
        Propositions =
        [
            new Proposition { Id = Id("s.p"), Predicate = new Code("blocked"), Arguments = [new Argument(KnownRoles.Agent, (Term)Id("crew")), new Argument(KnownRoles.Object, (Term)Id("quay"))] },
        ],
    };

    private static EntityGraph Ground()
    {
        var builder = new EntityGraphBuilder();
        builder.Declare(new Act { Code = s_heckle, Parent = KnownActs.Condemn });
        builder.Declare(new Act { Code = s_sing, Commitment = Commitment.None });
        builder.Declare(new Predicate { Code = new Code("blocked"), Roles = [KnownRoles.Agent, KnownRoles.Object] });
        builder.AddOrganization("paper", "The Harbour Post");
        builder.AddOrganization("union", "Dockers' Union");
        builder.AddOrganization("crew", "Crane Crew");
        builder.AddPerson("lena", "Lena Hart");
        builder.AddPlace("quay", "North Quay");
        builder.Add(new Statement { Id = Id("other"), Act = KnownActs.Report, Attribution = [new(Id("union"))] });
        return builder.Build();
    }

    private static EntityId Id(string text) => new(text);
}
