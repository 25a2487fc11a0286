namespace KnowledgeGraph.Tests.Questions.Conflicts;

/// <summary>Who still stands by what, read word by word: something is taken back unless what takes it back is retracted itself; a circle takes all of itself back.</summary>
internal sealed class ConflictOracleForce(EntityGraph graph)
{
    private readonly Dictionary<EntityId, (HashSet<EntityId> InForce, HashSet<EntityId> Retracted)> _of = [];

    /// <summary>The original speakers of a statement, or of one of its propositions, who have not gone back on it; each under one id.</summary>
    public EntityId[] StandBy(Statement statement, EntityId? proposition = null) =>
        statement.Origin.Principals.Where(speaker => !After(statement, proposition, speaker).Any(words => !Of(speaker).Retracted.Contains(words.Id)))
            .Select(speaker => graph.SameAs(speaker)[0]).Distinct().ToArray();

    /// <summary>Whether a source that nobody names says it, or it is in force for at least one original speaker.</summary>
    public bool IsInForce(Statement statement) =>
        statement.Origin.Principals.Count == 0 || statement.Origin.Principals.Any(speaker => Of(speaker).InForce.Contains(statement.Id));

    private IEnumerable<Statement> After(Statement statement, EntityId? proposition, EntityId speaker) =>
        graph.Statements.Where(words => !words.IsRedacted
            && GoesBack(words) && words.Origin.Principals.Any(agent => graph.SameAs(speaker).Contains(agent))
            && words.Targets.Any(target => (target.Id == statement.Id && (target.Hop is null || target.Hop == statement.Attribution.Count - 1)) || target.Id == proposition));

    // In force is what only retracted words retract, and retracted what words in force retract; gone through again until nothing is new.
    private (HashSet<EntityId> InForce, HashSet<EntityId> Retracted) Of(EntityId speaker)
    {
        if (_of.TryGetValue(speaker, out var known))
        {
            return known;
        }

        var (inForce, retracted) = (new HashSet<EntityId>(), new HashSet<EntityId>());
        for (var before = -1; before != inForce.Count + retracted.Count;)
        {
            before = inForce.Count + retracted.Count;
            foreach (var statement in graph.Statements)
            {
                var retractions = After(statement, null, speaker).Where(words => graph.Vocabulary.IsAct(words.Act, KnownActs.Retract)).ToList();
                if (retractions.TrueForAll(words => retracted.Contains(words.Id)))
                {
                    inForce.Add(statement.Id);
                }
                else if (retractions.Exists(words => inForce.Contains(words.Id)))
                {
                    retracted.Add(statement.Id);
                }
            }
        }

        _of.Add(speaker, (inForce, retracted));
        return (inForce, retracted);
    }

    private bool GoesBack(Statement words) =>
        graph.Vocabulary.CommitmentOf(words.Act) == Commitment.AboutStatement && !graph.Vocabulary.IsAct(words.Act, KnownActs.Assess);
}
