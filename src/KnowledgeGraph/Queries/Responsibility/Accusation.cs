namespace KnowledgeGraph.Queries;

/// <summary>One original speaker says that somebody else is to blame for an event.</summary>
public sealed record Accusation : ResponsibilityStatement
{
    internal Accusation(ResponsibilityFinding finding)
        : base(finding)
    {
    }
}
