using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Presentation;

/// <summary>Writes a page as a whole HTML document, in one file that needs nothing else.</summary>
internal static class DocumentHtml
{
    /// <summary>The document; its policy lets a browser load nothing and run nothing but what stands in it.</summary>
    public static string Of(Page page)
    {
        var picture = page.Picture?.Invoke();
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<meta http-equiv=\"Content-Security-Policy\" content=\"{ContentPolicy.Of(DocumentStyle.Text, DocumentScript.Text, picture)}\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Append("<meta name=\"color-scheme\" content=\"light dark\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<title>{HtmlText.Of(page.Question)}</title>\n");
        html.Append(CultureInfo.InvariantCulture, $"<style>{DocumentStyle.Text}</style>\n</head>\n<body>\n<main>\n");
        html.Append(CultureInfo.InvariantCulture, $"<h1>{HtmlText.Of(page.Question)}</h1>\n");
        foreach (var sentence in page.Summary)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p>{HtmlText.Of(sentence)}</p>\n");
        }

        if (picture is not null)
        {
            html.Append(CultureInfo.InvariantCulture, $"<figure id=\"picture\" tabindex=\"0\" role=\"group\" aria-label=\"Picture\">\n{InlineSvg(picture)}\n</figure>\n");
        }

        AppendFilter(html, page);
        foreach (var (index, section) in page.Sections.Where(section => section.Items.Count > 0).Index())
        {
            Append(html, section, page, index + 1);
        }

        AppendEvidence(html, page);
        html.Append("</main>\n");
        html.Append("<footer><p>Everything on this page is what somebody says; the page does not say who is right.</p></footer>\n");
        return html.Append(CultureInfo.InvariantCulture, $"<script>{DocumentScript.Text}</script>\n</body>\n</html>\n").ToString();
    }

    // Without script there is nothing to filter with, so the script shows it.
    private static void AppendFilter(StringBuilder html, Page page)
    {
        if (page.Items.Any())
        {
            html.Append("<div id=\"filter\" class=\"filter\" role=\"search\" hidden>\n<label for=\"filter-text\">Show only what contains</label>\n");
            html.Append("<input type=\"search\" id=\"filter-text\" autocomplete=\"off\" spellcheck=\"false\">\n<output id=\"filter-count\" for=\"filter-text\"></output>\n</div>\n");
        }
    }

    private static void Append(StringBuilder html, PageSection section, Page page, int place)
    {
        html.Append(CultureInfo.InvariantCulture, $"<section aria-labelledby=\"s{place}\">\n<h2 id=\"s{place}\">{HtmlText.Of(section.Heading ?? "Who says what")}</h2>\n<ol class=\"found\">\n");
        foreach (var item in section.Items)
        {
            Append(html, item, page);
        }

        html.Append("</ol>\n");
        if (section.Items.Any(item => item.Cells.Count > 0))
        {
            AppendTable(html, PageTable.Of(section), $"{section.Heading ?? "Who says what"}, as a table");
        }

        html.Append("</section>\n");
    }

    private static void Append(StringBuilder html, PageItem item, Page page)
    {
        html.Append(CultureInfo.InvariantCulture, $"<li data-row data-cites=\"{string.Join(' ', item.Cites)}\">\n<p>{HtmlText.Of(item.Sentence)}</p>\n");
        if (item.Cites.Count > 0)
        {
            var links = item.Cites.Select(number => string.Create(CultureInfo.InvariantCulture, $"<a href=\"#e{number}\">{number}: {HtmlText.Of(page.Evidence[number - 1].Id.Value)}</a>"));
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"cites\">Evidence {string.Join(", ", links)}</p>\n");
        }

        if (item.Rows.Count > 0)
        {
            html.Append("<dl>\n");
            foreach (var row in item.Rows)
            {
                html.Append(CultureInfo.InvariantCulture, $"<div><dt>{HtmlText.Of(row.Label)}</dt><dd>{HtmlText.Of(row.Value)}</dd></div>\n");
            }

            html.Append("</dl>\n");
        }

        html.Append("</li>\n");
    }

    private static void AppendEvidence(StringBuilder html, Page page)
    {
        if (page.Evidence.Count == 0)
        {
            return;
        }

        html.Append("<section aria-labelledby=\"evidence\">\n<h2 id=\"evidence\">Evidence</h2>\n");
        var ids = page.Evidence.Select(cited => cited.Id.Value).ToList();
        AppendTable(html, EvidenceTable.Of(page.Evidence), "The statements that are cited, by number", (place, number) => $" id=\"e{number}\" data-id=\"{HtmlText.Of(ids[place])}\"");
        html.Append("</section>\n");
    }

    // The frame can be reached by keyboard, because a table that is too wide is moved in it.
    private static void AppendTable(StringBuilder html, PageTable table, string caption, Func<int, string, string>? attributes = null)
    {
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"scroll\" role=\"region\" aria-label=\"{HtmlText.Of(caption)}\" tabindex=\"0\">\n<table>\n<caption>{HtmlText.Of(caption)}</caption>\n<thead><tr>");
        html.AppendJoin("", table.Columns.Select(column => $"<th scope=\"col\">{HtmlText.Of(column)}</th>"));
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var (place, row) in table.Rows.Index())
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr data-row{attributes?.Invoke(place, row[0])}><th scope=\"row\">{HtmlText.Of(row[0])}</th>");
            html.AppendJoin("", row.Skip(1).Select(cell => $"<td>{HtmlText.Of(cell)}</td>")).Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n</div>\n");
    }

    private static string InlineSvg(string picture) => picture[picture.IndexOf("<svg", StringComparison.Ordinal)..].TrimEnd('\n');
}
