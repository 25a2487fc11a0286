namespace KnowledgeGraph.Traversal;

/// <summary>What a search between two nodes has reached from one of them, layer by layer.</summary>
internal sealed class ConnectionEnd
{
    private readonly List<int> _nodes;
    private readonly List<int> _vias = [-1];
    private readonly List<int> _layerStarts = [0];

    public ConnectionEnd(int origin, long looksAhead)
    {
        _nodes = [origin];
        LooksAhead = looksAhead;
    }

    /// <summary>How many nodes were reached, the origin included; their positions are 0, the origin, to one less.</summary>
    public int Count => _nodes.Count;

    /// <summary>The distance of the last layer.</summary>
    public int Depth => _layerStarts.Count - 1;

    /// <summary>How many relationships there are to look at from the last layer.</summary>
    public long LooksAhead { get; private set; }

    /// <summary>Whether the last layer is empty, so that there is nothing more to reach.</summary>
    public bool IsExhausted => _layerStarts[^1] == _nodes.Count;

    public int NodeAt(int position) => _nodes[position];

    /// <summary>The relationship by which the node at a position was reached.</summary>
    public int ViaAt(int position) => _vias[position];

    /// <summary>The positions of the nodes at a distance.</summary>
    public (int Start, int End) Layer(int distance) =>
        (_layerStarts[distance], distance + 1 < _layerStarts.Count ? _layerStarts[distance + 1] : _nodes.Count);

    /// <summary>Takes a node in and gives its position.</summary>
    public int Add(int node, int via)
    {
        _nodes.Add(node);
        _vias.Add(via);
        return _nodes.Count - 1;
    }

    /// <summary>An earlier relationship leads to the node at a position from the layer before.</summary>
    public void Improve(int position, int via) => _vias[position] = via;

    /// <summary>What was reached from a position on is the next layer.</summary>
    public void Close(int start, long looksAhead)
    {
        _layerStarts.Add(start);
        LooksAhead = looksAhead;
    }

    /// <summary>Forgets what was reached from a position on, of a layer that is not needed as a whole.</summary>
    public void Truncate(int start)
    {
        _nodes.RemoveRange(start, _nodes.Count - start);
        _vias.RemoveRange(start, _vias.Count - start);
    }
}
