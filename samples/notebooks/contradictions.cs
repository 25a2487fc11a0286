#:project ../../src/KnowledgeGraph
// # Contradictions
//
// Conflicts are derived from what is said, and never resolved: an answer has both sides, how far they clash, and
// what that hangs on.
using KnowledgeGraph;

// ## One drone, two stories
//
// The governor and the mayor speak of the same blast (`E6`) on the same day. The library finds two differences: one
// is a tension, the other a detail, and both accounts can be so.
var incursion = await LedgerFile.ReadAsync("../../seeds/border-incursion.jsonl");
Show(incursion.ConflictsAbout(new EntityId("E6")));

// ## A contradiction that hangs on something
//
// Both sides name somebody else as the one who shells. But is it the same shelling, and did the spokesman mean what
// he only implied? The severity stays, and the conditions are listed beside it.
Show(incursion.ConflictsBetween(new EntityId("kremlin"), new EntityId("rvc")));

// ## A labour dispute
//
// The second ledger is invented: an acid spill at an enamel works, a walkout, a blockade, and three weeks of
// statements in 39 documents. What kinds of conflict are there?
var works = await LedgerFile.ReadAsync("../../seeds/enamel-works.jsonl");
foreach (var (kind, count) in works.Conflicts().CountBy(conflict => conflict.Kind))
{
    Console.WriteLine($"{kind}: {count}");
}

// ## Three claim it, and one of them in another's name
//
// Who damaged the switch room? Two groups claim it for themselves. A poster claims it in the name of a committee,
// which denies it a day later; he does not speak for it, so it does not contradict itself.
Show(works.StanceMatrix(new EntityId("switch-room")));

// ## A joint claim that one of two takes back
//
// It still stands for the other. A retraction takes back the retractor's own word and nobody else's.
Show(works.WhoClaimedResponsibilityFor(new EntityId("blockade")));

// ## Numbers
//
// The company counts ten, later than the hospital counted at least twelve: a contradiction between two speakers.
Show(works.ConflictsOf(new EntityId("S20")));

// The union as well said twelve first and ten later, of those who were detained. The same speaker *revises*: that is
// no dispute, and what it said first no longer counts against others.
Show(works.ConflictsOf(new EntityId("S30")));

// ## Somebody says that it is none
//
// An analyst, here a newspaper, may dismiss a conflict. It is kept apart, with who dismissed it and why; were that
// judgement withdrawn, the conflict would be back.
Show(works.ConflictsOf(new EntityId("S50")));

// ## Two accounts side by side
//
// What does each party alone say, where do they agree, and where are they opposed?
Show(incursion.CompareAccounts(new EntityId("kremlin"), new EntityId("rvc")));

static void Show(IPresentable shown) => Console.WriteLine(shown.ToText() + "\n");
