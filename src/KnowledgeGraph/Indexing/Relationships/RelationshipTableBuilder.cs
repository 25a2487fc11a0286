namespace KnowledgeGraph.Indexing;

/// <summary>Gathers the relationships of a graph, in their order.</summary>
/// <param name="nodes">The nodes.</param>
/// <param name="mostRelationships">How many relationships there is room for.</param>
internal sealed class RelationshipTableBuilder(INodeOrdinals nodes, int mostRelationships = RelationshipTableBuilder.MostRelationships) : IDerivationTarget
{
    /// <summary>How many relationships one graph can have: an array can number no more steps both ways.</summary>
    public const int MostRelationships = 1 << 30;

    /// <summary>How many types its relationships can have: the number of each is a byte.</summary>
    public const int MostTypes = byte.MaxValue + 1;

    private readonly List<Relationship> _entered = [];
    private readonly List<int> _enteredOrdinals = [];
    private readonly CodeNumbers _types = new();
    private readonly List<byte> _typeNumbers = [];
    private readonly List<int> _targets = [];
    private readonly List<int> _starts = [];
    private readonly List<int> _others = [];
    private readonly List<int> _sourcesOfOthers = [];
    private readonly EventRelationships _ofEvents = new();

    public int OrdinalOf(EntityId id) => nodes.OrdinalOf(id) is var ordinal && ordinal < nodes.Count ? ordinal : -1;

    public NodeKind KindOf(int node) => nodes.KindOf(node);

    /// <summary>Begins with what follows from the next node.</summary>
    public void BeginNode() => _starts.Add(_targets.Count);

    public void AddEntered(Relationship relationship, int source, int target)
    {
        _entered.Add(relationship);
        _enteredOrdinals.Add(_targets.Count);
        AddOther(source, _types.Of(relationship.Type), target);
    }

    /// <summary>Adds a relationship that follows from the node that was begun last and leads from it.</summary>
    public void Add(int source, Code type, int target) => Add(_types.Of(type), target);

    public void AddOfEvent(int source, Code type, int target, int statement)
    {
        var number = _types.Of(type);
        if (_ofEvents.IsNew(source, number, target, _others.Count, statement))
        {
            AddOther(source, number, target);
        }
    }

    /// <summary>The relationships of the nodes, which are then all there.</summary>
    public RelationshipTable Build(NodeStore all)
    {
        var starts = new int[all.OrdinalCount + 1 + SourceColumn.Padding];
        _starts.CopyTo(starts);
        starts.AsSpan(_starts.Count).Fill(_targets.Count);
        var columns = new RelationshipColumns([.. _types.InOrder], [.. _typeNumbers], [.. _targets], starts, [.. _others], [.. _sourcesOfOthers]);
        return new RelationshipTable(all, columns, [.. _entered], [.. _enteredOrdinals], _ofEvents.EvidenceOf(_others.Count));
    }

    private void AddOther(int source, int type, int target)
    {
        _others.Add(_targets.Count);
        _sourcesOfOthers.Add(source);
        Add(type, target);
    }

    private void Add(int type, int target)
    {
        if (_targets.Count == mostRelationships)
        {
            throw new CapacityExceededException("relationships", mostRelationships, "rows");
        }

        if (type >= MostTypes)
        {
            throw new CapacityExceededException("types of relationship", MostTypes, "rows");
        }

        _typeNumbers.Add((byte)type);
        _targets.Add(target);
    }
}
