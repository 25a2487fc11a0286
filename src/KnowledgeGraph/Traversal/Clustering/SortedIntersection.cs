using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace KnowledgeGraph.Traversal;

/// <summary>What two ascending lists without repetitions have in common.</summary>
internal static class SortedIntersection
{
    private const int Lanes = 8;

    // Because from about here on looking for each of the few in the many is quicker than going through the many.
    private const int Lopsided = 64;

    /// <summary>How many numbers are in both.</summary>
    public static int Count(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        if (left.Length / Lopsided >= right.Length)
        {
            return CountBySearching(right, left);
        }

        if (right.Length / Lopsided >= left.Length)
        {
            return CountBySearching(left, right);
        }

        return Avx2.IsSupported ? CountByBlocks(left, right) : CountOneByOne(left, right);
    }

    /// <summary>Writes the numbers that are in both, ascending, and says how many they are.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    /// <param name="common">Where to; as long as the shorter list.</param>
    public static int Find(ReadOnlySpan<int> left, ReadOnlySpan<int> right, Span<int> common) =>
        Avx2.IsSupported ? FindByBlocks(left, right, common) : FindOneByOne(left, right, common, 0);

    /// <summary>The same without vectors, for machines that have none.</summary>
    internal static int CountOneByOne(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        var (count, i, j) = (0, 0, 0);
        while (i < left.Length && j < right.Length)
        {
            var (a, b) = (left[i], right[j]);
            count += a == b ? 1 : 0;
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }

        return count;
    }

    /// <summary>The same without vectors, for machines that have none.</summary>
    internal static int FindOneByOne(ReadOnlySpan<int> left, ReadOnlySpan<int> right, Span<int> common, int count)
    {
        var (i, j) = (0, 0);
        while (i < left.Length && j < right.Length)
        {
            var (a, b) = (left[i], right[j]);
            if (a == b)
            {
                common[count++] = a;
            }

            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }

        return count;
    }

    private static int CountBySearching(ReadOnlySpan<int> few, ReadOnlySpan<int> many)
    {
        var count = 0;
        foreach (var number in few)
        {
            var place = many.BinarySearch(number);
            count += place >= 0 ? 1 : 0;
            many = many[(place >= 0 ? place + 1 : ~place)..];
        }

        return count;
    }

    // Eight of one against eight of the other at once: each with each, by turning the one round. What has the lower last number is done.
    private static int CountByBlocks(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        var (i, j) = (0, 0);
        var (leftEnd, rightEnd) = (left.Length - Lanes, right.Length - Lanes);
        ref var leftStart = ref MemoryMarshal.GetReference(left);
        ref var rightStart = ref MemoryMarshal.GetReference(right);
        var counts = Vector256<int>.Zero;
        while (i <= leftEnd && j <= rightEnd)
        {
            // A lane that matches is -1, and no lane matches twice, because no number is in a list twice.
            counts -= Matches(Vector256.LoadUnsafe(ref leftStart, (nuint)i), Vector256.LoadUnsafe(ref rightStart, (nuint)j));
            var (leftLast, rightLast) = (left[i + Lanes - 1], right[j + Lanes - 1]);
            i += leftLast <= rightLast ? Lanes : 0;
            j += rightLast <= leftLast ? Lanes : 0;
        }

        return Vector256.Sum(counts) + CountOneByOne(left[i..], right[j..]);
    }

    private static int FindByBlocks(ReadOnlySpan<int> left, ReadOnlySpan<int> right, Span<int> common)
    {
        var (count, i, j) = (0, 0, 0);
        var (leftEnd, rightEnd) = (left.Length - Lanes, right.Length - Lanes);
        ref var leftStart = ref MemoryMarshal.GetReference(left);
        ref var rightStart = ref MemoryMarshal.GetReference(right);
        while (i <= leftEnd && j <= rightEnd)
        {
            var matches = Matches(Vector256.LoadUnsafe(ref leftStart, (nuint)i), Vector256.LoadUnsafe(ref rightStart, (nuint)j));
            for (var lanes = matches.ExtractMostSignificantBits(); lanes != 0; lanes &= lanes - 1)
            {
                common[count++] = left[i + BitOperations.TrailingZeroCount(lanes)];
            }

            var (leftLast, rightLast) = (left[i + Lanes - 1], right[j + Lanes - 1]);
            i += leftLast <= rightLast ? Lanes : 0;
            j += rightLast <= leftLast ? Lanes : 0;
        }

        return FindOneByOne(left[i..], right[j..], common, count);
    }

    // The lanes of the one whose number is in any lane of the other.
    private static Vector256<int> Matches(Vector256<int> one, Vector256<int> other)
    {
        var turned = Avx2.Permute2x128(other, other, 1);
        return Vector256.Equals(one, other)
            | Vector256.Equals(one, Avx2.Shuffle(other, 0b00_11_10_01))
            | Vector256.Equals(one, Avx2.Shuffle(other, 0b01_00_11_10))
            | Vector256.Equals(one, Avx2.Shuffle(other, 0b10_01_00_11))
            | Vector256.Equals(one, turned)
            | Vector256.Equals(one, Avx2.Shuffle(turned, 0b00_11_10_01))
            | Vector256.Equals(one, Avx2.Shuffle(turned, 0b01_00_11_10))
            | Vector256.Equals(one, Avx2.Shuffle(turned, 0b10_01_00_11));
    }
}
