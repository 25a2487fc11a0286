namespace KnowledgeGraph.Tests.Questions;

/// <summary>When a statement was said, in the one way in which the scans read it.</summary>
internal static class SlowSaid
{
    public static UncertainTime Of(EntityGraph graph, Statement statement) => graph.Solve(statement.Said).Time;
}
