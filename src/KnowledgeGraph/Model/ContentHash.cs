using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph;

/// <summary>
/// The SHA-256 hash of a text's UTF-8 bytes, written <c>sha256:</c> and 64 lower-case hex digits.
/// The default is the absence of a hash, and equals no hash of any text.
/// </summary>
public readonly record struct ContentHash : IParsable<ContentHash>
{
    private const string Prefix = "sha256:";

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    private readonly string? _hex;

    private ContentHash(string hex) => _hex = hex;

    /// <summary>Whether this is the default, the absence of a hash.</summary>
    public bool IsDefault => _hex is null;

    /// <summary>The hash of a text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="EncoderFallbackException">The text has a lone surrogate, so it has no UTF-8 form.</exception>
    public static ContentHash Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bytes = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetBytes(text);
        return new ContentHash(Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    /// <summary>The hash of the words behind several spans: their texts, joined by one LF.</summary>
    /// <param name="text">The whole text that the spans count in.</param>
    /// <param name="spans">The spans, in the order in which they are quoted.</param>
    /// <exception cref="ArgumentOutOfRangeException">A span is outside of the text.</exception>
    public static ContentHash OfSpans(string text, IEnumerable<TextSpan> spans)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(spans);
        return Of(string.Join('\n', spans.Select(span => span.Slice(text))));
    }

    /// <summary>Reads <c>sha256:</c> and 64 lower-case hex digits.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">The text is something else.</exception>
    public static ContentHash Parse(string s) => Parse(s, provider: null);

    /// <summary>Reads <c>sha256:</c> and 64 lower-case hex digits.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used; the form is the same everywhere.</param>
    /// <exception cref="FormatException">The text is something else.</exception>
    public static ContentHash Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var hash)
            ? hash
            : throw new FormatException($"'{s}' is not a content hash; one is 'sha256:' and 64 lower-case hex digits.");

    /// <summary>Reads <c>sha256:</c> and 64 lower-case hex digits, and says whether it could.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used; the form is the same everywhere.</param>
    /// <param name="result">The hash, or the default.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ContentHash result)
    {
        var isHash = s is not null && s.Length == Prefix.Length + 64 && s.StartsWith(Prefix, StringComparison.Ordinal)
            && !s.AsSpan(Prefix.Length).ContainsAnyExcept(HexDigits);
        result = isHash ? new ContentHash(s![Prefix.Length..]) : default;
        return isHash;
    }

    /// <summary>The text form; empty for the default.</summary>
    public override string ToString() => _hex is null ? "" : Prefix + _hex;
}
