namespace KnowledgeGraph.Queries;

/// <summary>Gathers what a conflict hangs on, each condition once, in the order in which they are met.</summary>
internal sealed class Conditions(EntityGraph graph)
{
    private static readonly ValueList<ConflictCondition> s_none = [];

    // Most pairs that are compared hang on nothing.
    private List<ConflictCondition>? _all;

    public bool HasIdentity => _all is not null && _all.Exists(condition => condition.Kind == ConflictConditionKind.SameIdentity);

    public ValueList<ConflictCondition> All => _all is null ? s_none : _all.ToValueList();

    public void AddRange(Conditions conditions)
    {
        if (conditions._all is { } others)
        {
            foreach (var condition in others)
            {
                Add(condition);
            }
        }
    }

    public void AddSame(EntityId one, EntityId other)
    {
        var (first, second) = InLedgerOrder(one, other);
        Add(new ConflictCondition(ConflictConditionKind.SameIdentity, "if {0} is {1}", [first, second], first, second));
    }

    public void AddDifferentSpeakers(EntityId one, EntityId other)
    {
        var (first, second) = InLedgerOrder(one, other);
        Add(new ConflictCondition(ConflictConditionKind.DifferentSpeakers, "if {0} is not {1}", [first, second], first, second));
    }

    public void AddImplied(Statement statement)
    {
        var words = statement.Basis == Basis.Implied ? "if {0} means it, where it is only implied" : "if {0} means it, where it is only inferred";
        Add(new ConflictCondition(ConflictConditionKind.ImpliedSide, words, [statement.Id], statement.Id));
    }

    public void AddDoubted(Statement statement, Statement assessment) =>
        Add(new ConflictCondition(ConflictConditionKind.DoubtedSide, "if {0} is genuine and was meant, which {1} doubts", [statement.Id, assessment.Id], statement.Id, assessment.Id));

    public void AddUnnamed(Statement statement) =>
        Add(new ConflictCondition(ConflictConditionKind.UnnamedSource, "if the source of {0}, which nobody names, is not the other side", [statement.Id], statement.Id));

    public void AddLabel(EntityId label) =>
        Add(new ConflictCondition(ConflictConditionKind.DisputedLabel, "if {0} means who the speaker says, which is disputed", [label], label));

    public void AddOneMoment(Statement left, Statement right) =>
        Add(new ConflictCondition(ConflictConditionKind.OneMoment, "if {0} and {1} count at one moment", [left.Id, right.Id], left.Id, right.Id));

    public void AddContainment(EntityId inner, EntityId outer, IEnumerable<Relationship> contested) =>
        Add(new ConflictCondition(
            ConflictConditionKind.ContestedContainment,
            "if {0} lies inside {1}, which is disputed or was taken back",
            [.. contested.Select(relationship => relationship.Id)],
            inner,
            outer));

    private (EntityId First, EntityId Second) InLedgerOrder(EntityId one, EntityId other) =>
        graph.Index.OrdinalOf(one) <= graph.Index.OrdinalOf(other) ? (one, other) : (other, one);

    private void Add(ConflictCondition condition)
    {
        _all ??= new List<ConflictCondition>(1);
        if (!_all.Contains(condition))
        {
            _all.Add(condition);
        }
    }
}
