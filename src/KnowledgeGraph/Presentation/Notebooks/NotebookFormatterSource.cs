
namespace KnowledgeGraph.Presentation;

/// <summary>
/// What a notebook asks how to show an answer. It is made and called by name, after the conventions of .NET Interactive.
/// </summary>
internal sealed class NotebookFormatterSource
{
    private readonly NotebookFormatter[] _formatters =
    [
        new("text/html", instance => instance is IPresentable shown ? shown.ToHtml() : null),
        new("text/plain", instance => instance is IPresentable shown ? shown.ToText() : null),
    ];

    /// <summary>The formatters, the one for HTML first.</summary>
    public IEnumerable<object> CreateTypeFormatters() => _formatters;
}
