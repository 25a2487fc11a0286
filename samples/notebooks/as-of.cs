#:project ../../src/KnowledgeGraph
// # As of
//
// What was known when? Every statement has four clocks: when it holds, when it was said, published and recorded. A
// graph *as of* a moment is a graph like any other, and every question works on it.
using KnowledgeGraph;
var graph = await LedgerFile.ReadAsync("../../seeds/enamel-works.jsonl");

// ## How a disagreement grew
//
// The same question on seven days. Only what was *certainly* published by the end of a day counts on it.
for (var day = 6; day <= 12; day++)
{
    var known = graph.AsOf(KnowledgeCut.Published(UncertainTime.OnDay(2024, 9, day)));
    Console.WriteLine($"{day,2} September: {known.Statements.Count(),2} statements, {known.Conflicts().Count,2} conflicts");
}

// ## Who claimed the blockade, as of 9 September?
//
// On that day two groups claim it, together.
Show(graph.AsOf(KnowledgeCut.Published(UncertainTime.OnDay(2024, 9, 9))).WhoClaimedResponsibilityFor(new EntityId("blockade")));

// A day later one of the two has taken it back. Nothing was overwritten: the answer of the day before can still be
// had, and it is the one above.
Show(graph.AsOf(KnowledgeCut.Published(UncertainTime.OnDay(2024, 9, 10))).WhoClaimedResponsibilityFor(new EntityId("blockade")));

// What else was new on 10 September?
Show(graph
    .AsOf(KnowledgeCut.Published(UncertainTime.OnDay(2024, 9, 10)))
    .ChangesSince(KnowledgeCut.Published(UncertainTime.OnDay(2024, 9, 9))));

// ## What a newspaper no longer says
//
// A later version of an article can leave out what the earlier one said. That is not a retraction: nobody took the
// words back.
Show(graph.NoLongerCarried());

// ## What *we* knew
//
// Whoever keeps a ledger errs as well, and amends an entry. The fourth clock shows what could have been read in this
// ledger on a day: two transformers on 13 September,
var thirteenth = new DateTimeOffset(2024, 9, 13, 23, 0, 0, TimeSpan.Zero);
Show(graph.AsOf(KnowledgeCut.Recorded(thirteenth)).QuantitiesOf(new EntityId("switch-room")));

// and one today, because the agency's dispatch had been misread.
Show(graph.QuantitiesOf(new EntityId("switch-room")));

// ## When did it happen?
//
// A time is a range. What is said to have happened and when that was said are drawn apart, and each bound has
// somebody who gives it.
Show(graph.Timeline(new EntityId("walkout"), new EntityId("spill"), new EntityId("blockade"), new EntityId("fence-cut")));

// A relative time is kept as it was said. The newspaper of the first ledger tells that the attack of May was claimed
// nine days earlier; the day is counted, and the answer says from what.
var incursion = await LedgerFile.ReadAsync("../../seeds/border-incursion.jsonl");
Show(incursion.TimeOf(new EntityId("F50")));

static void Show(IPresentable shown) => Console.WriteLine(shown.ToText() + "\n");
