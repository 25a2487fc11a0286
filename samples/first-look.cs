#:project ../src/KnowledgeGraph
using KnowledgeGraph;

var builder = new EntityGraphBuilder();
var paper = builder.AddOrganization("harbour-post", "The Harbour Post");
var union = builder.AddOrganization("dockers", "Dockers' Union");
var crew = builder.AddOrganization("crew", "Crane Crew Committee");
var port = builder.AddOrganization("port", "Port Authority");
var stoppage = builder.AddEvent("stoppage", "stoppage of the cranes, 3 March");
var first = builder.AddDocument("first", "Cranes stand still", paper);
var second = builder.AddDocument("second", "Crews step back", paper);
var claim = builder.AddClaimOfResponsibility(stoppage, first, union, crew);
builder.AddRetraction(claim, second, crew);
builder.AddAccusation(stoppage, second, port, crew);
builder.Relate(crew, KnownRelationships.MemberOf, union, claim);
var graph = builder.Build();

Console.WriteLine(graph.WhoClaimedResponsibilityFor(stoppage).ToText() + "\n");
Console.WriteLine(graph.WhoIsBlamedFor(stoppage).ToText() + "\n");
Console.WriteLine(graph.ShortestConnection(port, union));
