namespace KnowledgeGraph.Tests.Questions;

/// <summary>The statements that report one utterance, in any number of steps, for whoever checks a question by a scan.</summary>
internal static class SlowReports
{
    public static HashSet<EntityId> Of(EntityGraph graph, EntityId statement)
    {
        var reports = new HashSet<EntityId> { statement };
        for (var before = 0; before < reports.Count;)
        {
            before = reports.Count;
            foreach (var link in graph.Relationships.Where(link => link.Type == KnownRelationships.SameClaimAs.Code && (reports.Contains(link.From) || reports.Contains(link.To))))
            {
                reports.Add(link.From);
                reports.Add(link.To);
            }
        }

        return reports;
    }
}
