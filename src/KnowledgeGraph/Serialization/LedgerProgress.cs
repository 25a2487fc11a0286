using System.Runtime.InteropServices;

namespace KnowledgeGraph.Serialization;

/// <summary>How far the reading or writing of a native file has come. The default is: not begun.</summary>
/// <param name="Bytes">The bytes read or written so far.</param>
/// <param name="Lines">The lines read or written so far, the header included.</param>
/// <param name="TotalBytes">The bytes there are; null where nobody knows, as while writing.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LedgerProgress(long Bytes, long Lines, long? TotalBytes);
