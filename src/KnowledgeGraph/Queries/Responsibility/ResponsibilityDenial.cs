namespace KnowledgeGraph.Queries;

/// <summary>One original speaker says that somebody, perhaps itself, is not responsible for an event. Denying that the event happened is something else.</summary>
public sealed record ResponsibilityDenial : ResponsibilityStatement
{
    internal ResponsibilityDenial(ResponsibilityFinding finding)
        : base(finding)
    {
    }
}
