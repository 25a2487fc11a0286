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
