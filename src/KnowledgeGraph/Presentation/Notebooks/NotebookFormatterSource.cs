using KnowledgeGraph.Queries;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Presentation;

/// <summary>
/// What a notebook asks how to show an answer. It is made and called by name, after the conventions of .NET Interactive.
/// </summary>
internal sealed class NotebookFormatterSource
{
    private readonly NotebookFormatter[] _formatters =
    [
        new("text/html", instance => instance switch
        {
            EventAnswer answer => answer.ToHtml(),
            Connection connection => connection.ToHtml(),
            _ => null,
        }),
        new("text/plain", instance => instance switch
        {
            EventAnswer answer => answer.ToText(),
            Connection connection => connection.ToText(),
            _ => null,
        }),
    ];

    /// <summary>The formatters, the one for HTML first.</summary>
    public IEnumerable<object> CreateTypeFormatters() => _formatters;
}
