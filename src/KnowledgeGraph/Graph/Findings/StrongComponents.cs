using KnowledgeGraph.Indexing;

namespace KnowledgeGraph;

/// <summary>
/// Finds the nodes that lead to themselves along relationships of one type, by Tarjan's algorithm: each node and relationship
/// is looked at once, however they are entangled.
/// </summary>
internal sealed class StrongComponents
{
    private const int Unvisited = 0;

    private readonly IGraphIndex _index;
    private readonly Code _type;
    private readonly int _number;
    private readonly int[] _visits;
    private readonly int[] _lowest;
    private readonly bool[] _isOpen;
    private readonly List<int> _open = [];
    private int _visitCount;

    public StrongComponents(IGraphIndex index, Code type)
    {
        _index = index;
        _type = type;
        _number = index.Types.IndexOf(type);
        _visits = new int[index.NodeCount];
        _lowest = new int[index.NodeCount];
        _isOpen = new bool[index.NodeCount];
    }

    /// <summary>The components in which a node leads to itself, perhaps through others, in ledger order of their first nodes.</summary>
    public IEnumerable<StrongComponent> Cyclic()
    {
        var found = new List<StrongComponent>();
        for (var relationship = 0; relationship < _index.RelationshipCount; relationship++)
        {
            if (_index.TypeNumberOf(relationship) == _number && _visits[_index.SourceOf(relationship)] == Unvisited)
            {
                Walk(_index.SourceOf(relationship), found);
            }
        }

        return found.OrderBy(component => _index.OrdinalOf(component.Nodes[0]));
    }

    // With a stack of its own, because a long chain of parts would overflow the thread's.
    private void Walk(int start, List<StrongComponent> found)
    {
        var path = new Stack<(int Node, int Place)>();
        Enter(start, path);
        while (path.TryPop(out var step))
        {
            var relationships = _index.From(step.Node, _type).From(step.Place);
            if (relationships.MoveNext())
            {
                path.Push((step.Node, relationships.Place));
                Follow(step.Node, relationships.Current, path);
                continue;
            }

            if (path.TryPeek(out var outer))
            {
                _lowest[outer.Node] = Math.Min(_lowest[outer.Node], _lowest[step.Node]);
            }

            if (_lowest[step.Node] == _visits[step.Node])
            {
                Close(step.Node, found);
            }
        }
    }

    private void Enter(int node, Stack<(int Node, int Place)> path)
    {
        _visits[node] = _lowest[node] = ++_visitCount;
        _isOpen[node] = true;
        _open.Add(node);
        path.Push((node, 0));
    }

    private void Follow(int node, int relationship, Stack<(int Node, int Place)> path)
    {
        var next = _index.TargetOf(relationship);
        if (_visits[next] == Unvisited)
        {
            Enter(next, path);
        }
        else if (_isOpen[next])
        {
            _lowest[node] = Math.Min(_lowest[node], _visits[next]);
        }
    }

    private void Close(int root, List<StrongComponent> found)
    {
        var start = _open.LastIndexOf(root);
        var members = _open[start..];
        _open.RemoveRange(start, members.Count);
        var inner = members.Sum(node => InnerRelationships(node, root));
        foreach (var node in members)
        {
            _isOpen[node] = false;
        }

        if (inner > 0)
        {
            found.Add(new StrongComponent(members.Select(node => _index.IdAt(node)).ToValueList(), inner == members.Count));
        }
    }

    // Those that stay within the component that is being closed: its nodes are the open ones from its root on.
    private int InnerRelationships(int node, int root)
    {
        var count = 0;
        foreach (var relationship in _index.From(node, _type))
        {
            var target = _index.TargetOf(relationship);
            if (_isOpen[target] && _visits[target] >= _visits[root])
            {
                count++;
            }
        }

        return count;
    }
}
