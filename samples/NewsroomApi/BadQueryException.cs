namespace KnowledgeGraph.Samples.Newsroom;

/// <summary>A parameter of a query is not what it may be.</summary>
internal sealed class BadQueryException(string parameter, string message) : Exception(message)
{
    public string Parameter { get; } = parameter;
}
