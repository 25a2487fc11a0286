namespace KnowledgeGraph.Presentation;

/// <summary>Reads what is said of who said something, which tells nothing of what was said.</summary>
internal static class HopSayings
{
    /// <summary><c>denies having said so</c>, <c>could not verify that the Legion said so</c>; null for what is not about single hops alone.</summary>
    public static Saying? Of(Statement statement, EntityGraph graph)
    {
        if (statement.Targets.Count == 0 || statement.Targets.Any(target => target.Hop is null))
        {
            return null;
        }

        var isDenial = graph.Vocabulary.CommitmentOf(statement.Act) == Commitment.Opposite;
        var speakers = statement.Targets.SelectMany(target => SpeakersOf(target, graph)).Distinct().ToList();
        var verb = statement.Verdict is { } verdict ? CodeWords.Spaced(EnumWords.Of(verdict)) : ActVerbs.Of(statement.Act, graph.Vocabulary);
        var isOwn = speakers.Count > 0 && speakers.All(statement.Origin.Principals.Contains);
        var whether = isOwn ? "having said so" : speakers.Count > 0 ? $"that {Lists.And(speakers.Select(speaker => NodeWords.Of(graph.Get<Agent>(speaker))))} said so" : "who said so";
        return new Saying(isDenial ? NetworkLineStyle.Denies : NetworkLineStyle.Says, $"{verb} {whether}", "", "");
    }

    /// <summary>Who reports that those of a hop said something: the hop around it; whoever speaks in it where there is none.</summary>
    public static IEnumerable<EntityId> ReportersOf(StatementTarget target, EntityGraph graph) =>
        target.Hop is { } hop && graph.StatementOf(target.Id) is { } about && hop < about.Attribution.Count ? about.Attribution[Math.Max(0, hop - 1)].Speakers : [];

    private static ValueList<EntityId> SpeakersOf(StatementTarget target, EntityGraph graph) =>
        target.Hop is { } hop && graph.StatementOf(target.Id) is { } about && hop < about.Attribution.Count ? about.Attribution[hop].Speakers : [];
}
