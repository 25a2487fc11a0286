namespace KnowledgeGraph;

/// <summary>
/// Reads which statements are in force: one is, unless a statement in force by the same speaker retracts it, so that a
/// retraction can be retracted. A retraction affects the retractor's own hop alone; from anyone else it takes nothing back.
/// Agents judged to be one are one speaker. In force is what is retracted by nothing but what something in force retracts: of
/// retractions that name each other in a circle, which nothing from outside settles, all are taken back, and so is whatever they name,
/// wherever in the circle one asks.
/// </summary>
/// <param name="graph">The graph.</param>
/// <param name="said">
/// When a statement was said. Who reads the times of events hands over a function that leaves it as it is stated, because what
/// it counts from may hang on what is being read.
/// </param>
internal sealed class ForceReader(EntityGraph graph, Func<Statement, UncertainTime> said)
{
    private readonly Dictionary<(EntityId Statement, EntityId Speaker), Force> _known = [];

    /// <summary>For all who do not read the times of events: every time is solved.</summary>
    public ForceReader(EntityGraph graph)
        : this(graph, statement => graph.SaidOf(statement).Time)
    {
    }

    /// <summary>Whether at least one of the original speakers still stands by a statement; unnamed sources always do.</summary>
    public bool IsInForce(Statement statement)
    {
        var principals = statement.Origin.Principals;
        return principals.Count == 0 || principals.Any(speaker => ForceOf(statement, speaker) == Force.InForce);
    }

    /// <summary>Whether a relationship is the author's own, or rests on a statement that somebody still stands by.</summary>
    public bool IsInForce(Relationship relationship) =>
        relationship.Evidence.Count == 0
        || relationship.Evidence.Any(id => graph.TryGet<Statement>(id, out var evidence) && !evidence.IsRedacted && IsInForce(evidence));

    /// <summary>The statement in force in which an original speaker went back on one proposition of a statement, or null.</summary>
    public Statement? TakenBackIn(Statement statement, EntityId proposition, EntityId speaker) =>
        IsSuperseded(statement) ? FindTakenBackIn(statement, proposition, speaker) : null;

    // By itself, because what it looks with would else be made where there is nothing to look at, too.
    private Statement? FindTakenBackIn(Statement statement, EntityId proposition, EntityId speaker) =>
        Last(speaker, WordsAfter(statement, speaker, target => IsWhole(statement, target, statement.Attribution.Count - 1) || target.Id == proposition));

    /// <summary>The statement in force in which an agent of a hop went back on the whole of what it says, or null; an agent of an outer hop goes back on its report.</summary>
    public Statement? HopTakenBackIn(Statement statement, int hop, EntityId speaker) =>
        IsSuperseded(statement) ? FindHopTakenBackIn(statement, hop, speaker) : null;

    private Statement? FindHopTakenBackIn(Statement statement, int hop, EntityId speaker) =>
        Last(speaker, WordsAfter(statement, speaker, target => IsWhole(statement, target, hop)));

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
        IsSuperseded(statement) ? FindStandingOf(statement, hop) : Standing.Stands;

    private Standing FindStandingOf(Statement statement, int hop) =>
        statement.Attribution[hop].Principals
            .Select(speaker => StandingAfter(FindHopTakenBackIn(statement, hop, speaker)))
            .DefaultIfEmpty(Standing.Stands)
            .Min();

    private bool IsSuperseded(Statement statement) =>
        !graph.Index.To(graph.OrdinalOrThrow(statement.Id), KnownRelationships.Supersedes).IsEmpty;

    /// <summary>Whether an agent speaks in a hop of a statement, so that what it takes back is its own.</summary>
    public bool Speaks(Statement statement, EntityId agent)
    {
        var same = graph.SameAs(agent);
        return statement.Attribution.Any(hop => hop.Principals.Any(same.Contains));
    }

    private Statement? Last(EntityId speaker, IEnumerable<Statement> after) =>
        LastSaid(after.Where(words => ForceOf(words, speaker) != Force.Retracted));

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

    /// <summary>Whether a whole statement is in force for an original speaker.</summary>
    /// <remarks>
    /// Everything that leads to it by retractions is settled at once, without recursion, because a chain of retractions can be longer
    /// than the thread's stack; and all of it is remembered, because nothing of it hangs on where one asks.
    /// </remarks>
    private Force ForceOf(Statement statement, EntityId speaker)
    {
        if (_known.TryGetValue((statement.Id, speaker), out var remembered))
        {
            return remembered;
        }

        var open = new Dictionary<EntityId, int> { [statement.Id] = 0 };
        var retracts = new Dictionary<EntityId, List<EntityId>>();
        var settled = new Queue<EntityId>();
        var unread = new Stack<Statement>([statement]);
        while (unread.TryPop(out var next))
        {
            foreach (var words in WholeRetractionsOf(next, speaker))
            {
                if (!retracts.TryGetValue(words.Id, out var retracted))
                {
                    retracts.Add(words.Id, retracted = []);
                }

                retracted.Add(next.Id);
                open[next.Id]++;
                if (_known.ContainsKey((words.Id, speaker)))
                {
                    settled.Enqueue(words.Id);
                }
                else if (open.TryAdd(words.Id, 0))
                {
                    unread.Push(words);
                }
            }
        }

        Settle(speaker, open, retracts, settled);
        return _known[(statement.Id, speaker)];
    }

    // What nothing open retracts is in force; what something in force retracts is retracted; what neither reaches is in a circle, or hangs on one.
    private void Settle(EntityId speaker, Dictionary<EntityId, int> open, Dictionary<EntityId, List<EntityId>> retracts, Queue<EntityId> settled)
    {
        foreach (var (id, _) in open.Where(found => found.Value == 0))
        {
            _known.Add((id, speaker), Force.InForce);
            settled.Enqueue(id);
        }

        var done = new HashSet<EntityId>();
        while (settled.TryDequeue(out var id))
        {
            var force = _known[(id, speaker)];
            foreach (var target in force == Force.Open || !done.Add(id) ? [] : retracts.GetValueOrDefault(id) ?? [])
            {
                var settles = force == Force.InForce || --open[target] == 0;
                if (settles && _known.TryAdd((target, speaker), force == Force.InForce ? Force.Retracted : Force.InForce))
                {
                    settled.Enqueue(target);
                }
            }
        }

        foreach (var id in open.Keys)
        {
            _known.TryAdd((id, speaker), Force.Open);
        }
    }

    private IEnumerable<Statement> WholeRetractionsOf(Statement statement, EntityId speaker) =>
        WordsAfter(statement, speaker, target => IsWhole(statement, target, statement.Attribution.Count - 1))
            .Where(words => Taken(words) == Standing.Retracted);

    private IEnumerable<Statement> WordsAfter(Statement statement, EntityId speaker, Func<StatementTarget, bool> takesBack)
    {
        var same = graph.SameAs(speaker);
        return graph.In(statement.Id, KnownRelationships.Supersedes)
            .Where(words => words.Origin.Principals.Any(same.Contains) && words.Targets.Any(takesBack));
    }

    private static bool IsWhole(Statement statement, StatementTarget target, int hop) =>
        target.Id == statement.Id && (target.Hop is null || target.Hop == hop);

    private enum Force
    {
        InForce,
        Retracted,
        Open,
    }
}
