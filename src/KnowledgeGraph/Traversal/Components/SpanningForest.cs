using System.Collections;
using System.Globalization;

namespace KnowledgeGraph.Traversal;

/// <summary>Relationships that connect all that can be connected, without a cycle, at the least cost together.</summary>
/// <remarks>Enumerating it gives them as steps, with their evidence, cheapest first, equally cheap ones in ledger order; steps are made while they are enumerated.</remarks>
public sealed class SpanningForest : IReadOnlyList<Step>
{
    private readonly EntityGraph _graph;
    private readonly int[] _relationships;

    internal SpanningForest(EntityGraph graph, int[] relationships)
    {
        _graph = graph;
        _relationships = relationships;
    }

    /// <summary>What the relationships cost together, in the unit of the cost function; 0 if there are none.</summary>
    public required double TotalCost { get; init; }

    /// <summary>
    /// The nodes of each tree: those of each weakly connected component by the relationships that do not cost positive infinity, also of
    /// one that is a single node.
    /// </summary>
    public required Components Trees { get; init; }

    /// <summary>
    /// Whether the budget ended the walk before it was through. The forest is then that of the relationships that were looked at,
    /// which are the first in ledger order.
    /// </summary>
    public bool WasCut => CutReason is not null;

    /// <summary>Which limit ended the walk; null if none did.</summary>
    public required CutReason? CutReason { get; init; }

    /// <summary>How many relationships the forest has: as many as it has nodes, less the number of trees.</summary>
    public int Count => _relationships.Length;

    /// <summary>The relationships, cheapest first, equally cheap ones in ledger order; made when asked for.</summary>
    public IEnumerable<Relationship> Relationships => _relationships.Select(_graph.Index.RelationshipAt);

    /// <summary>The step at a position, counted from 0, from where its relationship leads from to where it leads to.</summary>
    /// <param name="index">The position.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public Step this[int index]
    {
        get
        {
            var relationship = _relationships[index];
            return Step.Along(relationship, _graph.Index.SourceOf(relationship), _graph);
        }
    }

    /// <inheritdoc/>
    public IEnumerator<Step> GetEnumerator() => Enumerable.Range(0, Count).Select(position => this[position]).GetEnumerator();

    /// <summary>How large it is, such as <c>7 relationships in 3 trees, cost 12.5</c>, and whether the walk was cut.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Count} {(Count == 1 ? "relationship" : "relationships")} in {Trees.Count} {(Trees.Count == 1 ? "tree" : "trees")}, cost {TotalCost}{(WasCut ? " (cut)" : "")}");

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
