namespace KnowledgeGraph.Traversal;

/// <summary>One relationship of the path that is being searched: the node it leads from, and those of its relationships that are still to be tried.</summary>
internal sealed class SearchFrame
{
    private readonly int[] _relationshipsRead = new int[RowReader.PieceLength];
    private readonly int[] _othersRead = new int[RowReader.PieceLength];

    public int Step { get; private set; }

    /// <summary>How often the step is taken with this relationship: from 1 on.</summary>
    public int Times { get; private set; }

    public int Node { get; private set; }

    /// <summary>The layer that the relationships come from; null where they are read from the graph.</summary>
    public PatternLayer? Layer { get; private set; }

    /// <summary>The relationships to try, from <see cref="Next"/> to one before <see cref="End"/>.</summary>
    public int[] Relationships { get; private set; } = [];

    /// <summary>The nodes at their other ends.</summary>
    public int[] Others { get; private set; } = [];

    /// <summary>Whether the step may end at each of them; only where it is repeated.</summary>
    public bool[] MayEnd { get; private set; } = [];

    /// <summary>Whether the step may be taken again from each of them; only where it is repeated.</summary>
    public bool[] MayGoOn { get; private set; } = [];

    public int Next { get; set; }

    public int End { get; set; }

    /// <summary>Whether the step is to be taken once more from the node tried last.</summary>
    public bool IsToBeRepeated { get; set; }

    /// <summary>How far the row has been read.</summary>
    public RowCursor Cursor;

    /// <summary>Begins with relationships that are read from the graph.</summary>
    public void Read(int step, int times, int node, bool isRepeated)
    {
        Begin(step, times, node);
        Layer = null;
        Relationships = _relationshipsRead;
        Others = _othersRead;
        Next = 0;
        End = 0;
        Cursor = default;
        if (isRepeated && MayEnd.Length == 0)
        {
            MayEnd = new bool[RowReader.PieceLength];
            MayGoOn = new bool[RowReader.PieceLength];
        }
    }

    /// <summary>Begins with the relationships that a layer has for a node.</summary>
    public void Take(int step, int node, PatternLayer layer, int place)
    {
        Begin(step, times: 1, node);
        Layer = layer;
        Relationships = layer.Relationships;
        Others = layer.Others;
        Next = layer.Starts[place];
        End = layer.Starts[place + 1];
    }

    private void Begin(int step, int times, int node)
    {
        Step = step;
        Times = times;
        Node = node;
        IsToBeRepeated = false;
    }
}
