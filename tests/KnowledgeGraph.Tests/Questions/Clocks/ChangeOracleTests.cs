using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions.Clocks;

public sealed class ChangeOracleTests
{
    private static readonly KnowledgeCut[] s_cuts =
    [
        KnowledgeCut.Recorded(RandomNews.FirstRecorded.AddHours(40)),
        KnowledgeCut.Recorded(RandomNews.FirstRecorded.AddHours(78)),
        KnowledgeCut.Published(UncertainTime.OnDay(2023, 6, 4)),
    ];

    [Fact]
    public void What_changed_is_what_a_comparison_of_both_graphs_finds()
    {
        var found = new Dictionary<ChangeKind, int>();
        RandomNews.Graphs(new NewsSize { Statements = 70, Edits = 12 }).Obeys(
            graph =>
            {
                foreach (var cut in s_cuts)
                {
                    var slow = new SlowChanges(graph.AsOf(cut), graph, cut.PublishedBy ?? default);
                    var changes = graph.ChangesSince(cut);

                    Assert.Equal(slow.All(), changes.Where(change => !IsConflict(change)).Select(Line));
                    Assert.Equal(slow.Contradicted().Order(StringComparer.Ordinal), changes.Where(IsConflict).Select(Line).Order(StringComparer.Ordinal));
                    foreach (var kind in changes.Select(change => change.Kind))
                    {
                        found[kind] = found.GetValueOrDefault(kind) + 1;
                    }
                }
            },
            100);
        Assert.True(found.Count == Enum.GetValues<ChangeKind>().Length, string.Join(", ", found));
    }

    private static bool IsConflict(Change change) => change.Kind is ChangeKind.SaidOtherwise or ChangeKind.NewlyContradicted;

    private static string Line(Change change) =>
        $"{change.Kind} {change.Id} {change.MissingFrom?.Id.Value ?? string.Join('+', change.Through.Select(words => words.Statement.Id))}".TrimEnd();
}
