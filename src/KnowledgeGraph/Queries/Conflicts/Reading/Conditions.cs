namespace KnowledgeGraph.Queries;

/// <summary>Gathers what a conflict hangs on, each condition once, in the order in which they are met.</summary>
internal sealed class Conditions(EntityGraph graph)
{
    private readonly List<ConflictCondition> _all = [];

    public bool HasIdentity => _all.Exists(condition => condition.Kind == ConflictConditionKind.SameIdentity);

    public ValueList<ConflictCondition> All => _all.ToValueList();

    public void AddRange(IEnumerable<ConflictCondition> conditions)
    {
        foreach (var condition in conditions)
        {
            Add(condition);
        }
    }

    public void AddSame(EntityId one, EntityId other)
    {
        var (first, second) = InLedgerOrder(one, other);
        Add(new ConflictCondition(ConflictConditionKind.SameIdentity, $"if {first} is {second}", first, second));
    }

    public void AddDifferentSpeakers(EntityId one, EntityId other)
    {
        var (first, second) = InLedgerOrder(one, other);
        Add(new ConflictCondition(ConflictConditionKind.DifferentSpeakers, $"if {first} is not {second}", first, second));
    }

    public void AddImplied(Statement statement) =>
        Add(new ConflictCondition(ConflictConditionKind.ImpliedSide, $"if {statement.Id} means it, where it is only {statement.Basis.ToString().ToLowerInvariant()}", statement.Id));

    public void AddDoubted(Statement statement, Statement assessment) =>
        Add(new ConflictCondition(ConflictConditionKind.DoubtedSide, $"if {statement.Id} is genuine and was meant, which {assessment.Id} doubts", statement.Id, assessment.Id));

    public void AddUnnamed(Statement statement) =>
        Add(new ConflictCondition(ConflictConditionKind.UnnamedSource, $"if the source of {statement.Id}, which nobody names, is not the other side", statement.Id));

    public void AddLabel(EntityId label) =>
        Add(new ConflictCondition(ConflictConditionKind.DisputedLabel, $"if {label} means who the speaker says, which is disputed", label));

    public void AddOneMoment(Statement left, Statement right) =>
        Add(new ConflictCondition(ConflictConditionKind.OneMoment, $"if {left.Id} and {right.Id} count at one moment", left.Id, right.Id));

    public void AddContainment(EntityId inner, EntityId outer, IEnumerable<Relationship> contested) =>
        Add(new ConflictCondition(
            ConflictConditionKind.ContestedContainment,
            $"if {inner} lies inside {outer}, which is disputed or was taken back",
            [.. contested.Select(relationship => relationship.Id)]));

    private (EntityId First, EntityId Second) InLedgerOrder(EntityId one, EntityId other) =>
        graph.Index.OrdinalOf(one) <= graph.Index.OrdinalOf(other) ? (one, other) : (other, one);

    private void Add(ConflictCondition condition)
    {
        if (!_all.Contains(condition))
        {
            _all.Add(condition);
        }
    }
}
