#:project ../src/KnowledgeGraph
using KnowledgeGraph;

var builder = new EntityGraphBuilder();
var paper = builder.AddOrganization("harbour-post", "The Harbour Post");
var union = builder.AddOrganization("dockers", "Dockers' Union");
var port = builder.AddOrganization("port", "Port Authority");
var stoppage = builder.AddEvent("stoppage", "stoppage of the cranes, 3 March");
var article = builder.AddDocument("article", "Cranes stand still", paper);
builder.AddClaimOfResponsibility(stoppage, article, union);
builder.Add(new Statement
{
    Id = new("port-denies"),
    Act = KnownActs.DenyResponsibility,
    Attribution = [new(paper.Id), new(port.Id)],
    Propositions = [new()
    {
        Id = new("port-denies.p1"),
        Predicate = KnownPredicates.ResponsibleFor,
        Arguments = [new(KnownRoles.Agent, port), new(KnownRoles.Event, stoppage)],
    }],
    Source = new() { Document = article.Id },
});
var graph = builder.Build();

Console.WriteLine(graph.WhoClaimedResponsibilityFor(stoppage).ToText());
Console.WriteLine(graph.WhoDeniedResponsibilityFor(stoppage).ToText());
Console.WriteLine(graph.ShortestConnection(union, port));
