using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace KnowledgeGraph.Presentation;

/// <summary>Text of unknown origin inside HTML.</summary>
internal static class HtmlText
{
    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The text for an element or an attribute in quotation marks; letters of all scripts stay as they are.</summary>
    public static string Of(string text) => s_encoder.Encode(WithoutNoncharacters(DisplayText.Of(text)));

    // Because HTML calls them errors, and XML cannot hold them even encoded.
    private static string WithoutNoncharacters(string text) => text.Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD');
}
