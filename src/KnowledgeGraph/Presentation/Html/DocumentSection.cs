using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Presentation;

/// <summary>Writes the items of a section, as sentences and as a table.</summary>
internal static class DocumentSection
{
    /// <summary>The sections that hold something.</summary>
    public static IEnumerable<PageSection> Shown(Page page) => page.Sections.Where(section => section.Items.Count > 0);

    /// <summary>What stands above a section.</summary>
    public static string HeadingOf(PageSection section) => section.Heading ?? "Who says what";

    /// <summary>Appends a section.</summary>
    /// <param name="html">What to append to.</param>
    /// <param name="section">The section.</param>
    /// <param name="page">Its page, which has the evidence.</param>
    /// <param name="place">Which of the sections it is, from 1.</param>
    public static void Append(StringBuilder html, PageSection section, Page page, int place)
    {
        var heading = HeadingOf(section);
        html.Append(CultureInfo.InvariantCulture, $"<section aria-labelledby=\"s{place}\">\n<h2 id=\"s{place}\">{HtmlText.Of(heading)}</h2>\n<ol class=\"found\">\n");
        foreach (var (index, item) in section.Items.Index())
        {
            Append(html, item, page, index + 1);
        }

        html.Append("</ol>\n");
        if (section.Items.Any(item => item.Cells.Count > 0))
        {
            DocumentTable.Append(
                html,
                PageTable.Of(section),
                $"{heading}, as a table",
                row => $" data-cites=\"{Cited(section.Items[row])}\"",
                (row, cell) => CitedText.Of(cell, section.Items[row].Cites));
        }

        html.Append("</section>\n");
    }

    // The number is written down, because hiding an item would renumber those after it.
    private static void Append(StringBuilder html, PageItem item, Page page, int number)
    {
        html.Append(CultureInfo.InvariantCulture, $"<li value=\"{number}\" data-cites=\"{Cited(item)}\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<p>{CitedText.Of(item.Sentence, item.Cites)}</p>\n");
        if (item.Cites.Count > 0)
        {
            var links = item.Cites.Select(cited => $"{CitedText.Link(cited)} {HtmlText.Of(page.Evidence[cited - 1].Id.Value)}");
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"cites\">Evidence: {string.Join(", ", links)}</p>\n");
        }

        if (item.Rows.Count > 0)
        {
            html.Append("<dl>\n");
            foreach (var row in item.Rows)
            {
                html.Append(CultureInfo.InvariantCulture, $"<div><dt>{HtmlText.Of(row.Label)}</dt><dd>{CitedText.Of(row.Value, item.Cites)}</dd></div>\n");
            }

            html.Append("</dl>\n");
        }

        html.Append("</li>\n");
    }

    private static string Cited(PageItem item) => string.Join(' ', item.Cites.Select(number => number.ToString(CultureInfo.InvariantCulture)));
}
