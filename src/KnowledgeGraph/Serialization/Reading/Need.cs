using System.Runtime.InteropServices;

namespace KnowledgeGraph.Serialization;

/// <summary>What one entry introduces or declares and another one needs: an id, or a code of some sort.</summary>
/// <param name="Sort">An id, or which sort of definition declares the code.</param>
/// <param name="Of">The kind of entity that a kind is for; null for everything else, and for parts.</param>
/// <param name="Name">The id or the code.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Need(NeedSort Sort, NodeKind? Of, string Name)
{
    public bool IsId => Sort == NeedSort.Id;

    public static Need Id(EntityId id) => new(NeedSort.Id, Of: null, id.Value);

    public static Need Code(NeedSort sort, Code code) => new(sort, Of: null, code.ToString());

    public static Need Kind(NodeKind? of, Code code) => new(NeedSort.Kind, of, code.ToString());
}
