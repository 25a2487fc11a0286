using System.Text;
using System.Xml;

namespace KnowledgeGraph.Presentation;

/// <summary>Texts of XML 1.0.</summary>
internal static class XmlText
{
    /// <summary>How documents are written: indented by two spaces, with LF, in UTF-8 without a mark before it; line ends within names survive.</summary>
    public static XmlWriterSettings Settings { get; } = new()
    {
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    /// <summary>The text; what XML cannot hold, even as a reference (most control characters), becomes U+FFFD.</summary>
    public static string Of(string text)
    {
        if (!text.Any(IsForbidden))
        {
            return text;
        }

        return string.Create(text.Length, text, static (span, source) =>
        {
            for (var index = 0; index < span.Length; index++)
            {
                span[index] = IsForbidden(source[index]) ? '\uFFFD' : source[index];
            }
        });
    }

    // Halves of surrogate pairs are let through: a text of the graph has none without its other half.
    private static bool IsForbidden(char character) => !XmlConvert.IsXmlChar(character) && !char.IsSurrogate(character);
}
