namespace KnowledgeGraph.Traversal;

/// <summary>Which relationships a walk follows, which way, and how much it may cost.</summary>
public sealed record WalkOptions
{
    /// <summary>Everything, both ways, without a limit.</summary>
    public static WalkOptions Default { get; } = new();

    /// <summary>Everything, the way that relationships lead, without a limit.</summary>
    public static WalkOptions Forward { get; } = new() { Direction = WalkDirection.Forward };

    /// <summary>The types of relationship to follow, such as <c>[KnownRelationships.MemberOf]</c>; empty, the default, for all.</summary>
    public ValueList<Code> Types { get; init; } = [];

    /// <summary>Which way to go along a relationship; both ways by default.</summary>
    public WalkDirection Direction { get; init; }

    /// <summary>
    /// Whether to follow the relationships that <c>Build()</c> derived from statements and documents; true by default. They are
    /// what leads from a person to a statement and on to what it is about.
    /// </summary>
    public bool IncludeDerived { get; init; } = true;

    /// <summary>
    /// The kinds of node among which to stay; empty, the default, for all. Nodes of other kinds are neither reached nor gone through,
    /// and a walk that begins at one of them goes nowhere. A statement is a node: without statements, nobody is connected by what
    /// was said.
    /// </summary>
    public ValueList<NodeKind> NodeKinds { get; init => field = NotNull.Of(value); } = [];

    /// <summary>
    /// On how many threads at most to work, where that pays; 1 by default, -1 for as many as there are processors. Answers are the
    /// same whatever it is.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is 0, or less than -1.</exception>
    public int MaxDegreeOfParallelism
    {
        get;
        init => field = value is -1 or > 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"{nameof(MaxDegreeOfParallelism)} is a number of threads, or -1 for as many as there are processors.");
    }

    = Sharing.UsualThreads;

    /// <summary>How much the walk may cost; without a limit by default.</summary>
    public WalkBudget Budget { get; init; } = WalkBudget.Unlimited;
}
