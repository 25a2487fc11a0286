using System.Runtime.InteropServices;

namespace KnowledgeGraph.Indexing;

/// <summary>One group of the relationships at a node.</summary>
/// <param name="Sort">What the relationships of the group have in common.</param>
/// <param name="Code">The type, or the act.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RowGroup(RowGroup.By Sort, Code Code)
{
    internal enum By
    {
        /// <summary>They lead from the node and are of one type.</summary>
        FromType,

        /// <summary>They lead to the node and are of one type.</summary>
        ToType,

        /// <summary>They are about the node and lead from statements of one act.</summary>
        AboutAct,
    }
}
