using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Indexing;

/// <summary>Finds a byte among up to 64, many at once.</summary>
internal static class KeyMatches
{
    /// <summary>How many keys are looked through at once.</summary>
    public const int ChunkLength = 64;

    /// <summary>A bit for each key that is the wanted one, the lowest for the first.</summary>
    public static ulong In(ReadOnlySpan<byte> chunk, byte wanted)
    {
        var found = 0UL;
        var at = 0;
        if (chunk.Length >= Vector128<byte>.Count)
        {
            ref var first = ref MemoryMarshal.GetReference(chunk);
            var wantedInAll = Vector128.Create(wanted);
            for (; at <= chunk.Length - Vector128<byte>.Count; at += Vector128<byte>.Count)
            {
                found |= (ulong)Vector128.Equals(Vector128.LoadUnsafe(ref first, (nuint)at), wantedInAll).ExtractMostSignificantBits() << at;
            }
        }

        for (; at < chunk.Length; at++)
        {
            found |= chunk[at] == wanted ? 1UL << at : 0;
        }

        return found;
    }
}
