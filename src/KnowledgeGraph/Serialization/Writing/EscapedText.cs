using System.Buffers;
using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Serialization;

/// <summary>A text as a JSON string in canonical form, which escapes nothing that a person could read.</summary>
/// <remarks>
/// Not the encoder of the framework, because what that escapes depends on the characters its version knows, and a
/// canonical form has to be the same for ever.
/// </remarks>
internal static class EscapedText
{
    private static readonly SearchValues<char> s_escaped = SearchValues.Create(
    [
        '"', '\\', '\u2028', '\u2029', '\u007F',
        .. Enumerable.Range(0x00, 0x20).Concat(Enumerable.Range(0x80, 0x20)).Select(code => (char)code),
    ]);

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Appends the text in its quotes, as UTF-8.</summary>
    /// <exception cref="EncoderFallbackException">The text has half of a surrogate pair, which has no UTF-8 form.</exception>
    public static void Append(string text, ArrayBufferWriter<byte> output)
    {
        output.Write("\""u8);
        var rest = text.AsSpan();
        for (var index = rest.IndexOfAny(s_escaped); index >= 0; index = rest.IndexOfAny(s_escaped))
        {
            s_strict.GetBytes(rest[..index], output);
            AppendEscape(rest[index], output);
            rest = rest[(index + 1)..];
        }

        s_strict.GetBytes(rest, output);
        output.Write("\""u8);
    }

    private static void AppendEscape(char character, ArrayBufferWriter<byte> output)
    {
        var escape = character switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\b' => "\\b",
            '\t' => "\\t",
            '\n' => "\\n",
            '\f' => "\\f",
            '\r' => "\\r",
            _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
        };
        s_strict.GetBytes(escape, output);
    }
}
