using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Presentation;

/// <summary>Writes a page as Markdown, in the dialect of GitHub.</summary>
internal static class PageMarkdown
{
    /// <summary>A heading, the sentences, a table for each section and the evidence; LF between the lines and none at the end.</summary>
    public static string Of(Page page)
    {
        var text = new StringBuilder();
        Paragraph(text, $"## {MarkdownText.Of(page.Question)}");
        foreach (var sentence in page.Summary)
        {
            Paragraph(text, MarkdownText.Of(sentence));
        }

        foreach (var section in page.Sections.Where(section => section.Items.Count > 0))
        {
            Append(text, section);
        }

        if (page.Evidence.Count > 0)
        {
            Paragraph(text, "### Evidence");
            Append(text, EvidenceTable.Of(page.Evidence));
        }

        return text.ToString().TrimEnd('\n');
    }

    private static void Append(StringBuilder text, PageSection section)
    {
        if (section.Heading is { } heading)
        {
            Paragraph(text, $"### {MarkdownText.Of(heading)}");
        }

        foreach (var (index, item) in section.Items.Index())
        {
            var number = string.Create(CultureInfo.InvariantCulture, $"{index + 1}. ");
            text.Append(number).Append(MarkdownText.Of(item.Sentence)).Append('\n');
            foreach (var row in item.Rows)
            {
                text.Append(' ', number.Length).Append("- ").Append(MarkdownText.Of(row.Label)).Append(": ").Append(MarkdownText.Of(row.Value)).Append('\n');
            }
        }

        text.Append('\n');
        if (section.Items.Any(item => item.Cells.Count > 0))
        {
            Append(text, PageTable.Of(section));
        }
    }

    private static void Append(StringBuilder text, PageTable table)
    {
        var rows = table.Rows.Select(row => row.Select(MarkdownText.Of).ToArray()).ToList();
        var headings = table.Columns.Select(MarkdownText.Of).ToArray();
        var widths = headings.Select((heading, place) => rows.Select(row => DisplayWidth.Of(row[place])).Append(DisplayWidth.Of(heading)).Append(3).Max()).ToArray();
        Append(text, headings, widths);
        Append(text, widths.Select(width => new string('-', width)), widths);
        foreach (var row in rows)
        {
            Append(text, row, widths);
        }

        text.Append('\n');
    }

    private static void Append(StringBuilder text, IEnumerable<string> cells, int[] widths) =>
        text.Append("| ").AppendJoin(" | ", cells.Select((cell, place) => DisplayWidth.Pad(cell, widths[place]))).Append(" |\n");

    private static void Paragraph(StringBuilder text, string words) => text.Append(words).Append("\n\n");
}
