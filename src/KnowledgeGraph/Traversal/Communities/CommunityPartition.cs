using System.Collections;
using System.Globalization;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// The nodes of a graph divided into communities: each node of the kinds asked for is in exactly one. Enumerating it gives the largest
/// first, those of equal size by their first member in ledger order.
/// </summary>
public sealed class CommunityPartition : IReadOnlyList<Community>
{
    private readonly Projection _projection;

    // The number of the community of each node, -1 for one that is in none.
    private readonly int[] _numbers;
    private readonly int[] _labels;
    private readonly int[] _starts;
    private readonly int[] _members;
    private readonly double _resolution;

    /// <summary>Groups nodes by label.</summary>
    /// <param name="projection">What was walked.</param>
    /// <param name="labels">For each ordinal the ordinal that its community is called by.</param>
    /// <param name="resolution">What the modularity is measured with.</param>
    /// <param name="cutReason">What cut the walk.</param>
    internal CommunityPartition(Projection projection, int[] labels, double resolution, CutReason? cutReason)
    {
        _projection = projection;
        _resolution = resolution;
        CutReason = cutReason;
        var sizes = new int[labels.Length];
        var found = new List<int>();
        for (var node = 0; node < labels.Length; node++)
        {
            if (projection.Includes(node) && sizes[labels[node]]++ == 0)
            {
                found.Add(labels[node]);
            }
        }

        // They were found by their first member, and a sort by size that keeps that order keeps it among equals.
        _labels = [.. found.OrderByDescending(label => sizes[label])];
        _starts = new int[_labels.Length + 1];
        var numberOf = new int[labels.Length];
        for (var number = 0; number < _labels.Length; number++)
        {
            numberOf[_labels[number]] = number;
            _starts[number + 1] = _starts[number] + sizes[_labels[number]];
        }

        var next = _starts.AsSpan(0, _labels.Length).ToArray();
        _members = new int[_starts[^1]];
        _numbers = new int[labels.Length];
        for (var node = 0; node < labels.Length; node++)
        {
            _numbers[node] = projection.Includes(node) ? numberOf[labels[node]] : -1;
            if (_numbers[node] >= 0)
            {
                _members[next[_numbers[node]]++] = node;
            }
        }
    }

    /// <summary>How many communities there are; 0 in a graph without nodes.</summary>
    public int Count => _labels.Length;

    /// <summary>
    /// How much more of the relationships lie within communities than would by chance (Newman and Girvan 2004), at most 1: for each
    /// community its part of the relationships, less the resolution times the square of its part of their ends. Parallel relationships
    /// count each, directions do not; 0 in a graph without relationships. Computed each time it is asked for, with a look at each.
    /// </summary>
    public double Modularity => ModularityMeasure.Of(_projection.Around, _numbers, Count, _resolution);

    /// <summary>Whether the budget ended the search before it was through.</summary>
    public bool WasCut => CutReason is not null;

    /// <summary>Which limit ended it; null if none did.</summary>
    public CutReason? CutReason { get; }

    /// <summary>The community at a place, from 0, the largest first.</summary>
    /// <param name="index">The place.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public Community this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return new Community(this, index);
        }
    }

    /// <summary>
    /// The community that a node is in; null for a node that is of no kind that the options name, or was recorded only after the moment
    /// of the graph. Costs one look-up.
    /// </summary>
    /// <param name="id">The id of the node.</param>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    public Community? Of(EntityId id) => _projection.Graph.OrdinalOrThrow(id) is var ordinal && _projection.Includes(ordinal) ? this[_numbers[ordinal]] : null;

    /// <inheritdoc/>
    public IEnumerator<Community> GetEnumerator() => Enumerable.Range(0, Count).Select(number => this[number]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many communities and nodes there are, such as <c>3 communities of 12 nodes</c>, and whether the search was cut.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Count} {(Count == 1 ? "community" : "communities")} of {_members.Length} {(_members.Length == 1 ? "node" : "nodes")}{(WasCut ? " (cut)" : "")}");

    internal ReadOnlySpan<int> MembersOf(int number) => _members.AsSpan(_starts[number].._starts[number + 1]);

    internal Node LabelOf(int number) => NodeAt(_labels[number]);

    internal Node NodeAt(int ordinal) => _projection.Graph.Index.NodeAt(ordinal);
}
