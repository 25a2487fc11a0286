namespace KnowledgeGraph.Tests.Questions;

/// <summary>When a statement was said, in the one way in which the scans read it: as it states, else as what ties it to other times leaves it.</summary>
internal static class SlowSaid
{
    public static UncertainTime Of(EntityGraph graph, Statement statement) => graph.TimeOf(statement.Id).Time;
}
