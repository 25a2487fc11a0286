namespace KnowledgeGraph.Presentation;

/// <summary>Shows answers in a notebook; its members are found by name.</summary>
/// <param name="mimeType">What it writes.</param>
/// <param name="show">What it writes of an object, or null for what it cannot show.</param>
internal sealed class NotebookFormatter(string mimeType, Func<object, string?> show)
{
    /// <summary>What it writes.</summary>
    public string MimeType => mimeType;

    /// <summary>Writes an answer; false for anything that it cannot show.</summary>
    public bool Format(object instance, TextWriter writer)
    {
        var shown = show(instance);
        writer.Write(shown);
        return shown is not null;
    }
}
