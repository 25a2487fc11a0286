using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Presentation;

/// <summary>Writes a page as a whole HTML document, in one file that needs nothing else.</summary>
/// <remarks>All elements are closed, so that what reads XML reads it as well; the style and the script hold neither <c>&amp;</c> nor <c>&lt;</c>.</remarks>
internal static class DocumentHtml
{
    /// <summary>The document; its policy lets a browser load nothing and run nothing but what stands in it.</summary>
    public static string Of(Page page)
    {
        var picture = page.Picture?.Invoke();
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\" />\n");
        html.Append(CultureInfo.InvariantCulture, $"<meta http-equiv=\"Content-Security-Policy\" content=\"{ContentPolicy.Of(DocumentStyle.Text, DocumentScript.Text, picture)}\" />\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n<meta name=\"color-scheme\" content=\"light dark\" />\n");
        html.Append(CultureInfo.InvariantCulture, $"<title>{HtmlText.Of(page.Question)}</title>\n<style>{DocumentStyle.Text}</style>\n</head>\n<body>\n");
        AppendHead(html, page, picture is not null);
        html.Append("<main>\n");
        if (picture is not null)
        {
            DocumentFigure.Append(html, picture);
        }

        AppendFilter(html, page);
        foreach (var (index, section) in DocumentSection.Shown(page).Index())
        {
            DocumentSection.Append(html, section, page, index + 1);
        }

        AppendEvidence(html, page);
        html.Append("</main>\n<footer>\n<p>Everything on this page is what somebody says; the page does not say who is right.</p>\n</footer>\n");
        return html.Append(CultureInfo.InvariantCulture, $"<script>{DocumentScript.Text}</script>\n</body>\n</html>\n").ToString();
    }

    private static void AppendHead(StringBuilder html, Page page, bool hasPicture)
    {
        html.Append(CultureInfo.InvariantCulture, $"<header>\n<h1>{HtmlText.Of(page.Question)}</h1>\n");
        foreach (var sentence in page.Summary)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p>{HtmlText.Of(sentence)}</p>\n");
        }

        if (page.Items.Any())
        {
            html.Append("<nav aria-label=\"On this page\">\n<ul>\n");
            html.Append(hasPicture ? "<li><a href=\"#picture\">Picture</a></li>\n" : "");
            foreach (var (index, section) in DocumentSection.Shown(page).Index())
            {
                html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#s{index + 1}\">{HtmlText.Of(DocumentSection.HeadingOf(section))}</a></li>\n");
            }

            html.Append(page.Evidence.Count > 0 ? "<li><a href=\"#evidence\">Evidence</a></li>\n" : "");
            html.Append("</ul>\n</nav>\n");
        }

        html.Append("</header>\n");
    }

    // Without script there is nothing to filter with, so the script shows it.
    private static void AppendFilter(StringBuilder html, Page page)
    {
        if (page.Items.Any())
        {
            html.Append("<div id=\"filter\" class=\"filter\" role=\"search\" hidden=\"hidden\">\n<label for=\"filter-text\">Show only what contains</label>\n");
            html.Append("<input type=\"search\" id=\"filter-text\" autocomplete=\"off\" spellcheck=\"false\" />\n<output id=\"filter-count\" for=\"filter-text\"></output>\n</div>\n");
        }
    }

    private static void AppendEvidence(StringBuilder html, Page page)
    {
        if (page.Evidence.Count == 0)
        {
            return;
        }

        html.Append("<section aria-labelledby=\"evidence\">\n<h2 id=\"evidence\">Evidence</h2>\n");
        DocumentTable.Append(
            html,
            EvidenceTable.Of(page.Evidence),
            "The statements that are cited, by number",
            place => string.Create(CultureInfo.InvariantCulture, $" id=\"e{page.Evidence[place].Number}\" data-id=\"{HtmlText.Of(page.Evidence[place].Id.Value)}\""),
            (_, cell) => HtmlText.Of(cell));
        html.Append("</section>\n");
    }
}
