namespace KnowledgeGraph.Presentation;

/// <summary>The sides of a picture, and which node is on which.</summary>
internal sealed record SidesOfNodes(ValueList<NetworkSide> Sides, IReadOnlyDictionary<EntityId, int> Places)
{
    public int? SideOf(EntityId id) => Places.TryGetValue(id, out var side) ? side : null;
}
