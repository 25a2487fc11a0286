namespace KnowledgeGraph.Tests.Presentation;

/// <summary>Whoever wants an answer no longer need not wait until it is put into words.</summary>
public sealed class CancelledPresentationTests
{
    private static readonly CancellationToken s_cancelled = new(canceled: true);

    public static TheoryData<string> Shown => [.. ShownAnswers.All.Keys];

    [Fact]
    public void Every_way_to_say_an_answer_can_be_ended()
    {
        var answer = HarbourGraph.Graph.StatementsBy(new EntityId("union"));

        Assert.Throws<OperationCanceledException>(() => answer.ToText(s_cancelled));
        Assert.Throws<OperationCanceledException>(() => answer.ToMarkdown(s_cancelled));
        Assert.Throws<OperationCanceledException>(() => answer.ToHtml(s_cancelled));
        Assert.Throws<OperationCanceledException>(() => answer.ToHtmlDocument(s_cancelled));
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public void Nothing_is_drawn_for_a_document_that_nobody_wants(string name) =>
        Assert.Throws<OperationCanceledException>(() => ShownAnswers.All[name]().ToHtmlDocument(s_cancelled));

    [Fact]
    public void A_file_that_was_not_wanted_in_the_end_is_as_it_was()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "as it was");

            Assert.Throws<OperationCanceledException>(() => HarbourGraph.Graph.SaveHtml(path, s_cancelled));

            Assert.Equal("as it was", File.ReadAllText(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Who_is_responsible_can_be_asked_in_vain() =>
        Assert.Throws<OperationCanceledException>(() => HarbourGraph.Graph.WhoClaimedResponsibilityFor(new EntityId("blockade"), s_cancelled));
}
