namespace KnowledgeGraph.Queries;

/// <summary>
/// Reads which statements are in force: one is, unless a statement in force by the same speaker retracts it, so that a
/// retraction can be retracted. A retraction by anyone else takes nothing back.
/// </summary>
internal sealed class ForceReader(EntityGraph graph)
{
    private readonly HashSet<EntityId> _open = [];

    /// <summary>Whether at least one of the original speakers still stands by a statement; unnamed sources always do.</summary>
    public bool IsInForce(Statement statement)
    {
        var principals = statement.Origin.Principals;
        return principals.Count == 0 || principals.Any(speaker => StandingOf(statement, speaker) != Standing.Retracted);
    }

    /// <summary>Whether one original speaker still stands by a statement. The last that the speaker said about it counts.</summary>
    public Standing StandingOf(Statement statement, EntityId speaker)
    {
        // Because two retractions can name each other: each then counts as in force while the other is looked at.
        if (!_open.Add(statement.Id))
        {
            return Standing.Stands;
        }

        try
        {
            var standing = Standing.Stands;
            foreach (var later in graph.In(statement.Id, KnownRelationships.Supersedes))
            {
                if (TakesBackWhole(later, statement) && later.Origin.Principals.Contains(speaker) && StandingOf(later, speaker) != Standing.Retracted)
                {
                    standing = graph.Vocabulary.IsAct(later.Act, KnownActs.Retract) ? Standing.Retracted : Standing.Revised;
                }
            }

            return standing;
        }
        finally
        {
            _open.Remove(statement.Id);
        }
    }

    private static bool TakesBackWhole(Statement later, Statement statement) =>
        !later.IsRedacted && later.Targets.Any(target => target.Id == statement.Id && (target.Hop is null || target.Hop == statement.Attribution.Count - 1));
}
