namespace KnowledgeGraph.Presentation;

/// <summary>What a picture of a network shows, and how it is laid out.</summary>
public sealed record NetworkPictureOptions
{
    /// <summary>Up to 300 nodes and 900 lines, with statements, without documents, nothing before anything else.</summary>
    public static NetworkPictureOptions Default { get; } = new();

    /// <summary>
    /// How many nodes are drawn at most; 300 unless set. Of more, those are kept to which most leads by all relationships
    /// (PageRank, in both directions), of equals the earlier in the ledger; the picture says how many are left out. Sources that nobody names
    /// count as nodes; where there is no room for all, up to a tenth is theirs, and the least of them become one. A connection keeps both its ends.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int MaxNodes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    }

    = 300;

    /// <summary>
    /// How many lines are drawn at most; 900 unless set. Of more, those that claim, deny or blame are kept first, then those that stand for
    /// most statements or relationships, of equals the earlier; the picture says how many are left out.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int MaxEdges
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    }

    = 900;

    /// <summary>What stands above the picture; null for a title made of what is shown.</summary>
    public string? Title { get; init; }

    /// <summary>Whether documents are nodes; false unless set, because most statements stand in the same few.</summary>
    public bool WithDocuments { get; init; }

    /// <summary>Whether statements are edges from who speaks to what it is about; true unless set.</summary>
    public bool WithStatements { get; init; } = true;

    /// <summary>Whether nodes that nothing drawn leads to are shown; true unless set. A picture without them says how many there are.</summary>
    public bool WithUnconnected { get; init; } = true;

    /// <summary>How it is laid out; by nearness unless set.</summary>
    public NetworkLayout Layout { get; init; }

    /// <summary>The kinds of node that are drawn; all but statements unless set, and documents only if asked for.</summary>
    public ValueList<NodeKind> Kinds { get; init => field = NotNull.Of(value); } = [];
}
