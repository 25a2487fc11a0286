using KnowledgeGraph.Queries;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Presentation;

public sealed class SeedAnswersTests
{
    private static readonly WalkOptions s_entered = new() { IncludeDerived = false };

    private static readonly Dictionary<string, Func<EntityGraph, (string Text, string Json, string Html)>> s_answers = new(StringComparer.Ordinal)
    {
        ["seed-claims-of-the-may-attack"] = graph => Said(graph.WhoClaimedResponsibilityFor(new EntityId("E11"))),
        ["seed-nobody-claims-the-shelling"] = graph => Said(graph.WhoClaimedResponsibilityFor(new EntityId("E3"))),
        ["seed-blame-for-the-incursion"] = graph => Said(graph.WhoIsBlamedFor(new EntityId("E1"))),
        ["seed-blame-that-is-implied"] = graph => Said(graph.WhoIsBlamedFor(new EntityId("E12"))),
        ["seed-blame-by-an-anonymous-fighter"] = graph => Said(graph.WhoIsBlamedFor(new EntityId("E13"))),
        ["seed-founder-and-legion"] = graph => Said(graph.ShortestConnection(new EntityId("kapustin"), new EntityId("legion"), s_entered)),
    };

    public static TheoryData<string> Names => [.. s_answers.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_is_said_of_the_seed_is_what_the_files_say(string name)
    {
        var graph = await LedgerFile.ReadAsync(Repository.PathOf("seeds", "border-incursion.jsonl"));

        var (text, json, html) = s_answers[name](graph);

        Expectation.Meets(name + ".txt", text);
        Expectation.Meets(name + ".json", json);
        Expectation.Meets(name + ".html", html);
    }

    private static (string Text, string Json, string Html) Said(EventAnswer answer) => (answer.ToText(), answer.ToJson(), answer.ToHtml());

    private static (string Text, string Json, string Html) Said(Connection connection) => (connection.ToText(), connection.ToJson(), connection.ToHtml());
}
