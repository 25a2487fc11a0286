namespace KnowledgeGraph.Queries;

/// <summary>Two statements that conflict, why, how far, and on what it hangs. It says nothing about which of them is right.</summary>
/// <remarks>What is not needed to find it, such as its two sides with their sources, is looked up when it is asked for.</remarks>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed record Conflict : IPresentable
{
    private readonly EntityGraph _graph;
    private readonly FoundConflict _found;

    internal Conflict(EntityGraph graph, FoundConflict found, Agent? party)
    {
        _graph = graph;
        _found = found;
        Party = party;
    }

    /// <summary>Whether two speakers disagree, one revises himself, reports differ, or it is a matter of terms.</summary>
    public ConflictKind Kind => _found.Kind;

    /// <summary>Why they conflict: one of <see cref="ConflictReasons"/>, or the code of a rule of the caller's.</summary>
    public Code Reason => _found.Reason;

    /// <summary>How far the contents clash, given the conditions.</summary>
    public Severity Severity => _found.Severity;

    /// <summary>What they conflict on.</summary>
    public ConflictSlot Slot => field ??= new ConflictSlot { Subject = _graph.Get<Node>(_found.Subject), Predicate = _found.Predicate, Role = _found.Role };

    /// <summary>The side that the ledger has first.</summary>
    public ConflictSide Left => field ??= new ConflictSide(_graph, _found.Left);

    /// <summary>The other side.</summary>
    public ConflictSide Right => field ??= new ConflictSide(_graph, _found.Right);

    /// <summary>What it hangs on; empty if on nothing.</summary>
    public ValueList<ConflictCondition> Conditions => _found.Conditions;

    /// <summary>The document in which both sides stand, or null.</summary>
    public Document? Document =>
        _found.Left.Statement.Source is { } source && _found.Right.Statement.Source?.Document == source.Document ? _graph.Get<Document>(source.Document) : null;

    /// <summary>The nearest party that a speaker of each side belonged to when he said it, or null. It does not make the conflict less.</summary>
    public Agent? Party { get; }

    /// <summary>The judgements on it, in ledger order; the last one counts.</summary>
    public ValueList<Judgement> Judgements => _found.Judgements;

    /// <summary>Who says what, in one plain sentence without a full stop; never who did it. Put into words when it is asked for.</summary>
    public string Explanation => new ConflictWords(_graph).Explain(_found);

    /// <summary>Whether the other conflict is of the same sides, on the same, for the same reason, with the same conditions and judgements.</summary>
    /// <param name="other">The other conflict.</param>
    public bool Equals(Conflict? other) =>
        other is not null && Kind == other.Kind && Reason == other.Reason && Severity == other.Severity && Slot == other.Slot
        && Left == other.Left && Right == other.Right && Conditions == other.Conditions && Judgements == other.Judgements;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Reason, Left, Right);

    /// <summary>Both sides, the kind, the severity and the reason, with the conditions.</summary>
    public override string ToString()
    {
        var conditions = Conditions.Count == 0 ? "" : $", {string.Join(", ", Conditions)}";
        return $"{Left} against {Right}: {Words(Kind)}, {Words(Severity)}, {Reason}{conditions}";
    }

    private static string Words(ConflictKind kind) => kind switch
    {
        ConflictKind.SelfContradiction => "self-contradiction",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static string Words(Severity severity) => severity switch
    {
        Severity.CompatibleDetail => "compatible detail",
        _ => severity.ToString().ToLowerInvariant(),
    };

    EntityGraph IPresentable.Graph => Left.Statement.Graph;
}
