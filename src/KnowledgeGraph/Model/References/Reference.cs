namespace KnowledgeGraph;

/// <summary>One place in a model object at which it names an id.</summary>
/// <param name="Path">The place within the object.</param>
/// <param name="Id">The id.</param>
/// <param name="Allowed">What the id may refer to.</param>
/// <param name="Clock">For the anchor of a time, the clock that is counted from; else null.</param>
internal readonly record struct Reference(ReferencePath Path, EntityId Id, ReferenceKinds Allowed, AnchorClock? Clock = null);
