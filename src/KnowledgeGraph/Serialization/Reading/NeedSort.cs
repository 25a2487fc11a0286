namespace KnowledgeGraph.Serialization;

/// <summary>What sort of name an entry can need.</summary>
internal enum NeedSort
{
    Id,
    Act,
    Predicate,
    RelationshipType,
    Kind,
    Property,
}
