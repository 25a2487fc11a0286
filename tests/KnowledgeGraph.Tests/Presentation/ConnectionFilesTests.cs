using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Presentation;

public sealed class ConnectionFilesTests
{
    private static readonly WalkOptions s_entered = new() { IncludeDerived = false };

    private static readonly EntityGraph s_graph = Build();

    private static readonly Dictionary<string, Connection> s_connections = new(StringComparer.Ordinal)
    {
        ["connection"] = s_graph.ShortestConnection(new EntityId("bruno"), new EntityId("quay"), s_entered),
        ["derived-connection"] = s_graph.ShortestConnection(new EntityId("bruno"), new EntityId("strike")),
        ["no-connection"] = s_graph.ShortestConnection(new EntityId("bruno"), new EntityId("island"), s_entered),
        ["cut-connection"] = s_graph.ShortestConnection(new EntityId("bruno"), new EntityId("quay"), s_entered with { Budget = new WalkBudget { MaxExpansions = 1 } }),
        ["same-node"] = s_graph.ShortestConnection(new EntityId("bruno"), new EntityId("bruno")),
    };

    public static TheoryData<string> Names => [.. s_connections.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_connection_as_text_is_what_the_file_says(string name) => Expectation.Meets(name + ".txt", s_connections[name].ToText());

    [Theory]
    [MemberData(nameof(Names))]
    public void A_connection_as_json_is_what_the_file_says(string name) => Expectation.Meets(name + ".json", s_connections[name].ToJson());

    [Theory]
    [MemberData(nameof(Names))]
    public void A_connection_as_html_is_what_the_file_says(string name) => Expectation.Meets(name + ".html", s_connections[name].ToHtml());

    [Theory]
    [MemberData(nameof(Names))]
    public void A_notebook_shows_a_connection_as_our_html(string name) =>
        Assert.Equal(s_connections[name].ToHtml(), Microsoft.DotNet.Interactive.Formatting.Formatter.ToDisplayString(s_connections[name], "text/html"));

    private static EntityGraph Build()
    {
        var builder = new EntityGraphBuilder();
        var bruno = builder.AddPerson("bruno", "Bruno Keller");
        var paper = builder.AddOrganization("paper", "The Harbour Post");
        var union = builder.AddOrganization("union", "Dockers' Union");
        var quay = builder.AddPlace("quay", "North Quay");
        var square = builder.AddPlace("square", "Crane Square");
        builder.AddPlace("island", "Far Island");
        var strike = builder.AddEvent("strike", "strike at the quay");
        var article = builder.AddDocument("article", "Cranes stand still", paper);
        var claim = builder.AddClaimOfResponsibility(strike, article, bruno);
        builder.Add(new Relationship
        {
            Id = new EntityId("membership"),
            Type = KnownRelationships.MemberOf,
            From = bruno,
            To = union,
            Holds = UncertainTime.NotBefore(UncertainTime.InYear(2019)),
            Evidence = [claim.Id],
            Note = "He speaks as a member.",
        });
        builder.Relate(union, KnownRelationships.BasedIn, square);
        builder.Add(new Relationship
        {
            Id = new EntityId("near-quay"),
            Type = KnownRelationships.Near,
            From = quay,
            To = square,
            Distance = Quantity.About(300, "m"),
        });
        return builder.Build();
    }
}
