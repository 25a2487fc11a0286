namespace KnowledgeGraph.Serialization;

/// <summary>Something that was read from a text, and the text, by which it is found again.</summary>
internal abstract class SharedText(string text)
{
    public string Text { get; } = text;
}
