namespace KnowledgeGraph;

/// <summary>One place in a model object at which it names an id.</summary>
/// <param name="Path">The place, as a JSON path within the object: <c>attribution[0].speaker</c>.</param>
/// <param name="Id">The id.</param>
/// <param name="Allowed">What the id may refer to.</param>
internal readonly record struct Reference(string Path, EntityId Id, ReferenceKinds Allowed);
