namespace KnowledgeGraph.Queries;

/// <summary>The predicates that a question about one of them takes in.</summary>
internal static class PredicateChoice
{
    /// <exception cref="ArgumentException">The graph knows no such predicate; the message has the nearest ones.</exception>
    public static HashSet<Code> Of(EntityGraph graph, Code predicate, bool includingImplying)
    {
        if (!graph.Vocabulary.TryGetPredicate(predicate, out _))
        {
            throw new ArgumentException(UndeclaredCode.Message("predicate", predicate, graph.Vocabulary.Predicates), nameof(predicate));
        }

        return includingImplying
            ? graph.Vocabulary.Predicates.Select(known => known.Code).Where(code => graph.Vocabulary.Implies(code, predicate)).ToHashSet()
            : [predicate];
    }
}
