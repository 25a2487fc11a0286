using System.Runtime.InteropServices;

namespace KnowledgeGraph.Indexing;

/// <summary>What every entity has.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct EntityCore(
    EntityId Id, bool IsRedacted, Code Type, ValueList<EntityName> Names, string? Description, ValueList<PropertyValue> Properties);
