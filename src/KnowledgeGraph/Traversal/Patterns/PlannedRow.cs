namespace KnowledgeGraph.Traversal;

/// <summary>Which relationships at a node belong to a step that is gone one way, and what lies at their other ends.</summary>
/// <param name="Type">Their type; the default for any.</param>
/// <param name="LeadsAway">Whether they lead from the node; else to it.</param>
/// <param name="IsSymmetric">Whether both count.</param>
/// <param name="Symmetric">Where they are of any type, the types of which both count all the same.</param>
/// <param name="Acts">The acts of the statements from which they lead, where the index knows them; else null.</param>
/// <param name="Along">What must hold of each; null for nothing.</param>
internal sealed record PlannedRow(Code Type, bool LeadsAway, bool IsSymmetric, Code[] Symmetric, Code[]? Acts, Func<Relationship, bool>? Along)
{
    public bool IsOfAnyType => Type.IsDefault;
}
