using System.Collections;
using System.Globalization;

namespace KnowledgeGraph.Traversal;

/// <summary>The components of a graph, in ledger order of their first nodes. Every node is in exactly one.</summary>
/// <remarks>
/// Nodes of kinds that the options do not name are in none. A component is numbered by its place, from 0. Who is in which is known
/// at once; sizes and members are counted when they are first asked for, at the cost of a look at each node.
/// </remarks>
public sealed class Components : IReadOnlyList<Component>
{
    private readonly Projection _projection;
    private readonly OrdinalPages<int> _numbers;
    private readonly Lazy<(int[] Starts, int[] Ordinals)> _members;

    private Components(Projection projection, OrdinalPages<int> numbers, int count, CutReason? cutReason)
    {
        _projection = projection;
        _numbers = numbers;
        Count = count;
        CutReason = cutReason;
        _members = new Lazy<(int[] Starts, int[] Ordinals)>(SortMembers);
    }

    /// <summary>How many components there are.</summary>
    public int Count { get; }

    /// <summary>The component with the most nodes, of several the first; null if there is none, because there is no node.</summary>
    public Component? Largest
    {
        get
        {
            var starts = _members.Value.Starts;
            var largest = 0;
            for (var number = 1; number < Count; number++)
            {
                largest = starts[number + 1] - starts[number] > starts[largest + 1] - starts[largest] ? number : largest;
            }

            return Count == 0 ? null : this[largest];
        }
    }

    /// <summary>
    /// Whether the budget ended the walk before it was through. The components are then those of the relationships that were looked
    /// at: what is in one of them is connected, and two of them may be one.
    /// </summary>
    public bool WasCut => CutReason is not null;

    /// <summary>Which limit ended the walk; null if none did.</summary>
    public CutReason? CutReason { get; }

    internal EntityGraph Graph => _projection.Graph;

    /// <summary>The component at a place.</summary>
    /// <param name="index">The number of the component, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such component.</exception>
    public Component this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return new Component(this, index);
        }
    }

    /// <summary>
    /// The number of the component that a node is in; -1 for one that is of no kind that the options name, or was recorded only after the
    /// moment of the graph. Costs one look-up.
    /// </summary>
    /// <param name="id">The id of the node.</param>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    public int NumberOf(EntityId id) => _numbers[Graph.OrdinalOrThrow(id)];

    /// <summary>The number of the component that the node at an ordinal of the graph is in; -1 for one of no kind that the options name.</summary>
    /// <param name="ordinal">The ordinal, from 0 to one less than <see cref="EntityGraph.NodeCount"/>.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such ordinal.</exception>
    public int NumberAt(int ordinal) => _numbers[_projection.NodeOrNone(ordinal)];

    /// <summary>The component that a node is in; null for one that is of no kind that the options name, or was recorded only later.</summary>
    /// <param name="id">The id of the node.</param>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    public Component? Of(EntityId id) => NumberOf(id) is var number and >= 0 ? this[number] : null;

    /// <summary>Whether two nodes are in one component; false if one of them is in none.</summary>
    /// <param name="one">The id of a node.</param>
    /// <param name="other">The id of a node.</param>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    public bool AreTogether(EntityId one, EntityId other) => NumberOf(one) is var number && NumberOf(other) == number && number >= 0;

    /// <inheritdoc/>
    public IEnumerator<Component> GetEnumerator() => Enumerable.Range(0, Count).Select(number => this[number]).GetEnumerator();

    /// <summary>How many there are, such as <c>3 components of 40 nodes</c>, and whether the walk was cut.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Count} {(Count == 1 ? "component" : "components")} of {_projection.IncludedCount} {(_projection.IncludedCount == 1 ? "node" : "nodes")}{(WasCut ? " (cut)" : "")}");

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>
    /// Numbers the components, in the array in which each node has another one of its component that does not come after it, and
    /// the first of the component itself.
    /// </summary>
    internal static Components Of(Projection projection, Span<int> parents, CutReason? cutReason)
    {
        var count = 0;
        var includesAll = projection.IncludedCount == parents.Length;
        for (var node = 0; node < parents.Length; node++)
        {
            // A parent comes before its node, so it has its number already.
            var parent = parents[node];
            if (parent != node)
            {
                parents[node] = parents[parent];
            }
            else
            {
                parents[node] = includesAll || projection.Includes(node) ? count++ : -1;
            }
        }

        return new Components(projection, OrdinalPages<int>.Of(parents), count, cutReason);
    }

    internal ReadOnlyMemory<int> MembersOf(int number)
    {
        var (starts, ordinals) = _members.Value;
        return ordinals.AsMemory(starts[number]..starts[number + 1]);
    }

    // A counting sort by component, in ledger order.
    private (int[] Starts, int[] Ordinals) SortMembers()
    {
        var starts = new int[Count + 1];
        for (var node = 0; node < _numbers.Count; node++)
        {
            var number = _numbers[node];
            if (number >= 0)
            {
                starts[number + 1]++;
            }
        }

        for (var number = 0; number < Count; number++)
        {
            starts[number + 1] += starts[number];
        }

        var next = starts.AsSpan(0, Count).ToArray();
        var ordinals = new int[starts[^1]];
        for (var node = 0; node < _numbers.Count; node++)
        {
            if (_numbers[node] >= 0)
            {
                ordinals[next[_numbers[node]]++] = node;
            }
        }

        return (starts, ordinals);
    }
}
