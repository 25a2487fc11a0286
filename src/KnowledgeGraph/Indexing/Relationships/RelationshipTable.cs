namespace KnowledgeGraph.Indexing;

/// <summary>The relationships of a graph as numbers: columns for their types and ends, and rows by node in both directions.</summary>
/// <remarks>
/// An entered one is the ledger's object. A derived one is made into an object when somebody looks at it: its evidence is the statement
/// that it leads from, if it leads from one; else the statement at whose place it stands, and what is kept for it.
/// </remarks>
internal sealed class RelationshipTable
{
    private readonly NodeStore _nodes;
    private readonly Relationship[] _entered;
    private readonly int[] _enteredOrdinals;
    private readonly Code[] _types;
    private readonly byte[] _typeNumbers;
    private readonly int[] _targets;
    private readonly SourceColumn _sources;
    private readonly OutgoingRows _outgoing;
    private readonly GroupedRows _incoming;
    private readonly AboutActs? _acts;
    private readonly EventEvidence _evidence;
    private readonly byte? _about;

    public RelationshipTable(NodeStore nodes, RelationshipColumns columns, Relationship[] entered, int[] enteredOrdinals, EventEvidence evidence)
    {
        _nodes = nodes;
        _entered = entered;
        _enteredOrdinals = enteredOrdinals;
        _types = columns.Types;
        _typeNumbers = columns.TypeNumbers;
        _targets = columns.Targets;
        _evidence = evidence;
        _about = TryGetNumber(KnownRelationships.About, out var about) ? about : null;

        // Because each direction costs some passes over all relationships, and neither needs the other.
        SourceColumn? sources = null;
        OutgoingRows? outgoing = null;
        GroupedRows? incoming = null;
        AboutKeys? acts = null;
        Parallel.Invoke(
            () => incoming = new GroupedRows(null, columns.Targets, columns.TypeNumbers, nodes.OrdinalCount),
            () =>
            {
                sources = new SourceColumn(columns.Starts, columns.Others, columns.SourcesOfOthers);
                outgoing = new OutgoingRows(sources, columns.TypeNumbers, columns.Others, columns.SourcesOfOthers);
                acts = _about is { } number ? new AboutKeys(columns.TypeNumbers, number, sources, nodes) : null;
            });
        (_sources, _outgoing, _incoming) = (sources!, outgoing!, incoming!);
        _acts = acts is null ? null : new AboutActs(_incoming, _about!.Value, _sources.NodeCount, acts);
    }

    public int Count => _targets.Length;

    /// <summary>The types that occur, by their numbers.</summary>
    public ReadOnlySpan<Code> Types => _types;

    /// <summary>What the parts take up.</summary>
    public IEnumerable<StoragePart> Parts =>
    [
        new StoragePart("relationships: types", _typeNumbers.Length, Count),
        new StoragePart("relationships: targets", _targets.Length * (long)sizeof(int), Count),
        new StoragePart("relationships: starts by source", _sources.StartBytes, _sources.NodeCount),
        new StoragePart("relationships: sources", _sources.Bytes - _sources.StartBytes, _sources.OtherCount),
        .. _outgoing.Parts,
        new StoragePart("relationships: rows by target", _incoming.RowBytes, _incoming.Count),
        new StoragePart("relationships: starts by target and type", _incoming.Bytes - _incoming.RowBytes, _incoming.GroupCount),
        new StoragePart("acts of statements, by what they are about", _acts?.Bytes ?? 0, _acts?.Count ?? 0),
        new StoragePart("further evidence of relationships of events", _evidence.Bytes, _evidence.Count),
        new StoragePart("relationships entered: ordinals and references", _entered.Length * (long)(sizeof(int) + IntPtr.Size), _entered.Length),
    ];

    public int TypeNumberOf(int relationship) => _typeNumbers[relationship];

    public int SourceOf(int relationship) => _sources.Of(relationship);

    public int TargetOf(int relationship) => _targets[relationship];

    public Relationship At(int relationship) => EnteredNumberOf(relationship) is var entered and >= 0 ? _entered[entered] : Derived(relationship);

    /// <summary>Whether it was derived; costs a search among the entered ones, unless it follows from the node that it leads from.</summary>
    public bool IsDerived(int relationship) => EnteredNumberOf(relationship) < 0;

    public MixedRow From(int node) => _outgoing.At(node);

    public MixedRow To(int node)
    {
        var grouped = _incoming.At(node, out var bounds);
        return new MixedRow(0, 0, grouped, bounds);
    }

    public RelationshipRow From(int node, Code type) => TryGetNumber(type, out var number) ? _outgoing.At(node, number) : default;

    public RelationshipRow To(int node, Code type) => TryGetNumber(type, out var number) ? new RelationshipRow(_incoming.At(node, number)) : default;

    /// <summary>Those of the type <c>about</c> that lead to a node from statements of an act.</summary>
    public RelationshipRow About(int node, Code act)
    {
        if (_acts is null)
        {
            return default;
        }

        var found = _acts.At(node, act, _incoming.At(node, _about!.Value));
        return _acts.AreExact ? found : OfAct(found, act);
    }

    /// <summary>Writes down the sources and targets of relationships that follow one another.</summary>
    public void ReadEnds(int first, Span<int> sources, Span<int> targets)
    {
        _sources.Read(first, sources);
        _targets.AsSpan(first, targets.Length).CopyTo(targets);
    }

    /// <summary>The statements that a derived relationship rests on, as ordinals, ascending.</summary>
    public int[] EvidenceOf(int relationship)
    {
        var source = SourceOf(relationship);
        if (_nodes.KindOf(source) == NodeKind.Statement)
        {
            return [source];
        }

        return EnteredNumberOf(relationship) < 0 && _sources.OtherNumberOf(relationship) is var number and >= 0
            ? [_sources.PlaceOf(relationship), .. _evidence.At(number)]
            : [];
    }

    private int EnteredNumberOf(int relationship) =>
        _sources.OtherNumberOf(relationship) < 0 ? -1 : Array.BinarySearch(_enteredOrdinals, relationship);

    private bool TryGetNumber(Code type, out byte number)
    {
        var found = Array.IndexOf(_types, type);
        number = (byte)found;
        return found >= 0;
    }

    private RelationshipRow OfAct(RelationshipRow row, Code act)
    {
        var found = new List<int>();
        foreach (var relationship in row)
        {
            if (_nodes.ActOf(SourceOf(relationship)) == act)
            {
                found.Add(relationship);
            }
        }

        return new RelationshipRow(found.ToArray());
    }

    private Relationship Derived(int relationship) => new()
    {
        Id = default,
        From = _nodes.IdAt(SourceOf(relationship)),
        Type = _types[_typeNumbers[relationship]],
        To = _nodes.IdAt(_targets[relationship]),
        Evidence = Array.ConvertAll(EvidenceOf(relationship), _nodes.IdAt).ToValueList(),
        IsDerived = true,
    };
}
