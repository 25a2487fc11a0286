namespace KnowledgeGraph.Indexing;

/// <summary>The nodes of a layout whose contents are packed entries.</summary>
internal sealed class PackedNodes : NodeStore
{
    private const int Remembered = 8192;

    private readonly LedgerEntries _entries;
    private readonly NodeNumbers _numbers;
    private readonly SteppedNumbers _places;
    private readonly byte[] _kinds;
    private readonly ObjectNodes _later;
    private readonly Recent<Node> _recent;

    /// <param name="entries">The entries.</param>
    /// <param name="numbers">The numbers of the ids of the nodes.</param>
    /// <param name="places">The place among the entries of the content of each node.</param>
    /// <param name="kinds">The kinds of the nodes.</param>
    /// <param name="later">Entities that may be asked about and of which nothing is known yet.</param>
    public PackedNodes(LedgerEntries entries, NodeNumbers numbers, SteppedNumbers places, byte[] kinds, IEnumerable<Entity> later)
    {
        _entries = entries;
        _numbers = numbers;
        _places = places;
        _kinds = kinds;
        _later = new ObjectNodes([.. later.Where(entity => numbers.OrdinalOf(entity.Id) < 0)]);
        _recent = new Recent<Node>(Math.Min(Remembered, Count));
    }

    public override int Count => _places.Count;

    public override int OrdinalCount => Count + _later.Count;

    public override IEnumerable<StoragePart> Parts =>
    [
        new("nodes, place of the content", _places.Bytes, Count),
        new("nodes, kind", Count, Count),
        .. _numbers.Parts,
    ];

    public override Node At(int ordinal)
    {
        if (ordinal >= Count)
        {
            return _later.At(ordinal - Count);
        }

        return _recent.TryGet(ordinal, out var node) ? node : _recent.Keep(ordinal, _entries.NodeAt(_places[ordinal]));
    }

    public override Node Read(int ordinal) => ordinal < Count ? _entries.NodeAt(_places[ordinal]) : _later.At(ordinal - Count);

    public override EntityId IdAt(int ordinal) => ordinal < Count ? _numbers.IdAt(ordinal) : _later.IdAt(ordinal - Count);

    public override NodeKind KindOf(int ordinal) => ordinal < Count ? (NodeKind)_kinds[ordinal] : _later.KindOf(ordinal - Count);

    public override Code ActOf(int ordinal) => ordinal < Count ? _entries.ActAt(_places[ordinal]) : default;

    public override int OrdinalOf(EntityId id) =>
        _numbers.OrdinalOf(id) is var ordinal and >= 0 ? ordinal
        : _later.OrdinalOf(id) is var later and >= 0 ? Count + later
        : -1;
}
