using System.Globalization;
using System.Text;
using System.Xml;

namespace KnowledgeGraph.Presentation;

/// <summary>Writes the elements of one SVG, one line each, so that two versions of a picture can be compared.</summary>
/// <remarks>
/// Numbers are invariant and rounded to a tenth, because processors differ in the last bits of a sine. All text is made
/// harmless and encoded; what XML cannot hold becomes U+FFFD. What is opened and not closed, or closed and not open, throws.
/// </remarks>
internal sealed class SvgWriter
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    private readonly StringBuilder _text = new();
    private readonly Stack<string> _open = new();
    private readonly XmlWriter _xml;

    /// <summary>Begins an SVG.</summary>
    /// <param name="id">What every id in it begins with, so that several SVGs can stand in one page.</param>
    public SvgWriter(string id)
    {
        Id = id;
        _xml = XmlWriter.Create(_text, new XmlWriterSettings { OmitXmlDeclaration = true, ConformanceLevel = ConformanceLevel.Fragment });
    }

    /// <summary>The id of the picture.</summary>
    public string Id { get; }

    /// <summary>An id inside the picture.</summary>
    public string IdOf(string name) => $"{Id}-{name}";

    /// <summary>What a <c>fill</c>, <c>marker-end</c> or <c>clip-path</c> says to mean an id inside the picture.</summary>
    public string ReferenceTo(string name) => $"url(#{IdOf(name)})";

    /// <summary>Opens an element inside the one that is open.</summary>
    public SvgWriter Open(string element)
    {
        // Because a space between the spans of a text would be seen.
        if (_open.Count > 0 && !HoldsText(_open.Peek()))
        {
            _xml.WriteWhitespace("\n");
        }

        _xml.WriteStartElement(element, Namespace);
        _open.Push(element);
        return this;
    }

    /// <summary>Gives the element that was just opened an attribute.</summary>
    public SvgWriter With(string attribute, string value)
    {
        _xml.WriteAttributeString(attribute, Harmless(value));
        return this;
    }

    /// <summary>Gives the element that was just opened a number, rounded to a tenth.</summary>
    public SvgWriter With(string attribute, double value) => With(attribute, Number(value));

    /// <summary>Gives the element that was just opened its classes.</summary>
    public SvgWriter Class(string classes) => With("class", classes);

    /// <summary>Writes text into the element that is open.</summary>
    public SvgWriter Text(string text)
    {
        _xml.WriteString(Harmless(text));
        return this;
    }

    /// <summary>Closes the element that is open.</summary>
    public SvgWriter Close()
    {
        var element = _open.Pop();
        if (element is "svg" or "g" or "defs" or "pattern")
        {
            _xml.WriteWhitespace("\n");
        }

        _xml.WriteEndElement();
        return this;
    }

    /// <summary>The whole SVG.</summary>
    /// <exception cref="InvalidOperationException">An element is still open.</exception>
    public string Finish()
    {
        if (_open.Count > 0)
        {
            throw new InvalidOperationException($"Still open: {string.Join(", ", _open)}.");
        }

        _xml.Flush();
        return _text.Append('\n').ToString();
    }

    /// <summary>A number as it stands in an attribute or in a path.</summary>
    public static string Number(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A picture has no place that is not a number.");
        }

        // Because adding zero turns -0 into 0, which is written without a sign.
        return (Math.Round(value, 1) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);
    }

    private static bool HoldsText(string element) => element is "text" or "tspan" or "title" or "desc" or "style";

    private static string Harmless(string text)
    {
        var shown = DisplayText.Of(text);
        for (var index = 0; index < shown.Length; index++)
        {
            if (!IsXml(shown, index))
            {
                return Replaced(shown);
            }
        }

        return shown;
    }

    private static string Replaced(string text)
    {
        var characters = text.ToCharArray();
        for (var index = 0; index < characters.Length; index++)
        {
            if (!IsXml(text, index))
            {
                characters[index] = '\uFFFD';
            }
        }

        return new string(characters);
    }

    private static bool IsXml(string text, int index)
    {
        var character = text[index];
        if (char.IsHighSurrogate(character))
        {
            return index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
        }

        return char.IsLowSurrogate(character) ? index > 0 && char.IsHighSurrogate(text[index - 1]) : XmlConvert.IsXmlChar(character);
    }
}
