using CsCheck;

namespace KnowledgeGraph.Tests.Graph.AsOf;

public sealed class AsOfLawTests
{
    private static readonly Gen<KnowledgeCut> s_cut = Gen.Select(Gen.Int[0, 2], Gen.Int[0, RecordedLedgers.Days + 1], Gen.Int[-1, RecordedLedgers.Days], Gen.Bool)
        .Select((sort, published, recorded, isGenerous) => sort switch
        {
            0 => Published(published, isGenerous),
            1 => Recorded(recorded),
            _ => Published(published, isGenerous).And(Recorded(recorded)),
        });

    [Fact]
    public void A_cut_graph_holds_what_a_fold_by_hand_of_the_ledger_holds() =>
        Gen.Select(RecordedLedgers.Graph, s_cut).Sample((whole, cut) =>
        {
            var known = whole.AsOf(cut);
            var byHand = new KnownByHand(whole, cut);

            Assert.Equal(byHand.Nodes, known.Nodes<Node>().Select(node => node.Id));
            Assert.Equal(byHand.Relationships, known.Relationships.Where(relationship => !relationship.IsDerived).Select(relationship => relationship.Id));
            Assert.Equal(byHand.Judgements, known.Judgements.Select(judgement => judgement.Id));
            Assert.Equal(byHand.Sequences, known.Entries.Select(entry => entry.Sequence));
            Assert.Equal(cut.PublishedBy is null ? [] : byHand.Possible, known.PossiblyVisible.Select(statement => statement.Id));
        });

    [Fact]
    public void Visible_entries_grow_with_the_moment() =>
        Gen.Select(RecordedLedgers.Graph, Gen.Int[0, RecordedLedgers.Days], Gen.Int[0, RecordedLedgers.Days], Gen.Bool).Sample((whole, first, second, isGenerous) =>
        {
            var (early, late) = (Math.Min(first, second), Math.Max(first, second));

            Assert.Subset(Sequences(whole.AsOf(Recorded(late))), Sequences(whole.AsOf(Recorded(early))));
            Assert.Subset(Sequences(whole.AsOf(Published(late, isGenerous))), Sequences(whole.AsOf(Published(early, isGenerous))));
        });

    [Fact]
    public void A_moment_after_everything_shows_the_whole_graph() =>
        RecordedLedgers.Graph.Sample(whole =>
        {
            var expected = Digest.Of(whole);

            Assert.Equal(expected, Digest.Of(whole.AsOf(Recorded(RecordedLedgers.Days))));
            Assert.Equal(expected, Digest.Of(whole.AsOf(Published(100, isGenerous: true))));
        });

    [Fact]
    public void Everything_can_be_read_of_any_cut_graph() =>
        Gen.Select(RecordedLedgers.Graph, s_cut).Sample((whole, cut) => Assert.NotEqual("", whole.AsOf(cut).CutExplanation + Digest.Of(whole.AsOf(cut))));

    private static HashSet<long> Sequences(EntityGraph graph) => graph.Entries.Select(entry => entry.Sequence).ToHashSet();

    private static KnowledgeCut Published(int day, bool isGenerous) =>
        KnowledgeCut.Published(UncertainTime.At(RecordedLedgers.FirstDay.AddDays(day))) with { IncludesPossible = isGenerous };

    private static KnowledgeCut Recorded(int day) => KnowledgeCut.Recorded(RecordedLedgers.FirstDay.AddDays(day));
}
