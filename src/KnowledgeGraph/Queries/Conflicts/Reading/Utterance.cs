namespace KnowledgeGraph.Queries;

/// <summary>A statement as the search for conflicts sees it; what costs something is read when it is first needed.</summary>
/// <remarks>Two of one statement are equal, because a search forgets what it has read, and reads it again, to stay small.</remarks>
internal sealed class Utterance : IEquatable<Utterance>
{
    private readonly EntityGraph _graph;
    private UncertainTime? _said;
    private UncertainTime? _holds;

    public Utterance(EntityGraph graph, Statement statement, int ordinal)
    {
        _graph = graph;
        Statement = statement;
        Ordinal = ordinal;
        Speakers = statement.Origin.Principals.AsSpan().ToArray();
        IsSuperseded = !graph.Index.To(ordinal, KnownRelationships.Supersedes).IsEmpty;
        MayDispute = statement.Targets.Count > 0 || !graph.Index.From(ordinal, KnownRelationships.Refutes).IsEmpty;
        Held = new List<HeldProposition>(statement.Propositions.Count);
    }

    public Statement Statement { get; }

    /// <summary>The place in the ledger.</summary>
    public int Ordinal { get; }

    /// <summary>The propositions that it commits its speakers to, in their order.</summary>
    public List<HeldProposition> Held { get; }

    /// <summary>The original speakers, whether they still stand by it or not; empty if nobody names them.</summary>
    public EntityId[] Speakers { get; }

    /// <summary>Whether any statement goes back on this one or a part of it, whoever makes it.</summary>
    public bool IsSuperseded { get; }

    /// <summary>Whether it names a statement of which it can say that it is wrong.</summary>
    public bool MayDispute { get; }

    /// <summary>Who first found that it was not meant, or is not genuine; not read before somebody asks <see cref="StatementDoubts"/>.</summary>
    public (bool IsRead, Statement? First) Doubt { get; set; }

    /// <summary>When it was said, as it states or as constraints leave it.</summary>
    public UncertainTime Said => _said ??= _graph.SaidOf(Statement).Time;

    public UncertainTime Holds => _holds ??= _graph.Solve(Statement.Holds).Time;

    /// <summary>Whether the words stand there as a reporter puts them.</summary>
    public bool IsInReportersWords => Statement.Attribution.Count > 1 && Statement.Form != ReportingForm.Direct;

    /// <summary>Whether nobody names the source, so that nobody can take it back.</summary>
    public bool IsUnnamed => Speakers.Length == 0;

    public static bool operator ==(Utterance? left, Utterance? right) => left is null ? right is null : left.Equals(right);

    public static bool operator !=(Utterance? left, Utterance? right) => !(left == right);

    public bool Equals(Utterance? other) => other is not null && Ordinal == other.Ordinal;

    public override bool Equals(object? obj) => Equals(obj as Utterance);

    public override int GetHashCode() => Ordinal;
}
