#:project ../../src/KnowledgeGraph
// # First look
//
// One news article of 1 June 2023 about a contested border incursion, as a graph. Ministries, militias, a
// governor and a mayor each *say* things in it. The library keeps who says what, and never says who is right.
//
// Every answer shows itself: end a cell with a question. How to run this: `README.md` in this folder.
using KnowledgeGraph;
using KnowledgeGraph.Traversal;

// ## Read a ledger
//
// A graph is read whole, checked, and then never changes. A file with something wrong in it is refused, with the
// line and what would be right.
var graph = await LedgerFile.ReadAsync("../../seeds/border-incursion.jsonl");
Console.WriteLine($"{graph.NodeCount} nodes, {graph.Statements.Count()} statements, {graph.RelationshipCount} relationships");

// ## Who stands where?
//
// Events are rows, parties are columns. To claim, to deny, to admit and to be blamed are four different marks,
// because they are four different things.
Show(graph.StanceMatrix());

// ## Who claimed the attack of May?
//
// `E11` is the event. That somebody claims it does not say that they did it. Below each claim is what it rests on:
// the statement, the chain of those who passed it on, the document and the place in it.
Show(graph.WhoClaimedResponsibilityFor(new EntityId("E11")));

// Nobody claims the shelling of the town, `E3`. The answer is not an error; it says what was looked at.
Show(graph.WhoClaimedResponsibilityFor(new EntityId("E3")));

// ## Who is blamed, and by whom?
//
// Whether the spokesman may speak for his ministry is part of the answer, and so is that the newspaper could not
// verify what he says.
Show(graph.WhoIsBlamedFor(new EntityId("E1")));

// ## How many were injured?
//
// *At least 12* is not 12, and it is the governor's number.
Show(graph.QuantitiesOf(new EntityId("E3")));

// ## Go on from an answer
//
// An answer is a list in a documented order, so LINQ goes on from there. Each thing in it still knows who says so.
foreach (var group in graph.WhoBlamesWhom().GroupBy(blame => string.Join(", ", blame.Blamed.Select(agent => agent.Name))))
{
    var accusers = group.Select(blame => $"{string.Join(", ", blame.Accusers)} ({blame.Statement.Statement.Id})").Distinct();
    Console.WriteLine($"{group.Key}: blamed by {string.Join("; ", accusers)}");
}

// ## How are the founder of one group and the other group connected?
//
// Only by relationships that stand in the ledger as such; the ones that follow from statements are left out. Each
// step names the statements that it rests on.
Show(graph.ShortestConnection(
    new EntityId("kapustin"),
    new EntityId("legion"),
    new WalkOptions { IncludeDerived = false }));

static void Show(IPresentable shown) => Console.WriteLine(shown.ToText() + "\n");
