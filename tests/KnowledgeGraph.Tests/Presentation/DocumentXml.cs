using System.Xml.Linq;

namespace KnowledgeGraph.Tests.Presentation;

/// <summary>Reads a document as XML, which it is after its first line.</summary>
internal static class DocumentXml
{
    private const string Doctype = "<!DOCTYPE html>\n";

    public static XElement Of(IPresentable shown)
    {
        var html = shown.ToHtmlDocument();
        Assert.StartsWith(Doctype, html, StringComparison.Ordinal);
        return XElement.Parse(html[Doctype.Length..], LoadOptions.PreserveWhitespace);
    }
}
