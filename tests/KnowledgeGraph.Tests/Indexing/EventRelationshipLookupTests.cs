using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Tests.Indexing;

public sealed class EventRelationshipLookupTests
{
    private const int Count = 2_000;

    // The first half of the nodes are events, the second half say something.
    private static readonly NumberedNodes s_nodes = new([.. Enumerable.Range(0, 2 * Count).Select(node => node < Count ? default : KnownActs.Assert.Code)]);

    [Fact]
    public void Each_of_thousands_who_take_part_in_one_event_is_found_at_a_few_looks()
    {
        var index = Index(node => (0, node));
        var lookup = new EventRelationshipLookup(index);

        Assert.All(Enumerable.Range(1, Count - 1), node => Assert.Equal(node - 1, lookup.Find(0, KnownRelationships.Participant, node)));
        Assert.InRange(index.Looks, Count - 1, 4 * Count);
    }

    [Fact]
    public void Each_of_thousands_of_events_of_one_who_takes_part_is_found_at_a_few_looks()
    {
        var index = Index(node => (node, 0));
        var lookup = new EventRelationshipLookup(index);

        Assert.All(Enumerable.Range(1, Count - 1), node => Assert.Equal(node - 1, lookup.Find(node, KnownRelationships.Participant, 0)));
        Assert.InRange(index.Looks, Count - 1, 4 * Count);
    }

    [Fact]
    public void What_is_not_there_and_what_was_added_or_found_before_costs_no_look()
    {
        var index = Index(node => (0, node));
        var lookup = new EventRelationshipLookup(index);
        lookup.Find(0, KnownRelationships.Participant, 7);
        var looks = index.Looks;

        for (var node = Count; node < 2 * Count; node++)
        {
            Assert.Equal(-1, lookup.Find(0, KnownRelationships.Participant, node));
            lookup.Add(0, KnownRelationships.Participant, node, node);
            Assert.Equal(node, lookup.Find(0, KnownRelationships.Participant, node));
        }

        Assert.Equal(6, lookup.Find(0, KnownRelationships.Participant, 7));
        Assert.Equal(looks, index.Looks);
        Assert.Equal(-1, lookup.Find(0, KnownRelationships.OccursIn, 7));
    }

    [Fact]
    public void What_the_ledger_enters_is_not_taken_for_what_follows()
    {
        var builder = new RelationshipTableBuilder(s_nodes);
        var entered = new Relationship { Id = new EntityId("r"), Type = KnownRelationships.Participant.Code, From = s_nodes.IdAt(0), To = s_nodes.IdAt(1) };
        builder.AddEntered(entered, 0, 1);
        Assert.Equal(-1, new EventRelationshipLookup(new TableIndex(s_nodes, builder.Build(s_nodes))).Find(0, KnownRelationships.Participant, 1));

        builder.AddOfEvent(0, KnownRelationships.Participant, 1, Count);
        builder.AddEntered(entered, 0, 1);
        Assert.Equal(1, new EventRelationshipLookup(new TableIndex(s_nodes, builder.Build(s_nodes))).Find(0, KnownRelationships.Participant, 1));
    }

    private static TableIndex Index(Func<int, (int Event, int Participant)> link)
    {
        var builder = new RelationshipTableBuilder(s_nodes);
        for (var node = 1; node < Count; node++)
        {
            var (happening, participant) = link(node);
            builder.AddOfEvent(happening, KnownRelationships.Participant, participant, Count + node);
        }

        return new TableIndex(s_nodes, builder.Build(s_nodes));
    }
}
