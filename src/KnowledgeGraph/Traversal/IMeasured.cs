namespace KnowledgeGraph.Traversal;

/// <summary>Values of nodes, for who shows them and need not know of which sort they are.</summary>
internal interface IMeasured : IPresentable
{
    /// <summary>How many nodes were measured.</summary>
    int Count { get; }

    /// <summary>Whether the budget ended the measuring before it was through.</summary>
    bool WasCut { get; }

    /// <summary>The nodes with the highest values, highest first, with their values in digits.</summary>
    IEnumerable<(Node Node, string Value)> Highest(int count);
}
