using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Lays out the words behind a statement.</summary>
internal static class StatementWordsPage
{
    /// <summary>The page.</summary>
    public static Page Of(StatementWords words)
    {
        var composer = new PageComposer(words.Statement.Graph);
        var said = new ItemOf(composer).Any(words.Statement);
        var spans = words.Spans.Select(span => new PageItem($"\"{span.Words}\"", []) { Cells = [new("Characters", span.Span.ToString()), new("Words", span.Words)] });
        return new Page
        {
            Question = $"In which words does statement {words.Statement.Statement.Id} stand in its document?",
            Summary = [Check(words.Check), .. words.Problems.Select(problem => problem.ToString())],
            Sections = [new PageSection("Words", spans.ToValueList()), new PageSection("Statement", [said])],
            Evidence = composer.Evidence(),
        };
    }

    private static string Check(WordsCheck check) => check switch
    {
        WordsCheck.AsHashed => "The words are those that were hashed.",
        WordsCheck.NotHashed => "Nothing was hashed, so whether these are the words is not known.",
        WordsCheck.OtherText => "The text is another than the one that was hashed.",
        _ => "The statement names no span.",
    };
}
