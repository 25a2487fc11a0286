namespace KnowledgeGraph.Traversal;

/// <summary>What of a node has still to be looked at, because the way to it does not tell.</summary>
[Flags]
internal enum NodeChecks
{
    None = 0,
    Kind = 1,
    Act = 2,
}
