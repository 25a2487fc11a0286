using System.Text.Json;

namespace KnowledgeGraph.Tests.Presentation;

/// <summary>Who reads what was known at a moment is told so, in whatever form he reads it.</summary>
public sealed class AsOfPresentationTests
{
    private const string Said = "Only a part of the ledger is looked at: ";

    private static readonly EntityGraph s_whole = HarbourGraph.Graph;

    private static readonly EntityGraph s_cut = s_whole.AsOf(KnowledgeCut.Published(UncertainTime.OnDay(2024, 3, 31)));

    private static readonly DateTimeOffset s_late = new(2099, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static TheoryData<string> Answers => ["claims", "nobody", "statements", "timeline", "stances", "connection", "neighborhood", "graph", "one item"];

    [Theory]
    [MemberData(nameof(Answers))]
    public void A_text_a_page_and_a_picture_of_what_was_known_say_so(string answer)
    {
        var shown = Answer(answer, s_cut);

        Assert.Contains(Said, shown.ToText().ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains(Said, shown.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains(Said, shown.ToHtml(), StringComparison.Ordinal);
        Assert.Contains($"<p>{Said}", shown.ToHtmlDocument(), StringComparison.Ordinal);
        Assert.Contains($"{Said}{s_cut.CutExplanation}.</desc>", shown.ToSvg(), StringComparison.Ordinal);
        Assert.Contains(">Only a part of the ledger", shown.ToSvg(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void Of_a_whole_graph_nothing_of_the_kind_is_said(string answer)
    {
        var shown = Answer(answer, s_whole);

        Assert.DoesNotContain("Only a part of the ledger", shown.ToText() + shown.ToHtmlDocument() + shown.ToSvg(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_map_of_what_was_known_says_so()
    {
        var border = await LedgerFile.ReadAsync(Repository.PathOf("seeds", "border-incursion.jsonl"), cancellationToken: TestContext.Current.CancellationToken);

        var map = border.AsOf(KnowledgeCut.Recorded(s_late)).EventsIn(new EntityId("belgorod-region")).ToSvg();

        Assert.Contains(">Only a part of the ledger", map, StringComparison.Ordinal);
    }

    [Fact]
    public void The_note_below_a_picture_lies_within_it()
    {
        var (whole, cut) = (HeightOf(s_whole), HeightOf(s_whole.AsOf(KnowledgeCut.Recorded(s_late))));

        Assert.InRange(cut - whole, 20, 120);
    }

    [Fact]
    public void Json_says_so_in_a_property_that_is_null_for_a_whole_graph()
    {
        var happening = new EntityId("blockade");

        Assert.Equal($"{Said}{s_cut.CutExplanation}.", AsOf(s_cut.WhoClaimedResponsibilityFor(happening).ToJson()));
        Assert.Equal($"{Said}{s_cut.CutExplanation}.", AsOf(s_cut.ShortestConnection(new EntityId("hart"), new EntityId("union")).ToJson()));
        Assert.Null(AsOf(s_whole.WhoClaimedResponsibilityFor(happening).ToJson()));
        Assert.Null(AsOf(s_whole.ShortestConnection(new EntityId("hart"), new EntityId("union")).ToJson()));
    }

    private static double HeightOf(EntityGraph graph)
    {
        var svg = graph.StanceMatrix().ToSvg();
        var start = svg.IndexOf(" height=\"", StringComparison.Ordinal) + " height=\"".Length;
        return double.Parse(svg[start..svg.IndexOf('"', start)], System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string? AsOf(string json) => JsonDocument.Parse(json).RootElement.GetProperty("asOf").GetString();

    private static IPresentable Answer(string name, EntityGraph graph) => name switch
    {
        "claims" => graph.WhoClaimedResponsibilityFor(new EntityId("blockade")),
        "nobody" => graph.WhoClaimedResponsibilityFor(new EntityId("outage")),
        "statements" => graph.StatementsBy(new EntityId("union")),
        "timeline" => graph.Timeline(),
        "stances" => graph.StanceMatrix(),
        "connection" => graph.ShortestConnection(new EntityId("hart"), new EntityId("union")),
        "neighborhood" => graph.Neighborhood(new EntityId("union"), 1),
        "one item" => graph.StatementsBy(new EntityId("union"))[0],
        _ => graph,
    };
}
