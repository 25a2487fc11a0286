using System.Collections;
using System.Globalization;

namespace KnowledgeGraph.Traversal;

/// <summary>The nodes around a node, nearest first, and the relationships among them. Enumerating it gives the neighbors.</summary>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed class Neighborhood : IReadOnlyList<Neighbor>, IPresentable
{
    internal Neighborhood(EntityGraph graph) => Graph = graph;

    /// <summary>The graph that was walked, which a neighborhood keeps alive so that it can be shown with all that it rests on.</summary>
    internal EntityGraph Graph { get; }

    /// <summary>The node in the middle; it is not one of the neighbors.</summary>
    public required Node Center { get; init; }

    /// <summary>How far the walk was asked to go.</summary>
    public required int Depth { get; init; }

    /// <summary>The nodes that were reached, by distance and then in ledger order; empty if there are none.</summary>
    public required ValueList<Neighbor> Neighbors { get; init; }

    /// <summary>
    /// The relationships among the center and the neighbors, each once, in ledger order, derived ones at the place of what they first follow from: all that have the
    /// types asked for, whichever way they lead. Where the walk was cut, some are missing, but none of those by which a
    /// neighbor was reached.
    /// </summary>
    public required ValueList<Relationship> Relationships { get; init; }

    /// <summary>Whether the budget ended the walk, so that neighbors or relationships may be missing.</summary>
    public bool WasCut => CutReason is not null;

    /// <summary>Which limit ended the walk; null if none did.</summary>
    public required CutReason? CutReason { get; init; }

    /// <summary>How many neighbors there are.</summary>
    public int Count => Neighbors.Count;

    /// <summary>The neighbor at a position, counted from 0.</summary>
    /// <param name="index">The position.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public Neighbor this[int index] => Neighbors[index];

    /// <inheritdoc/>
    public IEnumerator<Neighbor> GetEnumerator() => Neighbors.GetEnumerator();

    /// <summary>The center and how many nodes are around it, such as <c>Harbour Press: 3 nodes within 1</c>, and whether it was cut.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{NodeLabel.Of(Center)}: {Count} {(Count == 1 ? "node" : "nodes")} within {Depth}{(WasCut ? " (cut)" : "")}");

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    EntityGraph IPresentable.Graph => Graph;
}
