using CsCheck;
using KnowledgeGraph.Tests.Questions;

namespace KnowledgeGraph.Tests.Graph;

/// <summary>Ledgers that only introduce and name nothing that comes later, and such ledgers with something wrong or unusual in them.</summary>
internal static class StraightLedgers
{
    /// <summary>Ledgers in which nothing is wrong.</summary>
    public static Gen<LedgerEntry[]> Usual { get; } = RandomNews.Usual.Select(graph => InOrder(graph.Entries));

    /// <summary>Ledgers of which an entry was changed, doubled, left out or moved; what comes of that may still be right.</summary>
    public static Gen<LedgerEntry[]> Changed { get; } = Gen.Select(Usual, Gen.Int[0, int.MaxValue], Gen.Int[0, int.MaxValue], Gen.Int[0, 15], Change);

    /// <summary>The entries that introduce, each after all that it names; those that cannot be are left out.</summary>
    private static LedgerEntry[] InOrder(IEnumerable<LedgerEntry> entries)
    {
        var waiting = entries.Where(entry => StraightLedger.MayTake(entry) && !entry.IsRedacted()).ToList();
        var taken = new List<LedgerEntry>();
        var ids = new HashSet<EntityId>();
        while (true)
        {
            var ready = waiting.FindIndex(entry => entry.References().TrueForAll(reference => ids.Contains(reference.Id) || Own(entry).Contains(reference.Id)));
            if (ready < 0)
            {
                return [.. taken];
            }

            ids.UnionWith(Own(waiting[ready]));
            taken.Add(waiting[ready]);
            waiting.RemoveAt(ready);
        }
    }

    private static IEnumerable<EntityId> Own(LedgerEntry entry) =>
        entry is StatementEntry { Statement: var statement } ? statement.Propositions.Select(proposition => proposition.Id).Prepend(statement.Id) : [entry.Id()];

    private static LedgerEntry[] Change(LedgerEntry[] ledger, int first, int second, int sort)
    {
        var entries = ledger.ToList();
        var (at, other) = (first % entries.Count, second % entries.Count);
        switch (sort)
        {
            case 0:
                entries.Insert(other, entries[at]);
                break;
            case 1:
                entries.RemoveAt(at);
                break;
            case 2:
                (entries[at], entries[other]) = (entries[other], entries[at]);
                break;
            case 3:
                entries.Add(new WithdrawEntry(entries[at].Id(), "entered by mistake") { Recorded = RandomNews.FirstRecorded });
                break;
            case 4:
                entries.Add(new AmendEntry(entries[at], "the same again") { Recorded = RandomNews.FirstRecorded });
                break;
            case 5:
                EndTextBeforeSpan(entries, at);
                break;
            default:
                // Because most entries are none of the sort that a change is about.
                at = Enumerable.Range(0, entries.Count).Select(step => (at + step) % entries.Count).FirstOrDefault(place => !ReferenceEquals(Broken(entries[place], sort, ledger), entries[place]), at);
                entries[at] = Broken(entries[at], sort, ledger);
                break;
        }

        return [.. entries];
    }

    private static void EndTextBeforeSpan(List<LedgerEntry> entries, int first)
    {
        var at = Enumerable.Range(0, entries.Count).Select(step => (first + step) % entries.Count)
            .FirstOrDefault(place => entries[place] is StatementEntry { Statement.Source: not null }, -1);
        if (at >= 0)
        {
            var statement = ((StatementEntry)entries[at]).Statement;
            entries[at] = new StatementEntry(statement with { Source = statement.Source! with { Spans = [new TextSpan(3, 12)] } });
            var of = entries.FindIndex(entry => entry.Id() == statement.Source.Document);
            entries[of] = new EntityEntry((Document)entries[of].Node()! with { Length = 10 + (first % 4) });
        }
    }

    private static LedgerEntry Broken(LedgerEntry entry, int sort, LedgerEntry[] ledger) => (sort, entry) switch
    {
        (7, StatementEntry { Statement: var said }) => new StatementEntry(said with { Act = new Code("nobody:knows") }),
        (6, StatementEntry { Statement: { Source: { } source } said }) => new StatementEntry(said with { Source = source with { Part = "nowhere" } }),
        (8, StatementEntry { Statement: { Targets.Count: > 0 } said }) => new StatementEntry(said with { Targets = [said.Targets[0] with { Hop = 2 }] }),
        (9, StatementEntry { Statement: var said }) => new StatementEntry(said with { Form = (ReportingForm)99 }),
        (10, StatementEntry { Statement: { Source: { } source } said }) =>
            new StatementEntry(said with { Said = UncertainTime.RelativeTo(source.Document, TimeOffset.Days(1), AnchorClock.Holds) }),
        (11, RelationshipEntry { Relationship: var link }) => new RelationshipEntry(link with { From = link.To, To = link.From }),
        (12, JudgementEntry { Judgement: var judgement }) =>
            new JudgementEntry(judgement with { Of = [judgement.Of[0], ledger.Select(known => known.Node()).OfType<Document>().First()] }),
        (13, EntityEntry { Entity: Document document }) => new EntityEntry(document with { Length = 1, Parts = [new DocumentPart { Key = "lead" }] }),
        (14, StatementEntry { Statement: { Attribution.Count: > 0 } said }) =>
            new StatementEntry(said with { Attribution = [said.Attribution[0] with { Speakers = [said.Id], Unnamed = null }] }),
        (15, EntityEntry { Entity: var entity }) => new EntityEntry(entity with { Type = new Code("nobody:knows") }),
        _ => entry,
    };
}
