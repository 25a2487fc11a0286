using System.Text;

namespace KnowledgeGraph.Traversal;

/// <summary>A path that fits a pattern. It is a few numbers; nodes and relationships are made when they are asked for.</summary>
/// <remarks>
/// Two matches are equal if they are the same path in the same graph, with the same relationships for each step of the pattern
/// (<see cref="LengthOf"/>); by what pattern they were found does not matter. A match may be kept as long as one likes, and keeps its graph.
/// The default is no match, and can be asked nothing.
/// </remarks>
/// <typeparam name="TNodes">The nodes: a tuple of their types, the node itself where the pattern has one, or a list.</typeparam>
public readonly struct PathMatch<TNodes> : IEquatable<PathMatch<TNodes>>
{
    private readonly MatchReading<TNodes> _reading;
    private readonly int[] _block;
    private readonly int _start;

    internal PathMatch(MatchReading<TNodes> reading, int[] block, int start)
    {
        _reading = reading;
        _block = block;
        _start = start;
    }

    /// <summary>The nodes at the places of the pattern, those within a repeated step left out.</summary>
    public TNodes Nodes => _reading.Make(new MatchedNodes(_reading.Plan.Graph.Index, _block, _start, NodeCount));

    /// <summary>How many nodes the pattern has.</summary>
    public int NodeCount => _reading.NodeCount;

    /// <summary>How many relationships the path has: one for each step, and more where steps are repeated.</summary>
    public int Length => _reading.Plan.HasRepetition ? _block[_start + NodeCount + StepCount - 1] : StepCount;

    /// <summary>The relationships from the first node to the last, each with its evidence in <see cref="Relationship.Evidence"/>.</summary>
    public ValueList<Relationship> Relationships
    {
        get
        {
            var relationships = new Relationship[Length];
            for (var place = 0; place < relationships.Length; place++)
            {
                relationships[place] = _reading.Plan.Graph.Index.RelationshipAt(Path[place]);
            }

            return ValueList.Create<Relationship>(relationships);
        }
    }

    /// <summary>
    /// The relationships from the first node to the last, each with the nodes that it lies between, those within a repeated step included, and with
    /// the statements that it rests on.
    /// </summary>
    public ValueList<Step> Steps
    {
        get
        {
            var graph = _reading.Plan.Graph;
            var steps = new Step[Length];
            var node = OrdinalAt(0);
            for (var place = 0; place < steps.Length; place++)
            {
                var relationship = Path[place];
                var source = graph.Index.SourceOf(relationship);
                var next = source == node ? graph.Index.TargetOf(relationship) : source;
                steps[place] = Step.Along(relationship, node, graph);
                node = next;
            }

            return ValueList.Create<Step>(steps);
        }
    }

    private int StepCount => NodeCount - 1;

    private ReadOnlySpan<int> Path => _block.AsSpan(_start + NodeCount + (_reading.Plan.HasRepetition ? StepCount : 0), Length);

    /// <summary>The ordinal, in the graph that was searched, of the node at a place of the pattern; no node is made.</summary>
    /// <param name="place">The place, from 0 on.</param>
    /// <exception cref="ArgumentOutOfRangeException">The pattern has no such place.</exception>
    public int OrdinalAt(int place)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(place);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(place, NodeCount);
        return _block[_start + place];
    }

    /// <summary>How many of the relationships belong to a step of the pattern: 1, unless it is repeated.</summary>
    /// <param name="step">The step, from 0 on.</param>
    /// <exception cref="ArgumentOutOfRangeException">The pattern has no such step.</exception>
    public int LengthOf(int step)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(step);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(step, StepCount);
        if (!_reading.Plan.HasRepetition)
        {
            return 1;
        }

        var ends = _block.AsSpan(_start + NodeCount, StepCount);
        return ends[step] - (step == 0 ? 0 : ends[step - 1]);
    }

    /// <inheritdoc/>
    public bool Equals(PathMatch<TNodes> other)
    {
        if (_block is null || other._block is null)
        {
            return _block is null && other._block is null;
        }

        return _reading.Plan.Graph == other._reading.Plan.Graph && NodeCount == other.NodeCount
            && _block.AsSpan(_start, NodeCount).SequenceEqual(other._block.AsSpan(other._start, NodeCount))
            && Path.SequenceEqual(other.Path) && IsDividedLike(other);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PathMatch<TNodes> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        if (_block is not null)
        {
            hash.Add(OrdinalAt(0));
            foreach (var relationship in Path)
            {
                hash.Add(relationship);
            }
        }

        return hash.ToHashCode();
    }

    /// <summary>Whether two matches are the same path, divided among the steps in the same way.</summary>
    /// <param name="left">One match.</param>
    /// <param name="right">The other match.</param>
    public static bool operator ==(PathMatch<TNodes> left, PathMatch<TNodes> right) => left.Equals(right);

    /// <summary>Whether two matches are different paths, or divided among the steps in different ways.</summary>
    /// <param name="left">One match.</param>
    /// <param name="right">The other match.</param>
    public static bool operator !=(PathMatch<TNodes> left, PathMatch<TNodes> right) => !left.Equals(right);

    /// <summary>
    /// The nodes and the types between them, with arrows the way the relationships lead, such as
    /// <c>Alice Moreau — founder of → Harbour Press</c>.
    /// </summary>
    public override string ToString()
    {
        if (_block is null)
        {
            return "";
        }

        var text = new StringBuilder(NodeLabel.Of(_reading.Plan.Graph.Index.NodeAt(OrdinalAt(0))));
        foreach (var step in Steps)
        {
            text.Append(' ').Append(step.Arrow).Append(' ').Append(NodeLabel.Of(step.To));
        }

        return text.ToString();
    }

    // Of two repeated steps side by side, either may take the relationships in the middle.
    private bool IsDividedLike(PathMatch<TNodes> other)
    {
        if (!_reading.Plan.HasRepetition && !other._reading.Plan.HasRepetition)
        {
            return true;
        }

        for (var step = 0; step < StepCount; step++)
        {
            if (LengthOf(step) != other.LengthOf(step))
            {
                return false;
            }
        }

        return true;
    }
}
