using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Serialization;

/// <summary>Compares and hashes texts as they stand in a file, so that no string is made of one that is known.</summary>
internal static class Utf8Text
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    // Another one in every process, so that nobody can choose texts that fall together.
    private static readonly ulong s_seed = BinaryPrimitives.ReadUInt64LittleEndian(RandomNumberGenerator.GetBytes(sizeof(ulong)));

    /// <summary>Whether a short text is the one that the bytes are, which are UTF-8.</summary>
    public static bool Is(string text, ReadOnlySpan<byte> utf8)
    {
        // Because only ASCII has as many bytes as characters.
        if (text.Length == utf8.Length)
        {
            return Ascii.Equals(utf8, text);
        }

        if (text.Length > utf8.Length)
        {
            return false;
        }

        Span<char> characters = stackalloc char[utf8.Length];
        return text.AsSpan().SequenceEqual(characters[..Encoding.UTF8.GetChars(utf8, characters)]);
    }

    public static uint Hash(ReadOnlySpan<byte> utf8)
    {
        var hash = s_seed ^ (ulong)utf8.Length;
        while (utf8.Length > sizeof(ulong))
        {
            hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(utf8));
            utf8 = utf8[sizeof(ulong)..];
        }

        return (uint)(Mix(hash ^ Tail(utf8)) >> 32);
    }

    /// <summary>Up to eight bytes as one number; which bytes it takes twice follows from how many there are.</summary>
    private static ulong Tail(ReadOnlySpan<byte> utf8) => utf8.Length switch
    {
        8 => BinaryPrimitives.ReadUInt64LittleEndian(utf8),
        >= 4 => BinaryPrimitives.ReadUInt32LittleEndian(utf8) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(utf8[^4..]) << 32),
        >= 2 => BinaryPrimitives.ReadUInt16LittleEndian(utf8) | ((ulong)BinaryPrimitives.ReadUInt16LittleEndian(utf8[^2..]) << 32),
        1 => utf8[0],
        _ => 0,
    };

    private static ulong Mix(ulong value)
    {
        var high = Math.BigMul(value, Multiplier, out var low);
        return high ^ low;
    }
}
