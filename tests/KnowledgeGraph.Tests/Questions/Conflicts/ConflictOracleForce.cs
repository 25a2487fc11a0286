namespace KnowledgeGraph.Tests.Questions.Conflicts;

/// <summary>Who still stands by what, read word by word: something is taken back unless what takes it back is retracted itself.</summary>
internal sealed class ConflictOracleForce(EntityGraph graph)
{
    /// <summary>The original speakers of a statement, or of one of its propositions, who have not gone back on it; each under one id.</summary>
    public EntityId[] StandBy(Statement statement, EntityId? proposition = null) =>
        statement.Origin.Principals.Where(speaker => After(statement, proposition, speaker, []).Count == 0)
            .Select(speaker => graph.SameAs(speaker)[0]).Distinct().ToArray();

    /// <summary>Whether a source that nobody names, or at least one original speaker, did not retract it.</summary>
    public bool IsInForce(Statement statement) =>
        statement.Origin.Principals.Count == 0 || statement.Origin.Principals.Any(speaker => !IsRetracted(statement, speaker, []));

    private List<Statement> After(Statement statement, EntityId? proposition, EntityId speaker, HashSet<EntityId> asked) =>
        graph.Statements.Where(words => !words.IsRedacted && !asked.Contains(words.Id)
                && GoesBack(words) && words.Origin.Principals.Any(agent => graph.SameAs(speaker).Contains(agent))
                && words.Targets.Any(target => (target.Id == statement.Id && (target.Hop is null || target.Hop == statement.Attribution.Count - 1)) || target.Id == proposition)
                && !IsRetracted(words, speaker, [.. asked, statement.Id]))
            .ToList();

    // Whatever else was said of it: a retraction that nobody took back takes it back.
    private bool IsRetracted(Statement statement, EntityId speaker, HashSet<EntityId> asked) =>
        After(statement, null, speaker, [.. asked, statement.Id]).Exists(words => graph.Vocabulary.IsAct(words.Act, KnownActs.Retract));

    private bool GoesBack(Statement words) =>
        graph.Vocabulary.CommitmentOf(words.Act) == Commitment.AboutStatement && !graph.Vocabulary.IsAct(words.Act, KnownActs.Assess);
}
