namespace KnowledgeGraph;

/// <summary>What an id may refer to.</summary>
[Flags]
internal enum ReferenceKinds
{
    None = 0,
    Person = 1 << NodeKind.Person,
    Organization = 1 << NodeKind.Organization,
    Place = 1 << NodeKind.Place,
    Event = 1 << NodeKind.Event,
    Document = 1 << NodeKind.Document,
    Position = 1 << NodeKind.Position,
    Thing = 1 << NodeKind.Thing,
    Statement = 1 << NodeKind.Statement,
    Proposition = 1 << 8,
    Relationship = 1 << 9,
    Judgement = 1 << 10,

    /// <summary>Something that only a newer version of the format knows.</summary>
    NotUnderstood = 1 << 11,
    Agent = Person | Organization,
    Entity = Agent | Place | Event | Document | Position | Thing,
    Node = Entity | Statement,
    Saying = Statement | Proposition,
}
