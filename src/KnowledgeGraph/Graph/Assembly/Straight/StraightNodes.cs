using System.Runtime.InteropServices;
using KnowledgeGraph.Indexing;

namespace KnowledgeGraph;

/// <summary>The nodes that a ledger has introduced so far.</summary>
internal sealed class StraightNodes(IdRegister ids, NamedIds named) : INodeOrdinals
{
    private readonly List<int> _places = [];
    private readonly List<byte> _kinds = [];

    public int Count => _places.Count;

    /// <summary>Takes up a node of the entry at a place, whose id is in the register.</summary>
    public void Add(int place, NodeKind kind)
    {
        _places.Add(place);
        _kinds.Add((byte)kind);
    }

    public int OrdinalOf(EntityId id) =>
        named.Find(id) is var place and >= 0 && (ids.KindAt(place) & ReferenceKinds.Node) != ReferenceKinds.None ? ids.NumberAt(place) : -1;

    public NodeKind KindOf(int ordinal) => (NodeKind)_kinds[ordinal];

    /// <summary>The place of the entry of each node, and its kind.</summary>
    public (SteppedNumbers Places, byte[] Kinds) Columns() => (new SteppedNumbers(CollectionsMarshal.AsSpan(_places)), [.. _kinds]);
}
