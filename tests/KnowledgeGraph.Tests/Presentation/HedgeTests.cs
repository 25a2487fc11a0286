namespace KnowledgeGraph.Tests.Presentation;

public sealed class HedgeTests
{
    private static readonly EntityId s_blast = new("blast");
    private static readonly EntityId s_town = new("town");

    // Ann accuses the union, by implication and without being sure; The Post could not verify it; the union denies that there was a blast.
    private static readonly EntityGraph s_graph = Build();

    [Fact]
    public void Who_is_blamed_is_said_with_the_doubt_of_who_blames() =>
        Assert.StartsWith("Ann implies, without being certain, that the blame for \"blast\" lies with Union, according to The Post [1].", s_graph.WhoIsBlamedFor(s_blast).ToSentences(), StringComparison.Ordinal);

    [Fact]
    public void A_table_has_a_column_for_how_it_is_put_before_whether_it_stands()
    {
        Assert.Matches("Put as +Standing", s_graph.WhoIsBlamedFor(s_blast).ToTable());
        Assert.Matches("implied, uncertain +stands", s_graph.WhoIsBlamedFor(s_blast).ToTable());
        Assert.Matches(@"\| implied, uncertain \| stands +\|", s_graph.WhoBlamesWhom().ToMarkdown());
    }

    [Fact]
    public void A_matrix_of_stances_marks_doubt_implication_and_what_could_not_be_verified() =>
        Assert.Contains("Ann blames Union (implied, uncertain; could not verify: The Post) [1].", s_graph.StanceMatrix().ToSentences(), StringComparison.Ordinal);

