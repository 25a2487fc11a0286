namespace KnowledgeGraph.Tests.Graph;

public sealed class CheckTextTests
{
    private const string Text = "Two groups said so. 😀 Nobody could check it.";

    private static readonly Document s_report = new()
    {
        Id = new EntityId("report"),
        Title = "Report",
        Length = Text.Length,
        Hash = ContentHash.Of(Text),
        Parts = [new DocumentPart { Key = "body", Spans = [new TextSpan(0, 19)] }],
    };

    private static readonly Provenance s_source = new()
    {
        Document = s_report.Id,
        Spans = [new TextSpan(0, 10), new TextSpan(23, 29)],
        Hash = ContentHash.Of("Two groups\nNobody"),
        Quote = "Two groups\nNobody",
    };

    [Fact]
    public void A_text_that_bears_everything_out_has_no_problem() => Assert.Empty(Check(s_report, s_source, Text));

    [Fact]
    public void Another_text_has_another_length_and_hash()
    {
        var problems = Check(s_report, s_source, Text + "!");

        Assert.Equal([(ProblemCode.HashMismatch, "$.entity.length"), (ProblemCode.HashMismatch, "$.entity.hash")], problems);
    }

    [Fact]
    public void Words_that_are_not_the_ones_hashed_or_quoted_are_found()
    {
        Assert.Equal([(ProblemCode.HashMismatch, "$.statement.source.hash")], Check(s_report, s_source with { Hash = ContentHash.Of("Two groups Nobody") }, Text));
        Assert.Equal([(ProblemCode.HashMismatch, "$.statement.source.quote")], Check(s_report, s_source with { Quote = "Two Groups\nNobody" }, Text));
    }

    [Fact]
    public void A_span_beyond_the_text_is_found()
    {
        var loose = s_report with { Length = null, Hash = null };

        Assert.Equal([(ProblemCode.SpanOutsideText, "$.statement.source.spans[1]")], Check(loose, s_source, Text[..25]));
        Assert.Equal([(ProblemCode.SpanOutsideText, "$.entity.parts[0].spans[0]")], Check(loose, source: null, Text[..18]));
    }

    [Fact]
    public void A_span_that_cuts_a_character_in_half_is_found()
    {
        Assert.Equal([(ProblemCode.MalformedValue, "$.statement.source.spans[0]")], Check(s_report, s_source with { Spans = [new TextSpan(0, 21)] }, Text));
        Assert.Equal([(ProblemCode.MalformedValue, "$.statement.source.spans[0]")], Check(s_report, s_source with { Spans = [new TextSpan(21, 29)] }, Text));
    }

    [Fact]
    public void The_place_of_a_problem_in_an_amended_entry_is_in_the_amendment()
    {
        var graph = Graph(s_report, source: null).Edit(edit => edit.Amend(s_report with { Length = Text.Length + 1 }));

        Assert.Equal("$.amend.entity.length", graph.CheckText(s_report, Text)[0].JsonPath);
    }

    [Fact]
    public void Only_a_document_has_a_text() => Assert.Throws<UnknownIdException>(() => Scene.Graph().CheckText(Scene.Corps, Text));

    [Fact]
    public void A_text_with_half_of_a_surrogate_pair_is_refused() =>
        Assert.Throws<ArgumentException>(() => Graph(s_report, s_source).CheckText(s_report, Text[..21]));

    private static IEnumerable<(ProblemCode Code, string? Path)> Check(Document document, Provenance? source, string text) =>
        Graph(document, source).CheckText(document, text).Select(problem => (problem.Code, problem.JsonPath));

    private static EntityGraph Graph(Document document, Provenance? source) => Scene.Graph(builder =>
    {
        builder.Add(document);
        if (source is not null)
        {
            builder.Add(Scene.Said("s", KnownActs.Assert) with { Source = source });
        }
    });
}
