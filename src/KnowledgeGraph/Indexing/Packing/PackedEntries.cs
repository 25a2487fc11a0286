namespace KnowledgeGraph.Indexing;

/// <summary>
/// The entries of a ledger: those that introduce an entity or a statement as rows of bytes, one after the other; the few others, and
/// what rows cannot hold, as the objects that they are.
/// </summary>
/// <remarks>An object is made of a row when somebody asks for it. A row names ids, codes, words and times by their numbers in a <see cref="Lexicon"/>.</remarks>
internal sealed class PackedEntries
{
    private readonly byte[] _rows;
    private readonly SteppedNumbers _starts;
    private readonly int[] _keptPlaces;
    private readonly LedgerEntry[] _kept;
    private readonly DateTimeOffset _recorded;

    /// <param name="lexicon">What the rows name.</param>
    /// <param name="owners">The statements of the propositions in the rows.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="starts">Where each begins, and at last where the last one ends; the row of an object is empty.</param>
    /// <param name="kept">The objects, with their places among the entries, ascending.</param>
    /// <param name="recorded">What the rows count from to say when they were recorded.</param>
    public PackedEntries(
        Lexicon lexicon, PropositionOwners owners, byte[] rows, SteppedNumbers starts, (int[] Places, LedgerEntry[] Entries) kept, DateTimeOffset recorded)
    {
        Lexicon = lexicon;
        Owners = owners;
        _rows = rows;
        _starts = starts;
        (_keptPlaces, _kept) = kept;
        _recorded = recorded;
    }

    public Lexicon Lexicon { get; }

    public PropositionOwners Owners { get; }

    public int Count => _starts.Count - 1;

    /// <summary>How many entries are rows, and not objects.</summary>
    public int PackedCount => Count - _kept.Length;

    /// <summary>What the entries take up; of the objects only the places are counted.</summary>
    public IEnumerable<StoragePart> Parts =>
    [
        new("rows of entities and statements", _rows.Length, PackedCount),
        new("rows, where each begins", _starts.Bytes, Count),
        new("entries kept as objects, places", (sizeof(int) + IntPtr.Size) * (long)_kept.Length, _kept.Length),
        Owners.Part,
        .. Lexicon.Parts,
    ];

    /// <summary>The entry at a place, counted from 0; made anew each time, unless it is kept as an object.</summary>
    public LedgerEntry EntryAt(int place)
    {
        if (RowAt(place) is { IsEmpty: false } row)
        {
            var node = Read(row, out var recorded);
            return node is Statement statement
                ? new StatementEntry(statement) { Sequence = place + 1, Recorded = _recorded.AddTicks(recorded) }
                : new EntityEntry((Entity)node) { Sequence = place + 1, Recorded = _recorded.AddTicks(recorded) };
        }

        return KeptAt(place);
    }

    /// <summary>The node of an entry that has one.</summary>
    public Node NodeAt(int place) => RowAt(place) is { IsEmpty: false } row ? Read(row, out _) : KeptAt(place).Node()!;

    /// <summary>The act of an entry that holds a statement; the default for others. Makes no object.</summary>
    public Code ActAt(int place)
    {
        if (RowAt(place) is not { IsEmpty: false } row)
        {
            return KeptAt(place).Node() is Statement statement ? statement.Act : default;
        }

        var reader = new PackReader(row, Lexicon);
        if ((NodeKind)reader.Mark() != NodeKind.Statement)
        {
            return default;
        }

        reader.SkipId();
        return StatementPack.ActOf(ref reader);
    }

    /// <summary>When an entry was recorded. Makes no object.</summary>
    public DateTimeOffset RecordedAt(int place)
    {
        if (RowAt(place) is not { IsEmpty: false } row)
        {
            return KeptAt(place).Recorded;
        }

        var reader = new PackReader(row, Lexicon);
        var kind = (NodeKind)reader.Mark();
        reader.SkipId();
        return _recorded.AddTicks(kind == NodeKind.Statement ? StatementPack.RecordedOf(ref reader) : EntityPack.RecordedOf(ref reader));
    }

    private ReadOnlySpan<byte> RowAt(int place) => _rows.AsSpan(_starts.At(place, out var length), length);

    private LedgerEntry KeptAt(int place) => _kept[Array.BinarySearch(_keptPlaces, place)];

    private Node Read(ReadOnlySpan<byte> row, out long recorded)
    {
        var reader = new PackReader(row, Lexicon);
        var kind = (NodeKind)reader.Mark();
        var id = reader.Id();
        Node node = kind == NodeKind.Statement
            ? StatementPack.Read(ref reader, id, out var ticks)
            : EntityPack.Read(ref reader, kind, id, out ticks);
        recorded = ticks ?? 0;
        return node;
    }
}
