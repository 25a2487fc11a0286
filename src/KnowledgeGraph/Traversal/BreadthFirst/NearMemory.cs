using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace KnowledgeGraph.Traversal;

/// <summary>Has the processor fetch what is going to be read soon.</summary>
internal static class NearMemory
{
    /// <summary>Begins to bring a place of memory near; nothing waits for it, and nothing happens where the processor cannot be asked.</summary>
    /// <remarks>The place is not pinned: if the collector moves it meanwhile, something else is fetched, which does no harm.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Fetch(ref int place)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref place));
        }
    }
}
