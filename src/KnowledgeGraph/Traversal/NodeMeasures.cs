using System.Collections;
using System.Globalization;

namespace KnowledgeGraph.Traversal;

/// <summary>One value for each node that was measured. Enumerating it gives the nodes in ledger order.</summary>
/// <typeparam name="T">The sort of value.</typeparam>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed class NodeMeasures<T> : IEnumerable<NodeMeasure<T>>, IMeasured
    where T : struct, IComparable<T>
{
    private readonly Projection _projection;
    private readonly OrdinalPages<T> _values;

    internal NodeMeasures(Projection projection, ReadOnlySpan<T> values, CutReason? cutReason)
    {
        _projection = projection;
        _values = OrdinalPages<T>.Of(values);
        CutReason = cutReason;
    }

    /// <summary>How many nodes were measured: those of the kinds that the options name, connected or not.</summary>
    public int Count => _projection.IncludedCount;

    /// <summary>Whether the budget ended the measuring before it was through.</summary>
    public bool WasCut => CutReason is not null;

    /// <summary>Which limit ended it; null if none did.</summary>
    public CutReason? CutReason { get; }

    /// <summary>
    /// The value of a node. One that is of no kind that the options name, or was recorded only after the moment of the graph, has that of a
    /// node without relationships, and in a ranking none, 0. Costs one look-up.
    /// </summary>
    /// <param name="id">The id of the node.</param>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    public T Of(EntityId id) => _values[_projection.Graph.OrdinalOrThrow(id)];

    /// <summary>The value of the node at an ordinal of the graph that was measured.</summary>
    /// <param name="ordinal">The ordinal, from 0 to one less than <see cref="EntityGraph.NodeCount"/>.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such ordinal.</exception>
    public T At(int ordinal) => _values[_projection.NodeOrNone(ordinal)];

    /// <summary>The nodes with the highest values, highest first, equal ones in ledger order; all of them if there are fewer.</summary>
    /// <remarks>Costs a look at each value, and a sorted list of so many.</remarks>
    /// <param name="count">How many.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public ValueList<NodeMeasure<T>> Top(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var highest = new PriorityQueue<int, (T Value, int Order)>();
        foreach (var ordinal in Measured())
        {
            highest.Enqueue(ordinal, (_values[ordinal], -ordinal));
            if (highest.Count > count)
            {
                highest.Dequeue();
            }
        }

        var found = new NodeMeasure<T>[highest.Count];
        for (var place = found.Length - 1; place >= 0; place--)
        {
            found[place] = MeasureAt(highest.Dequeue());
        }

        return found.ToValueList();
    }

    /// <summary>The nodes in ledger order, made while they are enumerated.</summary>
    public IEnumerator<NodeMeasure<T>> GetEnumerator() => Measured().Select(MeasureAt).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IEnumerable<int> Measured() => Enumerable.Range(0, _projection.Graph.NodeCount).Where(_projection.Includes);

    private NodeMeasure<T> MeasureAt(int ordinal) => new(_projection.Graph.Index.NodeAt(ordinal), _values[ordinal]);

    /// <summary>How many nodes were measured, and the three with the highest values.</summary>
    public override string ToString()
    {
        var highest = string.Join(", ", ((IMeasured)this).Highest(3).Select(one => $"{NodeLabel.Of(one.Node)} {one.Value}"));
        return string.Create(CultureInfo.InvariantCulture, $"{Count} measured{(WasCut ? " (cut)" : "")}{(highest.Length == 0 ? "" : $"; highest: {highest}")}");
    }

    EntityGraph IPresentable.Graph => _projection.Graph;

    IEnumerable<(Node Node, string Value)> IMeasured.Highest(int count) =>
        Top(count).Select(one => (one.Node, string.Create(CultureInfo.InvariantCulture, $"{one.Value}")));
}
