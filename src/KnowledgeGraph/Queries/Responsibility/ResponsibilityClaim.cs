namespace KnowledgeGraph.Queries;

/// <summary>One original speaker claims responsibility for an event. It is not an admission of guilt.</summary>
public sealed record ResponsibilityClaim : ResponsibilityStatement
{
    internal ResponsibilityClaim(ResponsibilityFinding finding)
        : base(finding)
    {
    }
}
