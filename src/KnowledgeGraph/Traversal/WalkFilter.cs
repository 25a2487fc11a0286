using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>Decides which relationships are there for a walk, and which of them may be walked which way.</summary>
internal sealed class WalkFilter
{
    private readonly IGraphIndex _index;
    private readonly bool[] _keepsType;
    private readonly bool[] _isSymmetric;
    private readonly bool _includeDerived;
    private readonly WalkDirection _direction;
    private readonly uint _kinds;

    private WalkFilter(EntityGraph graph, WalkOptions options, bool mayMeetSymmetric)
    {
        _index = graph.Index;
        var types = _index.Types.ToArray();
        _keepsType = Array.ConvertAll(types, type => options.Types.Count == 0 || options.Types.Contains(type));
        _isSymmetric = Array.ConvertAll(types, type => graph.Vocabulary.TryGetRelationshipType(type, out var definition) && definition.IsSymmetric);
        _includeDerived = options.IncludeDerived;
        _direction = options.Direction;
        foreach (var kind in options.NodeKinds)
        {
            _kinds |= BitOf(kind);
        }

        LooksForward = _direction != WalkDirection.Backward || mayMeetSymmetric;
        LooksBackward = _direction != WalkDirection.Forward || mayMeetSymmetric;
    }

    /// <summary>Whether relationships that lead from a node may be worth a look.</summary>
    public bool LooksForward { get; }

    /// <summary>Whether relationships that lead to a node may be worth a look.</summary>
    public bool LooksBackward { get; }

    /// <summary>The filter of a walk on a graph.</summary>
    /// <exception cref="ArgumentException">The graph does not know a type.</exception>
    public static WalkFilter Of(EntityGraph graph, WalkOptions options)
    {
        var mayMeetSymmetric = options.Types.Count == 0;
        foreach (var type in options.Types)
        {
            mayMeetSymmetric |= graph.Vocabulary.TryGetRelationshipType(type, out var definition)
                ? definition.IsSymmetric
                : throw new ArgumentException(Describe(type, graph.Vocabulary), nameof(options));
        }

        return new WalkFilter(graph, options, mayMeetSymmetric);
    }

    /// <summary>Whether options leave out relationships, nodes, or a way to go along relationships.</summary>
    public static bool Restricts(WalkOptions options) =>
        options.Types.Count > 0 || options.NodeKinds.Count > 0 || options.Direction != WalkDirection.Both || !options.IncludeDerived;

    /// <summary>Whether nodes of every kind are there for the walk.</summary>
    public bool IncludesAll => _kinds == 0;

    /// <summary>Whether a node is there for the walk.</summary>
    public bool Includes(int node) => IncludesAll || (_kinds & BitOf(_index.KindOf(node))) != 0;

    /// <summary>Whether a relationship is there for the walk, with both of its ends, whichever way it leads.</summary>
    public bool Keeps(int relationship) =>
        _keepsType[_index.TypeNumberOf(relationship)] && (_includeDerived || !_index.IsDerived(relationship))
        && (IncludesAll || (Includes(_index.SourceOf(relationship)) && Includes(_index.TargetOf(relationship))));

    /// <summary>Whether a kept relationship may be walked from both of its ends whatever the direction.</summary>
    public bool IsSymmetric(int relationship) => _isSymmetric[_index.TypeNumberOf(relationship)];

    /// <summary>Whether the walk may go along a relationship, from the end that it leads from or from the other.</summary>
    public bool MayWalk(int relationship, bool isForward) =>
        Keeps(relationship) && (GoesAlong(isForward) || IsSymmetric(relationship));

    private static uint BitOf(NodeKind kind) => 1u << (int)kind;

    private static string Describe(Code type, Vocabulary vocabulary)
    {
        var nearest = Nearest.To(type.ToString(), vocabulary.RelationshipTypes.Select(known => known.Code.ToString())).ToList();
        return nearest.Count == 0
            ? $"There is no relationship type '{type}' in this graph."
            : $"There is no relationship type '{type}' in this graph. The nearest: {string.Join(", ", nearest)}.";
    }

    private bool GoesAlong(bool isForward) =>
        _direction == WalkDirection.Both || (_direction == WalkDirection.Forward) == isForward;
}
