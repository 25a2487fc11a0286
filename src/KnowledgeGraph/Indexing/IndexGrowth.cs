using System.Collections.Immutable;

namespace KnowledgeGraph.Indexing;

/// <summary>Adds nodes and relationships to a layout, and makes a larger one of it.</summary>
internal sealed class IndexGrowth : IDerivationTarget
{
    private readonly GrownIndex _before;
    private readonly DerivedRelationships _derived;
    private readonly EventRelationshipLookup _ofEvents;
    private readonly Dictionary<int, NodeRows> _changed = [];
    private readonly List<Node> _added = [];
    private readonly int _mostRelationships;
    private ImmutableDictionary<EntityId, int> _ordinals;
    private Code[] _types;
    private Grown<byte> _typeNumbers;
    private Grown<int> _sources;
    private Grown<int> _targets;
    private ImmutableDictionary<int, Relationship> _entered;
    private ImmutableDictionary<int, Grown<int>> _evidence;

    /// <param name="before">The layout.</param>
    /// <param name="statementOfProposition">The statement of each proposition.</param>
    /// <param name="vocabulary">What the codes mean.</param>
    /// <param name="mostRelationships">How many relationships there is room for.</param>
    public IndexGrowth(
        IGraphIndex before,
        IReadOnlyDictionary<EntityId, EntityId> statementOfProposition,
        Vocabulary vocabulary,
        int mostRelationships = RelationshipTableBuilder.MostRelationships)
    {
        _mostRelationships = mostRelationships;
        _before = before as GrownIndex ?? new GrownIndex((PlainIndex)before);
        _derived = new DerivedRelationships(this, id => OrdinalOf(statementOfProposition.GetValueOrDefault(id, id)), vocabulary);
        _ofEvents = new EventRelationshipLookup(_before);
        _ordinals = _before.Ordinals;
        _types = _before.Types;
        _typeNumbers = _before.TypeNumbers;
        _sources = _before.Sources;
        _targets = _before.Targets;
        _entered = _before.Entered;
        _evidence = _before.Evidence;
    }

    /// <summary>Adds a node that has no relationships yet; all that are added before any relationship can be ends of those.</summary>
    public void Add(Node node)
    {
        _ordinals = _ordinals.Add(node.Id, _before.NodeCount + _added.Count);
        _added.Add(node);
    }

    /// <summary>Adds what follows from a node that was added.</summary>
    public void Derive(Node node) => _derived.AddFrom(node, OrdinalOf(node.Id));

    /// <summary>Adds a relationship of the ledger, unless an end of it is no node.</summary>
    public void Add(Relationship relationship)
    {
        var source = OrdinalOf(relationship.From);
        var target = OrdinalOf(relationship.To);
        if (source >= 0 && target >= 0)
        {
            _entered = _entered.Add(_before.Ground.RelationshipCount + _sources.Count, relationship);
            Add(source, relationship.Type, target);
        }
    }

    // Only here are nodes put into the list that earlier layouts share, so that nothing stays there of a growth that fails.
    public GrownIndex Build() => _before.With(
        _added.Aggregate(_before.Nodes, (nodes, node) => nodes.With(node)), _ordinals, _types, (_typeNumbers, _sources, _targets), _entered, _evidence, _changed.Count == 0 ? _before.Pages : _before.Pages.With(_changed));

    public int OrdinalOf(EntityId id) =>
        _before.Ground.OrdinalOf(id) is var ordinal and >= 0 ? ordinal : _ordinals.GetValueOrDefault(id, -1);

    public NodeKind KindOf(int node) => node < _before.Ground.NodeCount ? _before.Ground.KindOf(node) : Added(node).NodeKind;

    public void Add(int source, Code type, int target)
    {
        var relationship = _before.Ground.RelationshipCount + _sources.Count;
        if (relationship == _mostRelationships)
        {
            throw new CapacityExceededException("relationships", _mostRelationships, "rows");
        }

        var number = Array.IndexOf(_types, type);
        if (number < 0)
        {
            if (_types.Length == RelationshipTableBuilder.MostTypes)
            {
                throw new CapacityExceededException("types of relationship", RelationshipTableBuilder.MostTypes, "rows");
            }

            number = _types.Length;
            _types = [.. _types, type];
        }

        _typeNumbers = _typeNumbers.With((byte)number);
        _sources = _sources.With(source);
        _targets = _targets.With(target);

        var leaving = RowsAt(source);
        _changed[source] = (leaving with { From = leaving.From.With(relationship) })
            .With(new RowGroup(RowGroup.By.FromType, type), _before.From(source, type), relationship);

        // Asked for anew, because a relationship may lead from a node to itself.
        var coming = RowsAt(target);
        coming = (coming with { To = coming.To.With(relationship) })
            .With(new RowGroup(RowGroup.By.ToType, type), _before.To(target, type), relationship);
        _changed[target] = type == KnownRelationships.About.Code && ActOf(source) is { IsDefault: false } act
            ? coming.With(new RowGroup(RowGroup.By.AboutAct, act), _before.About(target, act), relationship)
            : coming;
    }

    public void AddOfEvent(int source, Code type, int target, int statement)
    {
        var relationship = _ofEvents.Find(source, type, target);
        if (relationship < 0)
        {
            relationship = _before.Ground.RelationshipCount + _sources.Count;
            Add(source, type, target);
            _ofEvents.Add(source, type, target, relationship);
        }

        var behind = _evidence.TryGetValue(relationship, out var known) ? known : _before.StatementsBehind(relationship);
        if (behind.Count == 0 || behind[^1] != statement)
        {
            _evidence = _evidence.SetItem(relationship, behind.With(statement));
        }
    }

    private Code ActOf(int node) =>
        node < _before.Ground.NodeCount ? _before.Ground.ActOf(node) : Added(node) is Statement statement ? statement.Act : default;

    private Node Added(int node) => node < _before.NodeCount ? _before.NodeAt(node) : _added[node - _before.NodeCount];

    private NodeRows RowsAt(int node) =>
        _changed.TryGetValue(node, out var changed) ? changed
        : _before.Pages.At(node) is { } known ? known
        : node < _before.Ground.NodeCount ? new NodeRows(new Grown<int>(_before.From(node).ToArray()), new Grown<int>(_before.To(node).ToArray()), [])
        : new NodeRows(default, default, []);
}
