namespace KnowledgeGraph;

/// <summary>Reads when events took place from the statements that say so as a fact.</summary>
internal sealed class EventTimes(EntityGraph graph)
{
    private readonly ForceReader _force = new(graph, statement => statement.Said);

    /// <summary>
    /// What all absolute times that are stated of an event have in common; unknown where nothing is common to all. Where there is
    /// none, the relative time that is stated, if it is one alone.
    /// </summary>
    public UncertainTime Of(EntityId id)
    {
        var stated = Stated(id).Select(one => one.Time).Distinct().ToList();
        var absolute = stated.Where(time => !time.IsRelative).ToList();
        return absolute.Count > 0 ? Common(absolute) : stated.Count == 1 ? stated[0] : default;
    }

    /// <summary>Whether the absolute times that are stated of an event have nothing in common.</summary>
    public bool Differ(EntityId id)
    {
        var absolute = Stated(id).Select(one => one.Time).Where(time => !time.IsRelative).Distinct().ToList();
        return absolute.Count > 1 && Common(absolute).IsUnknown;
    }

    /// <summary>
    /// Whether an event may have taken place in a period by one of the absolute times that are stated of it; also true where these have
    /// something in common, or there is none.
    /// </summary>
    public bool MayBeWithin(EntityId id, UncertainTime period) =>
        period.IsUnknown || !Differ(id) || Stated(id).Any(one => !one.Time.IsRelative && one.Time.MayCoincideWith(period));

    /// <summary>The times that statements in force say as a fact of an event, or of one judged to be the same, in ledger order.</summary>
    public IEnumerable<(Statement Statement, Proposition Proposition, UncertainTime Time)> Stated(EntityId id) =>
        from statement in StatementsAbout(id)
        let same = graph.SameAs(id)
        where SaysHowItIs(statement)
        from proposition in statement.Propositions
        where proposition.Predicate == KnownPredicates.Occurred.Code
            && (proposition[KnownRoles.Event]?.Nodes.Any(same.Contains) ?? false)
            && proposition[KnownRoles.Time] is not null
            && IsFactInForce(statement, proposition)
        from term in proposition[KnownRoles.Time]!.Fillers.OfType<TimeTerm>()
        where !term.Time.IsUnknown
        select (statement, proposition, term.Time);

    /// <summary>The statements about a node, or about what is judged to be the same, each once, in ledger order.</summary>
    public IEnumerable<Statement> StatementsAbout(EntityId id)
    {
        var same = graph.SameAs(id);
        return same.Count == 1
            ? graph.StatementsAbout(id)
            : same.SelectMany(graph.StatementsAbout).Distinct().OrderBy(statement => graph.OrdinalOrThrow(statement.Id));
    }

    /// <summary>Whether somebody still says a proposition as a fact that is so.</summary>
    public bool IsFactInForce(Statement statement, Proposition proposition) =>
        proposition is { Polarity: Polarity.Affirmative, Modality: Modality.Fact }
        && SaysHowItIs(statement)
        && !_force.IsRetractedOrReplaced(statement, proposition.Id);

    /// <summary>Whether a relationship is the author's own, or rests on a statement that somebody still stands by.</summary>
    public bool IsInForce(Relationship relationship) => _force.IsInForce(relationship);

    // Because an accusation says how it is of what it accuses of, and who corrects or revises himself says how it is instead.
    private bool SaysHowItIs(Statement statement) => graph.Vocabulary.CommitmentOf(statement.Act) switch
    {
        Commitment.Proposition or Commitment.Accusation => true,
        Commitment.AboutStatement => graph.Vocabulary.IsAct(statement.Act, KnownActs.Correct) || graph.Vocabulary.IsAct(statement.Act, KnownActs.Revise),
        _ => false,
    };

    private static UncertainTime Common(List<UncertainTime> absolute)
    {
        var common = absolute[0];
        for (var index = 1; index < absolute.Count && !common.IsUnknown; index++)
        {
            common = common.Intersect(absolute[index]);
        }

        return common;
    }
}
