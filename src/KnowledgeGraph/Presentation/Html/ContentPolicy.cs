using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Presentation;

/// <summary>The Content-Security-Policy of a document: nothing from anywhere, but for the style and script that stand in it, known by their hashes.</summary>
/// <remarks>W3C, Content Security Policy Level 3, 2.3.1 and 6.7.3.</remarks>
internal static class ContentPolicy
{
    private const string StyleBegin = "<style>";
    private const string StyleEnd = "</style>";

    /// <summary>The policy of a document with a style, a script, and a picture that may bring styles of its own.</summary>
    public static string Of(string style, string script, string? picture)
    {
        var styles = StylesIn(picture ?? "").Prepend(style).Select(Hash).Distinct(StringComparer.Ordinal);
        return $"default-src 'none'; style-src {string.Join(' ', styles)}; script-src {Hash(script)}; base-uri 'none'; form-action 'none'";
    }

    private static IEnumerable<string> StylesIn(string picture)
    {
        for (var start = picture.IndexOf(StyleBegin, StringComparison.Ordinal); start >= 0; start = picture.IndexOf(StyleBegin, start, StringComparison.Ordinal))
        {
            start += StyleBegin.Length;
            yield return picture[start..picture.IndexOf(StyleEnd, start, StringComparison.Ordinal)];
        }
    }

    private static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
