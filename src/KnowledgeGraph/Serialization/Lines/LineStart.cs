using System.Runtime.InteropServices;

namespace KnowledgeGraph.Serialization;

/// <summary>Where an entry stood, so that a problem found later can say so.</summary>
/// <param name="Line">The line of the file, counted from 1.</param>
/// <param name="Offset">The first byte of the line, counted from where the reading began.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LineStart(long Line, long Offset);
