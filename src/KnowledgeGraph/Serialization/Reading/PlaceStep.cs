using System.Runtime.InteropServices;

namespace KnowledgeGraph.Serialization;

/// <summary>The last step of the way to a value of a line.</summary>
/// <param name="Parent">The place it leads on from; -1 for none.</param>
/// <param name="Key">The key, or null for an item of a list.</param>
/// <param name="Index">The item of a list, counted from 0.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PlaceStep(int Parent, string? Key, int Index);
