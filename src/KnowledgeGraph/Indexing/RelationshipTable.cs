namespace KnowledgeGraph.Indexing;

/// <summary>The relationships of a graph as numbers, a column each for both ends and the type.</summary>
/// <remarks>
/// An entered one is the ledger's object. A derived one is made into an object when somebody looks at it: its evidence is the statement
/// that it leads from, if it leads from one, else what is kept for it.
/// </remarks>
internal sealed class RelationshipTable
{
    private readonly NodeStore _nodes;
    private readonly Relationship[] _entered;
    private readonly int[] _enteredOrdinals;
    private readonly Code[] _types;
    private readonly byte[] _typeNumbers;
    private readonly int[] _sources;
    private readonly int[] _targets;
    private readonly RelationshipEvidence _evidence;

    public RelationshipTable(
        NodeStore nodes, Relationship[] entered, int[] enteredOrdinals, Code[] types, byte[] typeNumbers, int[] sources, int[] targets, RelationshipEvidence evidence)
    {
        _nodes = nodes;
        _entered = entered;
        _enteredOrdinals = enteredOrdinals;
        _types = types;
        _typeNumbers = typeNumbers;
        _sources = sources;
        _targets = targets;
        _evidence = evidence;
    }

    public int Count => _sources.Length;

    /// <summary>The types that occur, by their numbers.</summary>
    public ReadOnlySpan<Code> Types => _types;

    public ReadOnlySpan<byte> TypeNumbers => _typeNumbers;

    public ReadOnlySpan<int> Sources => _sources;

    public ReadOnlySpan<int> Targets => _targets;

    public Relationship At(int relationship) =>
        Array.BinarySearch(_enteredOrdinals, relationship) is var entered and >= 0 ? _entered[entered] : Derived(relationship);

    /// <summary>Whether it was derived; costs a search among the entered ones.</summary>
    public bool IsDerived(int relationship) => Array.BinarySearch(_enteredOrdinals, relationship) < 0;

    /// <summary>The statements that a derived relationship rests on, as ordinals, ascending.</summary>
    public List<int> EvidenceOf(int relationship) =>
        _nodes.KindOf(_sources[relationship]) == NodeKind.Statement ? [_sources[relationship]] : _evidence.Of(relationship);

    private Relationship Derived(int relationship) => new()
    {
        Id = default,
        From = _nodes.IdAt(_sources[relationship]),
        Type = _types[_typeNumbers[relationship]],
        To = _nodes.IdAt(_targets[relationship]),
        Evidence = EvidenceOf(relationship).ConvertAll(_nodes.IdAt).ToValueList(),
        IsDerived = true,
    };
}
