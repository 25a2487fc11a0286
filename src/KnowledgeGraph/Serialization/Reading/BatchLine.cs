using System.Runtime.InteropServices;

namespace KnowledgeGraph.Serialization;

/// <summary>A line of a batch.</summary>
/// <param name="Start">Where it stands in the file.</param>
/// <param name="First">Where it begins in the batch.</param>
/// <param name="Length">How many bytes it has, without its line end.</param>
/// <param name="IsTooLong">Whether it is too long to be read; it is then not in the batch.</param>
/// <param name="EndsWithLineFeed">Whether a line feed ends it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BatchLine(LineStart Start, int First, int Length, bool IsTooLong, bool EndsWithLineFeed);
