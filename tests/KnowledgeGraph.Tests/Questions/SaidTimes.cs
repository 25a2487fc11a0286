namespace KnowledgeGraph.Tests.Questions;

/// <summary>When a statement was said, for whoever checks a question by a scan: what the question about its time answers.</summary>
internal static class SaidTimes
{
    public static UncertainTime Of(EntityGraph graph, Statement statement) => graph.TimeOf(statement.Id).Time;
}
