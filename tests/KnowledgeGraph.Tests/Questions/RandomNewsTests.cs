using CsCheck;

namespace KnowledgeGraph.Tests.Questions;

public class RandomNewsTests
{
    [Fact]
    public void Random_news_is_read_back_as_it_was_printed() => RandomNews.Usual.Obeys(
        graph =>
        {
            using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(RandomNews.Print(graph)));
            var read = LedgerFile.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken).GetAwaiter().GetResult();
            Assert.Equal(RandomNews.Print(graph), RandomNews.Print(read));
        },
        30);

    [Fact]
    public void Random_news_is_dense_enough_to_be_worth_asking() => RandomNews.Usual.Array[40].Sample(
        graphs =>
        {
            Assert.True(Share(graphs, graph => graph.Judgements.Any(judgement => judgement.IsAboutIdentity)) > 0.5);
            Assert.True(Share(graphs, graph => graph.Statements.Any(statement => statement.Act == KnownActs.Retract.Code)) > 0.4);
            Assert.True(Share(graphs, graph => graph.Statements.Any(statement => statement.Attribution.Count == 3)) > 0.5);
            Assert.True(Share(graphs, graph => graph.Statements.Any(statement => statement.IsRedacted)) > 0.1);
            Assert.True(Share(graphs, graph => graph.Findings.Any(finding => finding.Code == FindingCode.PartOfCycle)) > 0.2);
        },
        seed: "0N0XIzNsQ0O2",
        iter: 1);

    [Fact]
    public void A_large_ledger_has_hundreds_of_nodes() =>
        RandomNews.Large.Array[8].Sample(graphs => Assert.True(graphs.Max(graph => graph.NodeCount) > 150), seed: "0N0XIzNsQ0O2", iter: 1);

    private static double Share(EntityGraph[] graphs, Func<EntityGraph, bool> has) => graphs.Count(has) / (double)graphs.Length;
}
