namespace KnowledgeGraph.Tests.Serialization;

public sealed class NewerVersionTests
{
    [Theory]
    [InlineData("""{"vessel":{"id":"v","deep":[1.50,{"a":null}]}}""")]
    [InlineData("""{ "vessel" : 1e999 , "recorded" : "2024-01-01T00:00:00.000Z" }""")]
    [InlineData("""{"entity":{"id":"b","kind":"person","name":"B","mood":"\u0062lue"}}""")]
    [InlineData("""{"entity":{"id":"b","kind":"vessel","name":"B"}}""")]
    [InlineData("""{"entity":{"id":"b","kind":"person","name":"B"},"checksum":"12"}""")]
    [InlineData("""{"statement":{"id":"s","act":"assert","attribution":[{"speaker":"ann","tone":"flat"}]}}""")]
    [InlineData("""{"statement":{"id":"s","act":"assert","attribution":[{"choir":["ann"],"unnamed":"x"}],"propositions":[{"id":"p","predicate":"states","text":"t","arguments":{"event":{"colour":"red"}}}]}}""")]
    [InlineData("""{"amend":{"entity":{"id":"ann","kind":"person","name":"Anne","mood":1}}}""")]
    [InlineData("""{"declare":{"mood":{"code":"ex:blue"}}}""")]
    public async Task What_a_newer_minor_version_adds_is_written_back_word_for_word(string line)
    {
        var file = TestLedgers.Lines(TestLedgers.NewerHeader, TestLedgers.Ann, line);

        var graph = await TestLedgers.Read(file);

        Assert.Equal(file, await TestLedgers.Write(graph));
    }

    [Theory]
    [InlineData("""{"vessel":{"id":"v"}}""", "\r\r")]
    [InlineData("""{"entity":{"id":"b","kind":"person","name":"B","mood":"blue"}}""", " \t \r")]
    public async Task White_space_behind_a_kept_line_is_gone_the_first_time_it_is_written(string line, string behind)
    {
        var written = await TestLedgers.Write(await TestLedgers.Read(TestLedgers.Lines(TestLedgers.NewerHeader, line + behind)));

        Assert.Equal(TestLedgers.Lines(TestLedgers.NewerHeader, line), written);
    }

    [Fact]
    public async Task What_is_known_of_a_newer_line_is_in_the_graph_and_the_rest_is_reported()
    {
        var graph = await TestLedgers.Read(TestLedgers.Lines(
            TestLedgers.NewerHeader,
            """{"entity":{"id":"b","kind":"person","name":"Bea","mood":"blue"}}""",
            """{"vessel":{"id":"v"}}"""));

        Assert.Equal("Bea", graph.Get<Person>(new EntityId("b")).Name);
        Assert.Equal([FindingCode.NotUnderstood, FindingCode.NotUnderstood], graph.Findings.Select(finding => finding.Code));
        Assert.Equal("vessel", Assert.IsType<UnknownEntry>(graph.Entries.Last()).Kind);
    }

    [Theory]
    [InlineData("""{"relationship":{"id":"r","type":"member-of","from":"ann","to":"v"}}""", "r")]
    [InlineData("""{"entity":{"id":"p","kind":"position","title":"Captain","organization":"v"}}""", "p")]
    [InlineData("""{"judgement":{"id":"j","verdict":"unsure","of":["ann","v"]}}""", "j")]
    [InlineData("""{"statement":{"id":"s","act":"assert","attribution":[{"speaker":"v"}]}}""", "s")]
    [InlineData("""{"statement":{"id":"s","act":"assert","attribution":[{"speaker":"ann"}],"source":{"document":"v"}}}""", "s")]
    [InlineData("""{"statement":{"id":"s","act":"assert","attribution":[{"speaker":"ann"}],"said":{"anchor":"v","clock":"said","offset":"P1D"}}}""", "s")]
    public async Task What_refers_to_something_newer_is_read_and_told(string line, string id)
    {
        foreach (var vessel in (string[])["""{"vessel":{"id":"v"}}""", """{"entity":{"id":"v","kind":"vessel","name":"V"}}"""])
        {
            var file = TestLedgers.Lines(TestLedgers.NewerHeader, TestLedgers.Ann, line, vessel);

            var graph = await TestLedgers.Read(file);

            Assert.Equal(file, await TestLedgers.Write(graph));
            Assert.Contains(graph.Findings, finding => finding.Code == FindingCode.NotUnderstood && finding.Evidence.SequenceEqual([new EntityId(id), new EntityId("v")]));
            Assert.False(graph.Contains(new EntityId("v")));
            Assert.Equal(IdStatus.InForce, graph.StatusOf(new EntityId("v")));
        }
    }

