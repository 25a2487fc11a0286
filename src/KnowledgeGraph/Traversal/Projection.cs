using System.Runtime.CompilerServices;
using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>The part of a graph that a walk sees: its nodes, and the steps between them as rows of numbers.</summary>
/// <remarks>
/// It is made when it is first asked for, at the cost of a look at every relationship, and kept with its graph: the next walk with the
/// same types and kinds finds it there. It goes when the graph goes. Nodes that are not in it have no steps.
/// </remarks>
internal sealed class Projection
{
    // Because each takes a dozen bytes for a relationship: whoever asks with ever other types has the oldest thrown away.
    private const int KeptAtOnce = 8;

    private static readonly ConditionalWeakTable<EntityGraph, List<Projection>> s_kept = [];

    private readonly int _nodeCount;
    private readonly WalkFilter _filter;
    private readonly Scope _scope;
    private readonly OrdinalSet? _included;
    private readonly LaidOut<Rows> _forward;
    private readonly LaidOut<Rows> _backward;
    private readonly LaidOut<Rows> _around;
    private readonly LaidOut<Rows> _simple;
    private readonly LaidOut<RankRows> _rankedForward;
    private readonly LaidOut<RankRows> _rankedBackward;
    private readonly LaidOut<RankRows> _rankedAround;

    private Projection(EntityGraph graph, WalkFilter filter, Scope scope)
    {
        Graph = graph;
        _nodeCount = graph.NodeCount;
        _filter = filter;
        _scope = scope;
        _included = IncludedBy(scope.Kinds, graph.Index);
        _forward = new LaidOut<Rows>(cancellation => StepRows.Along(graph.Index, filter, _included, isForward: true, cancellation));
        _backward = new LaidOut<Rows>(cancellation => StepRows.Along(graph.Index, filter, _included, isForward: false, cancellation));
        _around = new LaidOut<Rows>(cancellation => StepRows.Around(graph.Index, filter, _included, cancellation));
        _simple = new LaidOut<Rows>(cancellation => StepRows.Simple(_around.Of(cancellation), cancellation));
        _rankedForward = new LaidOut<RankRows>(cancellation => RankRows.Of(_forward.Of(cancellation), _backward.Of(cancellation)));
        _rankedBackward = new LaidOut<RankRows>(cancellation => RankRows.Of(_backward.Of(cancellation), _forward.Of(cancellation)));
        _rankedAround = new LaidOut<RankRows>(cancellation => RankRows.Of(_around.Of(cancellation), _around.Of(cancellation)));
    }

    public EntityGraph Graph { get; }

    /// <summary>How many ordinals there are, those of nodes that are not in it included.</summary>
    public int NodeCount => Graph.Index.OrdinalCount;

    /// <summary>How many nodes are in it.</summary>
    public int IncludedCount => _included?.Count ?? Graph.Index.NodeCount;

    /// <summary>The steps from where relationships lead from to where they lead to; along symmetric ones both ways, once where both ends are one.</summary>
    public Rows Forward => _forward.Of(CancellationToken.None);

    /// <summary>The same steps from their ends: a step from A to B stands at B.</summary>
    public Rows Backward => _backward.Of(CancellationToken.None);

    /// <summary>The steps along each relationship from either end to the other; one that leads from a node to itself is one step.</summary>
    public Rows Around => _around.Of(CancellationToken.None);

    /// <summary>What a walk with these options sees.</summary>
    /// <exception cref="ArgumentException">The graph does not know a type.</exception>
    public static Projection Of(EntityGraph graph, WalkOptions options)
    {
        var filter = WalkFilter.Of(graph, options);
        var scope = Scope.Of(options);
        var kept = s_kept.GetValue(graph, _ => []);
        lock (kept)
        {
            var known = kept.Find(projection => projection._scope == scope);
            if (known is null)
            {
                known = new Projection(graph, filter, scope);
                kept.Add(known);
                if (kept.Count > KeptAtOnce)
                {
                    kept.RemoveAt(0);
                }
            }

            return known;
        }
    }

    /// <summary>Whether a node is in it.</summary>
    public bool Includes(int node) => _included?.Contains(node) ?? node < Graph.Index.NodeCount;

    /// <summary>An ordinal, if it is that of a node of the graph; else -1, which no list has. What was recorded only later has an ordinal, too.</summary>
    public int NodeOrNone(int ordinal) => (uint)ordinal < (uint)_nodeCount ? ordinal : -1;

    /// <summary>Each pair of two nodes that a relationship connects, once at either, ascending: without loops, parallels and directions. Its relationships are left empty.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled while they were laid out.</exception>
    public Rows Simple(CancellationToken cancellationToken) => _simple.Of(cancellationToken);

    /// <summary>The steps of a walk that goes this way.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled while they were laid out.</exception>
    public Rows Steps(WalkDirection direction, CancellationToken cancellationToken = default) => (direction switch
    {
        WalkDirection.Forward => _forward,
        WalkDirection.Backward => _backward,
        _ => _around,
    }).Of(cancellationToken);

    /// <summary>The steps of a walk that goes the other way.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled while they were laid out.</exception>
    public Rows StepsAgainst(WalkDirection direction, CancellationToken cancellationToken = default) => (direction switch
    {
        WalkDirection.Forward => _backward,
        WalkDirection.Backward => _forward,
        _ => _around,
    }).Of(cancellationToken);

    /// <summary>The steps of a walk that goes this way, as ranking goes through them.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled while they were laid out.</exception>
    public RankRows Ranked(WalkDirection direction, CancellationToken cancellationToken) => (direction switch
    {
        WalkDirection.Forward => _rankedForward,
        WalkDirection.Backward => _rankedBackward,
        _ => _rankedAround,
    }).Of(cancellationToken);

    private static OrdinalSet? IncludedBy(ValueList<NodeKind> kinds, IGraphIndex index)
    {
        if (kinds.Count == 0)
        {
            return null;
        }

        var included = new OrdinalSet(index.OrdinalCount);
        for (var node = 0; node < index.NodeCount; node++)
        {
            if (kinds.AsSpan().Contains(index.KindOf(node)))
            {
                included.Add(node);
            }
        }

        return included;
    }

    /// <summary>What decides which steps there are, in one order whatever the caller's.</summary>
    private sealed record Scope(ValueList<Code> Types, ValueList<NodeKind> Kinds, bool IncludeDerived)
    {
        public static Scope Of(WalkOptions options) => new(
            options.Types.Distinct().Order().ToValueList(), options.NodeKinds.Distinct().Order().ToValueList(), options.IncludeDerived);
    }
}
