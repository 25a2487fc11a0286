#:project ../../src/KnowledgeGraph
// # Network pictures
//
// Whatever can be shown can be drawn. A picture is one SVG that needs nothing else, has a description for screen
// readers, and is readable in light and dark; the same thing gives the same bytes.
using KnowledgeGraph;
using KnowledgeGraph.Presentation;
using KnowledgeGraph.Traversal;

var graph = await LedgerFile.ReadAsync("../../seeds/border-incursion.jsonl");

// ## Around a group
//
// An arrow is what somebody says, or a relationship with its evidence. Claims, denials and blame have lines of their
// own, so nothing hangs on colour alone; below the picture stands all of it in words, with its sources.
Show(graph.Neighborhood(new EntityId("rvc")));

// ## A part of your choice
//
// The nodes that you name, and everything that is among them.
Show(graph.Subgraph(
    new EntityId("rvc"),
    new EntityId("legion"),
    new EntityId("kapustin"),
    new EntityId("E9"),
    new EntityId("E10"),
    new EntityId("E11")));

// ## Stances
//
// Who claims, who denies and who is blamed, in the second ledger: an invented labour dispute. Nothing stands in a cell
// without a statement behind it.
var works = await LedgerFile.ReadAsync("../../seeds/enamel-works.jsonl");
Show(works.StanceMatrix(new EntityId("switch-room"), new EntityId("blockade"), new EntityId("river-dye")));

// ## Times
//
// Uncertain times are ranges. When something happened and when it was said are told apart by shape.
Show(graph.Timeline(new EntityId("E3"), new EntityId("E6"), new EntityId("E11"), new EntityId("E12")));

// ## Places
//
// The article gives no coordinates, so places are drawn as boxes within boxes. Where a ledger has coordinates, this is
// a map.
Show(graph.EventsIn(new EntityId("belgorod-region")));

// ## Into files
//
// `ToSvg` draws the network of anything, with options; `SaveHtml` writes a page with picture, table and evidence that
// opens in any browser and loads nothing.
var folder = Directory.CreateTempSubdirectory("pictures-").FullName;
var largest = new NetworkPictureOptions { MaxNodes = 40, WithUnconnected = false };
File.WriteAllText(Path.Combine(folder, "network.svg"), graph.ToSvg(largest));
graph.WhoIsBlamedFor(new EntityId("E1")).SaveHtml(Path.Combine(folder, "blame.html"));
foreach (var file in Directory.GetFiles(folder).Order(StringComparer.Ordinal))
{
    Console.WriteLine(Path.GetFileName(file));
}

// ## Into other tools
//
// DOT, Mermaid, GraphML, GEXF and Cytoscape: a part of a graph goes wherever you draw. This is Mermaid, as GitHub draws
// it in any Markdown file.
Console.WriteLine(graph.ShortestConnection(
    new EntityId("kapustin"),
    new EntityId("legion"),
    new WalkOptions { IncludeDerived = false }).ToMermaid());

static void Show(IPresentable shown) => Console.WriteLine(shown.ToText() + "\n");
