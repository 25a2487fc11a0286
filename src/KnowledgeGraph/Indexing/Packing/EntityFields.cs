namespace KnowledgeGraph.Indexing;

/// <summary>Which fields the row of an entity has, those of its kind after those that all kinds have.</summary>
[Flags]
internal enum EntityFields
{
    None = 0,
    Recorded = 1,
    Type = 1 << 1,
    Names = 1 << 2,
    Description = 1 << 3,
    Properties = 1 << 4,
    Redacted = 1 << 5,

    /// <summary>The first field that only some kinds have; what it is depends on the kind.</summary>
    First = 1 << 6,
    Second = 1 << 7,
    Third = 1 << 8,
    Fourth = 1 << 9,
    Fifth = 1 << 10,
    Sixth = 1 << 11,
    Seventh = 1 << 12,
    Eighth = 1 << 13,
    Ninth = 1 << 14,
    Tenth = 1 << 15,
    Eleventh = 1 << 16,
}
