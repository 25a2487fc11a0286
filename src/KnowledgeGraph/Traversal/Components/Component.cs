using System.Collections;
using System.Globalization;

namespace KnowledgeGraph.Traversal;

/// <summary>Nodes that are connected with each other. Enumerating it gives them in ledger order.</summary>
public sealed class Component : IReadOnlyList<Node>
{
    private readonly Components _components;
    private readonly NodeSequence _nodes;

    internal Component(Components components, int number)
    {
        _components = components;
        _nodes = new NodeSequence(components.Graph, components.MembersOf(number));
        Number = number;
    }

    /// <summary>Its place among the components, from 0.</summary>
    public int Number { get; }

    /// <summary>How many nodes it has; at least 1.</summary>
    public int Count => _nodes.Count;

    /// <summary>The node at a position, counted from 0, in ledger order.</summary>
    /// <param name="index">The position.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public Node this[int index] => _nodes[index];

    /// <summary>Whether a node is in it. Costs one look-up.</summary>
    /// <param name="id">The id of the node.</param>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    public bool Contains(EntityId id) => _components.NumberOf(id) == Number;

    /// <inheritdoc/>
    public IEnumerator<Node> GetEnumerator() => _nodes.GetEnumerator();

    /// <summary>The first node and how many others there are, such as <c>Harbour Press and 3 others</c>.</summary>
    public override string ToString() => Count == 1
        ? NodeLabel.Of(this[0])
        : string.Create(CultureInfo.InvariantCulture, $"{NodeLabel.Of(this[0])} and {Count - 1} {(Count == 2 ? "other" : "others")}");

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
