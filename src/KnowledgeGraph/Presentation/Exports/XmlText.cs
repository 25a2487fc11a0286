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

    /// <summary>Writes an attribute whose value every reader gives back, but for what XML cannot hold.</summary>
    public static void WriteAttribute(this XmlWriter xml, string name, string value)
    {
        xml.WriteStartAttribute(name);
        xml.WriteText(value);
        xml.WriteEndAttribute();
    }

    /// <summary>Writes a text that every reader gives back, but for what XML cannot hold.</summary>
    public static void WriteText(this XmlWriter xml, string text)
    {
        var rest = Of(text).AsSpan();

        // Because some readers take these for line feeds, as XML 1.1 does, unless they are references.
        for (var at = rest.IndexOfAny('\u0085', '\u2028'); at >= 0; at = rest.IndexOfAny('\u0085', '\u2028'))
        {
            xml.WriteString(rest[..at].ToString());
            xml.WriteCharEntity(rest[at]);
            rest = rest[(at + 1)..];
        }

        xml.WriteString(rest.ToString());
    }

    /// <summary>Whether XML can hold a text as it is.</summary>
    public static bool Holds(string text) => !text.Any(IsForbidden);

    /// <summary>The text; what XML cannot hold, even as a reference (most control characters), becomes U+FFFD.</summary>
    private static string Of(string text)
    {
        if (Holds(text))
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
