namespace KnowledgeGraph;

/// <summary>
/// Reads which statements are in force: one is, unless a statement in force by the same speaker retracts it, so that a
/// retraction can be retracted. A retraction affects the retractor's own hop alone; from anyone else it takes nothing back.
/// Agents judged to be one are one speaker.
/// </summary>
/// <param name="graph">The graph.</param>
/// <param name="said">
/// When a statement was said. Who reads the times of events hands over a function that leaves it as it is stated, because what
/// it counts from may hang on what is being read.
/// </param>
internal sealed class ForceReader(EntityGraph graph, Func<Statement, UncertainTime> said)
{
    private readonly Dictionary<(EntityId Statement, EntityId Speaker), Standing> _known = [];

    /// <summary>For all who do not read the times of events: every time is solved.</summary>
    public ForceReader(EntityGraph graph)
        : this(graph, statement => graph.SaidOf(statement).Time)
    {
    }

    /// <summary>Whether at least one of the original speakers still stands by a statement; unnamed sources always do.</summary>
    public bool IsInForce(Statement statement)
    {
        var principals = statement.Origin.Principals;
        return principals.Count == 0 || principals.Any(speaker => OfOrigin(statement, speaker) != Standing.Retracted);
    }

    /// <summary>The statement in force in which an original speaker went back on one proposition of a statement, or null.</summary>
    public Statement? TakenBackIn(Statement statement, EntityId proposition, EntityId speaker) =>
        Last(speaker, WordsAfter(statement, speaker, target => IsWhole(statement, target, statement.Attribution.Count - 1) || target.Id == proposition));

    /// <summary>
    /// Whether every original speaker went back on one proposition of a statement: retracted, corrected or revised it. What one of
    /// several went back on still stands for the others, and a source that nobody names takes nothing back.
    /// </summary>
    public bool IsTakenBack(Statement statement, EntityId proposition)
    {
        var speakers = statement.Origin.Principals;
        return speakers.Count > 0 && speakers.All(speaker => TakenBackIn(statement, proposition, speaker) is not null);
    }

    /// <summary>
    /// Whether every original speaker retracted one proposition of a statement, or said how it is instead. Who corrects himself and says
    /// nothing instead leaves what there is.
    /// </summary>
    public bool IsRetractedOrReplaced(Statement statement, EntityId proposition)
    {
        var speakers = statement.Origin.Principals;
        return speakers.Count > 0 && speakers.All(speaker =>
            TakenBackIn(statement, proposition, speaker) is { } words && (Taken(words) == Standing.Retracted || words.Propositions.Count > 0));
    }

    /// <summary>What a statement that goes back on another one makes of it.</summary>
    public Standing StandingAfter(Statement? takenBackIn) => takenBackIn is null ? Standing.Stands : Taken(takenBackIn);

    /// <summary>Whether the agents of one hop stand by what they said; of several, the one who went back least counts.</summary>
    public Standing StandingOf(Statement statement, int hop) =>
        statement.Attribution[hop].Principals
            .Select(speaker => StandingAfter(Last(speaker, WordsAfter(statement, speaker, target => IsWhole(statement, target, hop)))))
            .DefaultIfEmpty(Standing.Stands)
            .Min();

    /// <summary>Whether an agent speaks in a hop of a statement, so that what it takes back is its own.</summary>
    public bool Speaks(Statement statement, EntityId agent)
    {
        var same = graph.SameAs(agent);
        return statement.Attribution.Any(hop => hop.Principals.Any(same.Contains));
    }

    private Statement? Last(EntityId speaker, IEnumerable<Statement> after) =>
        LastSaid(after.Where(words => OfOrigin(words, speaker) != Standing.Retracted));

    // A retraction counts whatever was corrected as well: only who retracts it in turn takes it away. Of several, what was said last
    // counts, where it is certain what that was; else what the ledger has last.
    private Statement? LastSaid(IEnumerable<Statement> inForce)
    {
        Statement? last = null;
        foreach (var words in inForce)
        {
            if (last is null || (Taken(words) == Taken(last) ? !said(last).IsCertainlyAfter(said(words)) : Taken(words) == Standing.Retracted))
            {
                last = words;
            }
        }

        return last;
    }

    private Standing Taken(Statement words) => graph.Vocabulary.IsAct(words.Act, KnownActs.Retract) ? Standing.Retracted : Standing.Revised;

    /// <summary>Whether an original speaker still stands by a whole statement.</summary>
    /// <remarks>
    /// Later words are looked at before the ones they take back, with a stack of its own, because a chain of retractions can
    /// be longer than the thread's stack. Of two that name each other, the one that is asked about is taken back.
    /// </remarks>
    private Standing OfOrigin(Statement statement, EntityId speaker)
    {
        if (_known.TryGetValue((statement.Id, speaker), out var remembered))
        {
            return remembered;
        }

        var known = new Dictionary<EntityId, Standing>();
        var open = new Stack<(Statement Statement, bool LaterAreKnown)>([(statement, false)]);
        var inProgress = new HashSet<EntityId>();
        var isCircular = false;
        while (open.TryPop(out var step))
        {
            var later = WordsAfter(step.Statement, speaker, target => IsWhole(step.Statement, target, step.Statement.Attribution.Count - 1));
            if (step.LaterAreKnown)
            {
                inProgress.Remove(step.Statement.Id);
                known[step.Statement.Id] = StandingAfter(LastSaid(later.Where(words => known.GetValueOrDefault(words.Id) != Standing.Retracted)));
            }
            else if (_known.TryGetValue((step.Statement.Id, speaker), out var before))
            {
                known[step.Statement.Id] = before;
            }
            else if (!known.ContainsKey(step.Statement.Id) && inProgress.Add(step.Statement.Id))
            {
                open.Push((step.Statement, true));
                foreach (var words in later)
                {
                    isCircular |= inProgress.Contains(words.Id);
                    open.Push((words, false));
                }
            }
        }

        // Because in a circle the answer depends on where one asks, only what is outside of circles is remembered.
        foreach (var (id, standing) in isCircular ? [] : known)
        {
            _known[(id, speaker)] = standing;
        }

        return known[statement.Id];
    }

    private IEnumerable<Statement> WordsAfter(Statement statement, EntityId speaker, Func<StatementTarget, bool> takesBack)
    {
        var same = graph.SameAs(speaker);
        return graph.In(statement.Id, KnownRelationships.Supersedes)
            .Where(words => words.Origin.Principals.Any(same.Contains) && words.Targets.Any(takesBack));
    }

    private static bool IsWhole(Statement statement, StatementTarget target, int hop) =>
        target.Id == statement.Id && (target.Hop is null || target.Hop == hop);
}
