using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Presentation;

/// <summary>Writes a page as a fragment of HTML that needs nothing but itself.</summary>
internal static class PageHtml
{
    // Because a notebook is light or dark as its reader likes, colours are the page's own, only fainter.
    private const string Frame = "border-left:3px solid currentColor;padding:0 0 0 1em;text-align:left";
    private const string Label = "text-align:left;vertical-align:top;font-weight:normal;opacity:0.7;padding:0 1em 0 0;white-space:nowrap";
    private const string Value = "text-align:left;vertical-align:top;padding:0;white-space:normal";

    /// <summary>One element, lines ended by LF; all text is encoded, and there is neither script nor link in it.</summary>
    /// <param name="page">What is written.</param>
    /// <param name="withPicture">Whether its picture stands before the words.</param>
    public static string Of(Page page, bool withPicture)
    {
        var html = new StringBuilder();
        html.Append($"<div class=\"knowledge-graph-answer\" style=\"{Frame}\">\n");
        html.Append($"<p><strong>{HtmlText.Of(page.Question)}</strong></p>\n");
        if (withPicture && page.Picture is { } draw)
        {
            Append(html, draw(), page.Question);
        }

        foreach (var sentence in page.Summary)
        {
            html.Append($"<p>{HtmlText.Of(sentence)}</p>\n");
        }

        foreach (var section in page.Sections)
        {
            Append(html, section);
        }

        AppendEvidence(html, page.RowsHaveEvidence ? [] : page.Evidence);
        return html.Append("</div>\n").ToString();
    }

    // As an image, because what shows a stored notebook may take drawing out of HTML, and leaves images in it.
    private static void Append(StringBuilder html, string picture, string question)
    {
        var data = Convert.ToBase64String(Encoding.UTF8.GetBytes(picture));
        html.Append($"<p><img alt=\"Picture: {HtmlText.Of(question)}\" style=\"max-width:100%;height:auto\" src=\"data:image/svg+xml;base64,{data}\" /></p>\n");
    }

    private static void Append(StringBuilder html, PageSection section)
    {
        if (section.Items.Count == 0)
        {
            return;
        }

        if (section.Heading is { } heading)
        {
            html.Append($"<p><strong>{HtmlText.Of(heading)}</strong></p>\n");
        }

        html.Append("<ol>\n");
        foreach (var item in section.Items)
        {
            Append(html, item);
        }

        html.Append("</ol>\n");
    }

    private static void Append(StringBuilder html, PageItem item)
    {
        html.Append($"<li>\n<p>{HtmlText.Of(item.Sentence)}</p>\n");
        if (item.Rows.Count > 0)
        {
            html.Append("<table style=\"border-collapse:collapse\">\n");
            foreach (var row in item.Rows)
            {
                html.Append($"<tr><th scope=\"row\" style=\"{Label}\">{HtmlText.Of(row.Label)}</th><td style=\"{Value}\">{HtmlText.Of(row.Value)}</td></tr>\n");
            }

            html.Append("</table>\n");
        }

        html.Append("</li>\n");
    }

    private static void AppendEvidence(StringBuilder html, ValueList<PageEvidence> evidence)
    {
        if (evidence.Count == 0)
        {
            return;
        }

        html.Append("<table style=\"border-collapse:collapse\">\n");
        foreach (var cited in evidence)
        {
            var number = string.Create(CultureInfo.InvariantCulture, $"[{cited.Number}]");
            html.Append($"<tr><th scope=\"row\" style=\"{Label}\">{number}</th><td style=\"{Value}\">{HtmlText.Of(EvidenceLine.Of(cited))}</td></tr>\n");
        }

        html.Append("</table>\n");
    }
}
