namespace KnowledgeGraph.Queries;

/// <summary>
/// Reads which statements are in force: one is, unless a statement in force by the same speaker retracts it, so that a
/// retraction can be retracted. A retraction by anyone else takes nothing back.
/// </summary>
internal sealed class ForceReader(EntityGraph graph)
{
    private readonly Dictionary<(EntityId Statement, EntityId Speaker), Standing> _known = [];

    /// <summary>Whether at least one of the original speakers still stands by a statement; unnamed sources always do.</summary>
    public bool IsInForce(Statement statement)
    {
        var principals = statement.Origin.Principals;
        return principals.Count == 0 || principals.Any(speaker => StandingOf(statement, speaker) != Standing.Retracted);
    }

    /// <summary>Whether one original speaker still stands by a statement. The last that the speaker said about it counts.</summary>
    public Standing StandingOf(Statement statement, EntityId speaker)
    {
        // Later words are looked at before the ones they take back, with a stack of its own, because a chain of retractions
        // can be longer than the thread's stack. Two that name each other each count as in force while the other is looked at.
        var open = new Stack<(Statement Statement, bool LaterAreKnown)>([(statement, false)]);
        var seen = new HashSet<EntityId>();
        while (open.TryPop(out var step))
        {
            if (step.LaterAreKnown)
            {
                _known[(step.Statement.Id, speaker)] = Conclude(step.Statement, speaker);
            }
            else if (!_known.ContainsKey((step.Statement.Id, speaker)) && seen.Add(step.Statement.Id))
            {
                open.Push((step.Statement, true));
                foreach (var later in LaterWords(step.Statement, speaker))
                {
                    open.Push((later, false));
                }
            }
        }

        return _known[(statement.Id, speaker)];
    }

    private Standing Conclude(Statement statement, EntityId speaker)
    {
        var standing = Standing.Stands;
        foreach (var later in LaterWords(statement, speaker))
        {
            if (_known.GetValueOrDefault((later.Id, speaker)) != Standing.Retracted)
            {
                standing = graph.Vocabulary.IsAct(later.Act, KnownActs.Retract) ? Standing.Retracted : Standing.Revised;
            }
        }

        return standing;
    }

    private IEnumerable<Statement> LaterWords(Statement statement, EntityId speaker) =>
        graph.In(statement.Id, KnownRelationships.Supersedes)
            .Where(later => later.Origin.Principals.Contains(speaker) && TakesBackWhole(later, statement));

    private static bool TakesBackWhole(Statement later, Statement statement) =>
        later.Targets.Any(target => target.Id == statement.Id && (target.Hop is null || target.Hop == statement.Attribution.Count - 1));
}
