namespace KnowledgeGraph.Traversal;

/// <summary>Which relationships a walk follows, which way, and how much it may cost.</summary>
public sealed record WalkOptions
{
    /// <summary>Everything, both ways, without a limit.</summary>
    public static WalkOptions Default { get; } = new();

    /// <summary>Everything, the way that relationships lead, without a limit.</summary>
    public static WalkOptions Forward { get; } = new() { Direction = WalkDirection.Forward };

    /// <summary>The types of relationship to follow, such as <c>[KnownRelationships.MemberOf]</c>; empty, the default, for all.</summary>
    public ValueList<Code> Types { get; init => field = NotNull.Of(value); } = [];

    /// <summary>Which way to go along a relationship; both ways by default.</summary>
    /// <exception cref="ArgumentException">It is none of those that are defined.</exception>
    public WalkDirection Direction
    {
        get;
        init
        {
            if (value is < WalkDirection.Both or > WalkDirection.Backward)
            {
                throw new ArgumentException($"{nameof(Direction)} is {value}; it has to be Both, Forward or Backward.", nameof(value));
            }

            field = value;
        }
    }

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
    /// <exception cref="ArgumentException">One of them is none of those that are defined.</exception>
    public ValueList<NodeKind> NodeKinds
    {
        get;
        init
        {
            foreach (var kind in NotNull.Of(value))
            {
                if (kind is < NodeKind.Person or > NodeKind.Statement)
                {
                    throw new ArgumentException($"{nameof(NodeKinds)} has {kind}, which is not a kind of node.", nameof(value));
                }
            }

            field = value;
        }
    }

    = [];

    /// <summary>
    /// On how many threads at most to work, where that pays; 1 by default, -1 for as many as there are processors, which is
    /// also the most that are ever used. Answers are the same whatever it is.
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
    public WalkBudget Budget { get; init => field = NotNull.Of(value); } = WalkBudget.Unlimited;

    /// <summary>On how many threads to work: because some room is set apart for each, never on more than there are processors.</summary>
    internal int Threads => MaxDegreeOfParallelism < 0 ? Environment.ProcessorCount : Math.Min(MaxDegreeOfParallelism, Environment.ProcessorCount);
}
