namespace KnowledgeGraph.Indexing;

/// <summary>
/// Which numbers the ids of the nodes of a graph have, by ordinal, and which ordinals they have by number. Where the ids were numbered
/// for the graph, that is the same; a graph that shares the ids of another has both written down.
/// </summary>
internal sealed class NodeNumbers
{
    private const int None = -1;

    private readonly IdTable _ids;
    private readonly int[]? _numbers;
    private readonly int[]? _ordinals;
    private readonly Dictionary<EntityId, int> _newOrdinals = [];
    private readonly Dictionary<int, EntityId> _newIds = [];

    /// <summary>The nodes are the first so many ids of the table.</summary>
    public NodeNumbers(IdTable ids, int count)
    {
        _ids = ids;
        Count = count;
    }

    /// <summary>The nodes have these ids, in this order; what the table does not know is kept beside it.</summary>
    public NodeNumbers(IdTable ids, IReadOnlyList<EntityId> nodes)
    {
        _ids = ids;
        Count = nodes.Count;
        _numbers = new int[Count];
        _ordinals = new int[ids.Count];
        Array.Fill(_ordinals, None);
        for (var ordinal = 0; ordinal < Count; ordinal++)
        {
            var number = ids.Find(nodes[ordinal]);
            _numbers[ordinal] = number;
            if (number >= 0)
            {
                _ordinals[number] = ordinal;
            }
            else
            {
                _newOrdinals.Add(nodes[ordinal], ordinal);
                _newIds.Add(ordinal, nodes[ordinal]);
            }
        }
    }

    /// <summary>How many nodes there are.</summary>
    public int Count { get; }

    public IEnumerable<StoragePart> Parts => _numbers is null ? [] : [new("nodes, numbers of shared ids", sizeof(int) * ((long)Count + _ordinals!.Length), Count)];

    public EntityId IdAt(int ordinal) =>
        _numbers is null ? _ids.At(ordinal)
        : _numbers[ordinal] is var number and >= 0 ? _ids.At(number)
        : _newIds[ordinal];

    /// <summary>The ordinal of a node, or -1.</summary>
    public int OrdinalOf(EntityId id) => _ids.Find(id) is var number and >= 0 ? OrdinalAt(number) : _newOrdinals.GetValueOrDefault(id, None);

    /// <summary>The ordinal of the node whose id has a number, or -1 if it is not that of a node.</summary>
    public int OrdinalAt(int number) => _ordinals is not null ? _ordinals[number] : number < Count ? number : None;
}