    [Fact]
    public void Who_denies_that_it_happened_at_all_is_told_beside_the_matrix()
    {
        Assert.Contains("Union denied that \"blast\" took place, according to The Post", s_graph.StanceMatrix().ToSentences(), StringComparison.Ordinal);
        Assert.Contains("Union denies that \"blast\" happened at all (no-blast).", s_graph.StanceMatrix().ToSvg().Replace("&quot;", "\"", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_a_network_says_that_blame_is_implied_and_uncertain() =>
        Assert.Contains("blames Union, implied, uncertain", s_graph.ToSvg(), StringComparison.Ordinal);

    [Fact]
    public void The_places_say_who_denies_that_it_happened_there() =>
        Assert.Contains("said by Ann; denied by Union", s_graph.EventsIn(s_town).ToSvg(), StringComparison.Ordinal);

    [Fact]
    public void Mermaid_says_what_was_said_with_what_reserve_and_who_passed_it_on()
    {
        var mermaid = s_graph.ToMermaid();

        Assert.Contains("hint #40;accuse#59; implied, uncertain#59; could not verify#58; The Post)#58; Ann by implication accused Union, implying, without being certain, that the responsibility for #34;blast#34; lies with Union", mermaid, StringComparison.Ordinal);
        Assert.Contains("no-blast #40;deny)#58; Union denied that #34;blast#34; took place", mermaid, StringComparison.Ordinal);
        Assert.Contains("|\"passed on by\"| n0", mermaid, StringComparison.Ordinal);
        Assert.DoesNotContain("spoken by", mermaid, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dot")]
    [InlineData("graphml")]
    [InlineData("gexf")]
    [InlineData("cytoscape")]
    public void Every_export_with_attributes_holds_what_came_of_checking(string format)
    {
        var export = format switch
        {
            "dot" => s_graph.ToDot(),
            "graphml" => s_graph.ToGraphMl(),
            "gexf" => s_graph.ToGexf(),
            _ => s_graph.ToCytoscapeJson(),
        };

        Assert.Contains("The Post says: could not verify (check", export, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Modality.Fact, "this is so")]
    [InlineData(Modality.Future, "this will be so")]
    [InlineData(Modality.Intention, "this is intended")]
    [InlineData(Modality.Ability, "this can be done")]
    [InlineData(Modality.Obligation, "this should be so")]
    [InlineData(Modality.Hypothetical, "this may be so")]
    public void The_recorders_own_words_are_put_as_they_were_meant(Modality modality, string words) =>
        Assert.StartsWith($"Ann said that {words}, in the recorder's words: \"the gates are open\" [1].", Sentence(KnownActs.Assert, modality), StringComparison.Ordinal);

    [Fact]
    public void Who_urges_or_promises_something_does_not_say_that_it_is_so()
    {
        Assert.StartsWith("Ann urged Union, saying that this should be so, in the recorder's words", Sentence(KnownActs.Urge, Modality.Fact, new EntityId("union")), StringComparison.Ordinal);
        Assert.StartsWith("Ann promised that this will be so, in the recorder's words", Sentence(KnownActs.Promise, Modality.Fact), StringComparison.Ordinal);
    }

    [Fact]
    public void What_may_have_happened_is_not_foretold()
    {
        var killed = new Proposition
        {
            Id = new("k.p"),
            Predicate = KnownPredicates.Killed,
            Modality = Modality.Hypothetical,
            Arguments = [new(KnownRoles.Event, s_blast), new(KnownRoles.Count, Quantity.Between(90, 120, "child"))],
        };

        Assert.StartsWith("Ann reported that between 90 and 120 children may have been killed in \"blast\" [1].", Sentence(KnownActs.Report, killed), StringComparison.Ordinal);
        Assert.StartsWith("Ann reported that it may be that it is not so that between 90", Sentence(KnownActs.Report, killed with { Polarity = Polarity.Negative }), StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_that_have_an_agent_in_common_do_not_each_name_another()
    {
        var graph = s_graph.Edit(edit =>
        {
            var ann = s_graph.Get<Person>(new EntityId("ann"));
            var source = s_graph.Get<Document>(new EntityId("d"));
            var happening = s_graph.Get<Event>(s_blast);
            edit.AddAccusation(happening, source, s_graph.Get<Organization>(new EntityId("paper")), s_graph.Get<Organization>(new EntityId("union")), ann);
        });

        Assert.Contains("differ in a detail, and both can be so, because the one names all that the other names, and another agent besides.", graph.Conflicts().ToSentences(), StringComparison.Ordinal);
    }

    private static string Sentence(Act act, Modality modality, params EntityId[] addressees) =>
        Sentence(act, new Proposition { Id = new("s.p"), Predicate = KnownPredicates.States, Text = "the gates are open", Modality = modality }, addressees);

    private static string Sentence(Act act, Proposition proposition, params EntityId[] addressees)
    {
        var statement = new Statement { Id = new("s"), Act = act, Attribution = [new(new EntityId("ann"))], Addressees = [.. addressees], Propositions = [proposition] };
        return statement.ToSentences(s_graph.Edit(edit => edit.Add(statement)));
    }

    private static EntityGraph Build()
    {
        var builder = new EntityGraphBuilder();
        var paper = builder.AddOrganization("paper", "The Post");
        var union = builder.AddOrganization("union", "Union");
        var ann = builder.AddPerson("ann", "Ann");
        var blast = builder.AddEvent("blast", "blast");
        var town = builder.AddPlace("town", "Town");
        var source = builder.AddDocument("d", "Blast", paper);
        void Say(string id, Act act, Agent speaker, Code predicate, params Argument[] arguments) => builder.Add(new Statement
        {
            Id = new(id),
            Act = act,
            Attribution = [new(paper.Id), new(speaker.Id)],
            Certainty = act == KnownActs.Accuse ? Certainty.Uncertain : Certainty.Unknown,
            Basis = act == KnownActs.Accuse ? Basis.Implied : Basis.Explicit,
            Propositions = [new() { Id = new($"{id}.p"), Predicate = predicate, Arguments = [new(KnownRoles.Event, blast), .. arguments] }],
            Source = new() { Document = source.Id },
        });

        Say("hint", KnownActs.Accuse, ann, KnownPredicates.ResponsibleFor, new Argument(KnownRoles.Agent, union));
        Say("there", KnownActs.Assert, ann, KnownPredicates.OccurredAt, new Argument(KnownRoles.Place, town));
        Say("no-blast", KnownActs.Deny, union, KnownPredicates.Occurred);
        builder.Add(new Statement
        {
            Id = new("check"),
            Act = KnownActs.Assess,
            Verdict = Verdict.CouldNotVerify,
            Attribution = [new(paper.Id)],
            Targets = [new StatementTarget(new EntityId("hint"))],
            Source = new() { Document = source.Id },
        });
        return builder.Build();
    }
}
