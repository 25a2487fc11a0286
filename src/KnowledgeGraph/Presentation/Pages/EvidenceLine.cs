namespace KnowledgeGraph.Presentation;

/// <summary>A cited statement on one line.</summary>
internal static class EvidenceLine
{
    /// <summary><c>F50 (claim responsibility): The Paper → A and B; said 23 May 2023; "Title", characters 10-20; not assessed</c>.</summary>
    public static string Of(PageEvidence cited)
    {
        var words = $"{cited.Id} ({cited.Act})";
        if (cited.Chain.Length == 0)
        {
            return words;
        }

        var spans = cited.Spans.Length > 0 ? $", characters {cited.Spans}" : "";
        var quote = cited.Quote.Length > 0 ? $": \"{cited.Quote}\"" : "";
        var said = DateWords.Said(cited.Said);
        var standing = cited.Standing.Length > 0 ? $"; {cited.Standing}" : "";
        return $"{words}: {cited.Chain}; {said}; source {cited.Document}{spans}{quote}{standing}; {cited.Status}";
    }
}
