namespace KnowledgeGraph.Queries;

/// <summary>One original speaker admits guilt of an event.</summary>
public sealed record GuiltAdmission : ResponsibilityStatement
{
    internal GuiltAdmission(ResponsibilityFinding finding)
        : base(finding)
    {
    }
}
