using System.Runtime.InteropServices;

namespace KnowledgeGraph.Serialization;

/// <summary>A problem of an entry and the line on which the entry stands.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PlacedProblem(Problem Problem, LineStart Start);
