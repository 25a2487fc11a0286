using System.Runtime.InteropServices;

namespace KnowledgeGraph.Traversal;

/// <summary>A node and what was measured of it.</summary>
/// <typeparam name="T">The sort of value.</typeparam>
/// <param name="Node">The node.</param>
/// <param name="Value">The value.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct NodeMeasure<T>(Node Node, T Value);
