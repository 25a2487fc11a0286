using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace KnowledgeGraph.Presentation;

/// <summary>Writes a page as a fragment of HTML that needs nothing but itself.</summary>
internal static class PageHtml
{
    // Because a notebook is light or dark as its reader likes, colours are the page's own, only fainter.
    private const string Frame = "border-left:3px solid currentColor;padding:0 0 0 1em;text-align:left";
    private const string Label = "text-align:left;vertical-align:top;font-weight:normal;opacity:0.7;padding:0 1em 0 0;white-space:nowrap";
    private const string Value = "text-align:left;vertical-align:top;padding:0;white-space:normal";

    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>One element, lines ended by LF; all text is encoded, and there is neither script nor link in it.</summary>
    public static string Of(Page page)
    {
        var html = new StringBuilder();
        html.Append($"<div class=\"knowledge-graph-answer\" style=\"{Frame}\">\n");
        html.Append($"<p><strong>{Encode(page.Question)}</strong></p>\n");
        foreach (var sentence in page.Summary)
        {
            html.Append($"<p>{Encode(sentence)}</p>\n");
        }

        if (page.Items.Count > 0)
        {
            html.Append("<ol>\n");
            foreach (var item in page.Items)
            {
                Append(html, item);
            }

            html.Append("</ol>\n");
        }

        return html.Append("</div>\n").ToString();
    }

    private static void Append(StringBuilder html, PageItem item)
    {
        html.Append($"<li>\n<p>{Encode(item.Sentence)}</p>\n");
        if (item.Rows.Count > 0)
        {
            html.Append("<table style=\"border-collapse:collapse\">\n");
            foreach (var row in item.Rows)
            {
                html.Append($"<tr><th scope=\"row\" style=\"{Label}\">{Encode(row.Label)}</th><td style=\"{Value}\">{Encode(row.Value)}</td></tr>\n");
            }

            html.Append("</table>\n");
        }

        html.Append("</li>\n");
    }

    private static string Encode(string text) => s_encoder.Encode(DisplayText.Of(text));
}