    [Fact]
    public async Task A_statement_that_names_something_newer_is_in_the_ledger_and_not_in_the_answers()
    {
        var graph = await TestLedgers.Read(TestLedgers.Lines(
            TestLedgers.NewerHeader,
            TestLedgers.Ann,
            """{"entity":{"id":"v","kind":"vessel","name":"V"}}""",
            """{"entity":{"id":"e","kind":"event","label":"E"}}""",
            """{"entity":{"id":"d","kind":"document","title":"D"}}""",
            """{"statement":{"id":"s","act":"claim-responsibility","attribution":[{"speaker":"v"}],"propositions":[{"id":"s.p","predicate":"responsible-for","arguments":{"agent":"v","event":"e"}}],"source":{"document":"d"}}}""",
            """{"statement":{"id":"t","act":"dispute","attribution":[{"speaker":"ann"}],"targets":[{"id":"s.p"}],"source":{"document":"d"}}}"""));

        Assert.Empty(graph.WhoClaimedResponsibilityFor(new EntityId("e")).Claims);
        Assert.Equal(["t"], graph.Statements.Select(statement => statement.Id.Value));
        Assert.Contains(graph.Findings, finding => finding.Message.Contains("'s' is in the ledger and not in the graph", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_propositions_of_a_statement_that_is_not_understood_may_be_referred_to()
    {
        var file = TestLedgers.Lines(
            TestLedgers.NewerHeader,
            TestLedgers.Ann,
            """{"statement":{"id":"s","attribution":[{"choir":["ann"]}],"propositions":[{"id":"s.p","predicate":"states","text":"x","colour":{}},{"colour":1}],"chord":1}}""",
            """{"statement":{"id":"t","act":"dispute","attribution":[{"speaker":"ann"}],"targets":[{"id":"s.p"},{"id":"s"}]}}""");

        var graph = await TestLedgers.Read(file);

        Assert.Equal(file, await TestLedgers.Write(graph));
        Assert.Equal(["s", "s.p"], Assert.IsType<UnknownEntry>(graph.Entries.ElementAt(1)).Ids.Select(id => id.Value));
        Assert.Equal(["t"], graph.Statements.Select(statement => statement.Id.Value));
    }

    [Theory]
    [InlineData("""{"vessel":{"id":"v","name":"secret"}}""", """{"vessel":{"id":"v","redacted":true}}""")]
    [InlineData("""{"entity":{"id":"v","name":"secret","kind":"vessel"},"recorded":"2024-01-01T00:00:00Z"}""", """{"entity":{"id":"v","kind":"vessel","redacted":true},"recorded":"2024-01-01T00:00:00Z"}""")]
    [InlineData("""{"statement":{"id":"v","text":"secret","propositions":[{"id":"v.p","text":"secret"}]}}""", """{"statement":{"id":"v","redacted":true,"propositions":["v.p"]}}""")]
    [InlineData("""{"relationship":{"id":"v","secret":1}}""", """{"relationship":{"id":"v","redacted":true}}""")]
    [InlineData("""{"entity":{"id":"v","kind":"person","redacted":true,"mood":"secret"}}""", """{"entity":{"id":"v","kind":"person","redacted":true}}""")]
    public async Task A_redaction_leaves_nothing_of_a_line_that_is_not_understood(string line, string tombstone)
    {
        const string Redact = """{"redact":{"id":"v","reason":"court order"}}""";
        var file = TestLedgers.Lines(TestLedgers.NewerHeader, line, Redact);
        var clean = TestLedgers.Lines(TestLedgers.NewerHeader, tombstone, Redact);

        var graph = await TestLedgers.Read(file);

        Assert.Equal(clean, await TestLedgers.Write(graph));
        Assert.Equal([FindingCode.RedactedContentDropped], graph.Findings.Select(finding => finding.Code));
        Assert.Equal((IdStatus.Redacted, "court order"), (graph.StatusOf(new EntityId("v")), graph.ReasonFor(new EntityId("v"))));
        var again = await TestLedgers.Read(clean);
        Assert.Equal(clean, await TestLedgers.Write(again));
        Assert.Empty(again.Findings);
    }

    [Fact]
    public async Task A_redaction_leaves_nothing_of_an_amendment_that_is_not_understood()
    {
        const string Redact = """{"redact":{"id":"ann","reason":"court order"}}""";
        var graph = await TestLedgers.Read(TestLedgers.Lines(
            TestLedgers.NewerHeader,
            TestLedgers.Ann,
            """{"amend":{"entity":{"id":"ann","kind":"vessel","name":"secret"},"reason":"secret"}}""",
            Redact));

        Assert.Equal(
            TestLedgers.Lines(
                TestLedgers.NewerHeader,
                """{"entity":{"id":"ann","kind":"person","redacted":true}}""",
                """{"amend":{"entity":{"id":"ann","kind":"vessel","redacted":true}}}""",
                Redact),
            await TestLedgers.Write(graph));
    }

    [Theory]
    [InlineData("""{"statement":{"id":"v","deed":"assert","propositions":[{"id":"v.p"}]}}""", "")]
    [InlineData("""{"relationship":{"id":"v","secret":1}}""", """{"relationship":{"id":"v","from":"ann","type":"member-of","to":"org"}}""")]
    [InlineData("""{"judgement":{"id":"v","verdict":"same","members":["ann","org"]}}""", "")]
    [InlineData("""{"grouping":{"id":"v","members":["ann","org"]}}""", """{"judgement":{"id":"v","verdict":"unsure","of":["ann","org"]}}""")]
    public async Task What_is_redacted_of_a_line_that_is_not_understood_means_the_same_when_it_is_read_again(string line, string understood)
    {
        string[] lines =
        [
            TestLedgers.NewerHeader, TestLedgers.Ann, """{"entity":{"id":"org","kind":"organization","name":"Org"}}""", line, understood,
            """{"redact":{"id":"v","reason":"court order"}}""",
        ];
        var graph = await TestLedgers.Read(TestLedgers.Lines([.. lines.Where(one => one.Length > 0)]));
        var file = await TestLedgers.Write(graph);

        var again = await TestLedgers.Read(file);

        Assert.Equal(file, await TestLedgers.Write(again));
        Assert.Equal(Told(graph), Told(again));

        static string Told(EntityGraph one) => string.Join(' ', one.Nodes<Node>().Select(node => node.Id).Append(default).Concat(one.Relationships.Select(link => link.From)))
            + $" {one.StatusOf(new EntityId("v"))} {one.StatementOf(new EntityId("v.p"))?.Id} {one.Judgements.Count()}";
    }

    [Theory]
    [InlineData("""{"judgement":{"id":"j","verdict":"same","of":["ann","bob"]}}""")]
    [InlineData("""{"amend":{"judgement":{"id":"j","verdict":"same","of":["ann","bob"]}}}""")]
    public async Task A_judgement_that_was_not_understood_at_first_counts_once_it_is(string understood)
    {
        var graph = await TestLedgers.Read(TestLedgers.Lines(
            TestLedgers.NewerHeader,
            TestLedgers.Ann,
            """{"entity":{"id":"bob","kind":"person","name":"Bob"}}""",
            """{"grouping":{"id":"j","members":["ann","bob"]}}""",
            understood));

        Assert.Equal("j", Assert.Single(graph.Judgements).Id.Value);
        Assert.Equal(["ann", "bob"], graph.SameAs(new EntityId("ann")).Select(id => id.Value));
    }

    [Fact]
    public async Task A_judgement_of_which_a_newer_version_changed_the_fields_has_no_effect()
    {
        var graph = await TestLedgers.Read(TestLedgers.Lines(
            TestLedgers.NewerHeader, TestLedgers.Ann, """{"judgement":{"id":"j","verdict":"same","members":["ann"]}}"""));

        Assert.Empty(graph.Judgements);
        Assert.Equal(IdStatus.InForce, graph.StatusOf(new EntityId("j")));
    }

    [Fact]
    public async Task Something_newer_can_be_withdrawn_and_amended_to_what_is_known()
    {
        var graph = await TestLedgers.Read(TestLedgers.Lines(
            TestLedgers.NewerHeader,
            """{"entity":{"id":"v","kind":"vessel","name":"V"}}""",
            """{"withdraw":{"id":"v"}}""",
            """{"amend":{"entity":{"id":"v","kind":"thing","name":"V"}}}"""));

        Assert.Equal("V", graph.Get<Thing>(new EntityId("v")).Name);
        Assert.Equal(3, graph.HistoryOf(new EntityId("v")).Count());
    }

    [Fact]
    public async Task An_id_that_a_newer_line_and_a_known_one_have_is_that_of_the_known_one()
    {
        const string Note = """{"note":{"id":"ann","text":"x"}}""";

        var before = await TestLedgers.Read(TestLedgers.Lines(TestLedgers.NewerHeader, Note, TestLedgers.Ann));
        var after = await TestLedgers.Read(TestLedgers.Lines(TestLedgers.NewerHeader, TestLedgers.Ann, Note));

        Assert.Equal(("Ann", "Ann"), (before.Get<Person>(new EntityId("ann")).Name, after.Get<Person>(new EntityId("ann")).Name));
    }

    [Theory]
    [InlineData("""{"entity":{"id":"b","kind":"person","name":7}}""", ProblemCode.WrongType)]
    [InlineData("""{"entity":{"id":"b","kind":"person","mood":"blue","id":"c"}}""", ProblemCode.DuplicateKey)]
    [InlineData("""{"entity":{"kind":"person","name":"B"}}""", ProblemCode.MissingField)]
    [InlineData("""{"recorded":"2024-01-01T00:00:00Z"}""", ProblemCode.MissingField)]
    public async Task What_is_wrong_in_every_version_is_wrong_in_a_newer_one(string line, ProblemCode code)
    {
        var problems = await TestLedgers.Refuse(TestLedgers.Lines(TestLedgers.NewerHeader, line));

        Assert.Equal([code], problems.Select(problem => problem.Code));
    }

    [Fact]
    public async Task A_graph_of_a_newer_minor_version_keeps_its_version()
    {
        var graph = await TestLedgers.Read(TestLedgers.Lines(TestLedgers.NewerHeader));

        Assert.Equal(7, graph.Header.MinorVersion);
        Assert.Equal(TestLedgers.Lines(TestLedgers.NewerHeader), await TestLedgers.Write(graph));
    }
}
