using System.Buffers.Binary;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Indexing;

/// <summary>
/// Numbers by place, most of which are a little more than the one before: the first of each 16 as it is, and for each a byte that tells
/// how much more the next one is.
/// </summary>
/// <remarks>What a step is beyond what a byte can tell is kept beside the bytes, so that any numbers can be held, though not as well.</remarks>
internal sealed class SteppedNumbers
{
    private const int BlockBits = 4;
    private const int BlockLength = 1 << BlockBits;
    private const int BlockBytes = sizeof(int) + BlockLength;
    private const int LongStep = byte.MaxValue;

    private readonly byte[] _blocks;
    private readonly int[] _longSteps;
    private readonly int[] _rests;

    public SteppedNumbers(ReadOnlySpan<int> numbers)
    {
        Count = numbers.Length;
        _blocks = new byte[((long)Count + BlockLength - 1) / BlockLength * BlockBytes];
        var longSteps = new List<int>();
        var rests = new List<int>();
        for (var place = 0; place < Count; place++)
        {
            var block = _blocks.AsSpan((place >> BlockBits) * BlockBytes, BlockBytes);
            if (place % BlockLength == 0)
            {
                BinaryPrimitives.WriteInt32LittleEndian(block, numbers[place]);
            }

            var step = place + 1 == Count ? 0 : numbers[place + 1] - numbers[place];
            if (step is < 0 or >= LongStep)
            {
                longSteps.Add(place);
                rests.Add(step - LongStep);
                step = LongStep;
            }

            block[sizeof(int) + (place % BlockLength)] = (byte)step;
        }

        _longSteps = [.. longSteps];
        _rests = [.. rests];
    }

    /// <summary>How many numbers there are.</summary>
    public int Count { get; }

    public long Bytes => _blocks.Length + ((_longSteps.Length + _rests.Length) * (long)sizeof(int));

    /// <summary>The number at a place.</summary>
    public int this[int place] => At(place, out _);

    /// <summary>The number at a place, and how much more the next one is.</summary>
    public int At(int place, out int step)
    {
        var block = _blocks.AsSpan((place >> BlockBits) * BlockBytes, BlockBytes);
        var steps = Vector128.Create(block[sizeof(int)..]);
        var isBefore = Vector128.LessThan(Vector128<sbyte>.Indices, Vector128.Create((sbyte)(place % BlockLength))).AsByte();
        var (low, high) = Vector128.Widen(steps & isBefore);
        var number = BinaryPrimitives.ReadInt32LittleEndian(block) + Vector128.Sum(low + high);
        step = block[sizeof(int) + (place % BlockLength)];
        if (Vector128.EqualsAny(steps, Vector128.Create((byte)LongStep)))
        {
            AddRests(place, ref number, ref step);
        }

        return number;
    }

    private void AddRests(int place, ref int number, ref int step)
    {
        var found = Array.BinarySearch(_longSteps, place & -BlockLength);
        for (var at = found < 0 ? ~found : found; at < _longSteps.Length && _longSteps[at] <= place; at++)
        {
            if (_longSteps[at] == place)
            {
                step += _rests[at];
            }
            else
            {
                number += _rests[at];
            }
        }
    }
}
