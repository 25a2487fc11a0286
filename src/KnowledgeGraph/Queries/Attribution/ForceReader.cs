namespace KnowledgeGraph.Queries;

/// <summary>
/// Reads which statements are in force: one is, unless a statement in force by the same speaker retracts it, so that a
/// retraction can be retracted. A retraction affects the retractor's own hop alone; from anyone else it takes nothing back.
/// </summary>
internal sealed class ForceReader(EntityGraph graph)
{
    /// <summary>Whether at least one of the original speakers still stands by a statement; unnamed sources always do.</summary>
    public bool IsInForce(Statement statement)
    {
        var principals = statement.Origin.Principals;
        return principals.Count == 0 || principals.Any(speaker => OfOrigin(statement, speaker) != Standing.Retracted);
    }

    /// <summary>Whether an original speaker still stands by one proposition of a statement.</summary>
    public Standing StandingOf(Statement statement, Proposition proposition, EntityId speaker) =>
        Conclude(speaker, WordsAfter(statement, speaker, target => IsWhole(statement, target, statement.Attribution.Count - 1) || target.Id == proposition.Id));

    /// <summary>Whether the agents of one hop stand by what they said; of several, the one who went furthest back counts.</summary>
    public Standing StandingOf(Statement statement, int hop) =>
        statement.Attribution[hop].Principals
            .Select(speaker => Conclude(speaker, WordsAfter(statement, speaker, target => IsWhole(statement, target, hop))))
            .DefaultIfEmpty(Standing.Stands)
            .Max();

    /// <summary>Whether an agent speaks in a hop of a statement, so that what it takes back is its own.</summary>
    public static bool Speaks(Statement statement, EntityId agent) => statement.Attribution.Any(hop => hop.Principals.Contains(agent));

    // What was said last counts, where it is certain what that was; else what the ledger has last.
    private Standing Conclude(EntityId speaker, IEnumerable<Statement> after)
    {
        Statement? last = null;
        foreach (var words in after.Where(words => OfOrigin(words, speaker) != Standing.Retracted))
        {
            if (last is null || !graph.Solve(last.Said).Time.IsCertainlyAfter(graph.Solve(words.Said).Time))
            {
                last = words;
            }
        }

        return last is null ? Standing.Stands : Taken(last);
    }

    private Standing Taken(Statement words) => graph.Vocabulary.IsAct(words.Act, KnownActs.Retract) ? Standing.Retracted : Standing.Revised;

    /// <summary>Whether an original speaker still stands by a whole statement.</summary>
    /// <remarks>
    /// Later words are looked at before the ones they take back, with a stack of its own, because a chain of retractions can
    /// be longer than the thread's stack. Of two that name each other, the one that is asked about is taken back.
    /// </remarks>
    private Standing OfOrigin(Statement statement, EntityId speaker)
    {
        var known = new Dictionary<EntityId, Standing>();
        var open = new Stack<(Statement Statement, bool LaterAreKnown)>([(statement, false)]);
        var seen = new HashSet<EntityId>();
        while (open.TryPop(out var step))
        {
            var later = WordsAfter(step.Statement, speaker, target => IsWhole(step.Statement, target, step.Statement.Attribution.Count - 1));
            if (step.LaterAreKnown)
            {
                known[step.Statement.Id] = later.Where(words => known.GetValueOrDefault(words.Id) != Standing.Retracted)
                    .Select(Taken).DefaultIfEmpty(Standing.Stands).Last();
            }
            else if (seen.Add(step.Statement.Id))
            {
                open.Push((step.Statement, true));
                foreach (var words in later)
                {
                    open.Push((words, false));
                }
            }
        }

        return known[statement.Id];
    }

    private IEnumerable<Statement> WordsAfter(Statement statement, EntityId speaker, Func<StatementTarget, bool> takesBack) =>
        graph.In(statement.Id, KnownRelationships.Supersedes)
            .Where(words => words.Origin.Principals.Contains(speaker) && words.Targets.Any(takesBack));

    private static bool IsWhole(Statement statement, StatementTarget target, int hop) =>
        target.Id == statement.Id && (target.Hop is null || target.Hop == hop);
}
