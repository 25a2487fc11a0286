using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Presentation;

/// <summary>Writes a table in a frame that it can be moved in where it is too wide.</summary>
internal static class DocumentTable
{
    /// <summary>Appends a table.</summary>
    /// <param name="html">What to append to.</param>
    /// <param name="table">The table; the first cell of each row is its heading.</param>
    /// <param name="caption">What it shows.</param>
    /// <param name="attributes">The attributes of a row by its place, each with a space before it.</param>
    /// <param name="cell">The HTML of a cell by the place of its row, and its text.</param>
    public static void Append(StringBuilder html, PageTable table, string caption, Func<int, string> attributes, Func<int, string, string> cell)
    {
        // The frame can be reached by keyboard, because it has to be moved by keyboard as well.
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"scroll\" role=\"region\" aria-label=\"{HtmlText.Of(caption)}\" tabindex=\"0\">\n<table>\n<caption>{HtmlText.Of(caption)}</caption>\n<thead>\n<tr>");
        html.AppendJoin("", table.Columns.Select(column => $"<th scope=\"col\">{HtmlText.Of(column)}</th>"));
        html.Append("</tr>\n</thead>\n<tbody>\n");
        foreach (var (place, row) in table.Rows.Index())
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr{attributes(place)}><th scope=\"row\">{HtmlText.Of(row[0])}</th>");
            html.AppendJoin("", row.Skip(1).Select(text => $"<td>{cell(place, text)}</td>")).Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n</div>\n");
    }
}
