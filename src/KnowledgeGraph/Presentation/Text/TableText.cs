using System.Text;

namespace KnowledgeGraph.Presentation;

/// <summary>Writes tables for a console, aligned by what the characters take there.</summary>
internal static class TableText
{
    private const string Gap = "  ";
    private const int Narrowest = 6;

    /// <summary>A line of headings, a line of rules and the rows; cells that do not fit go on in the lines below.</summary>
    public static string Of(PageTable table)
    {
        var cells = table.Rows.Select(row => row.Select(DisplayText.Of).ToArray()).ToList();
        var widths = Widths(table.Columns, cells);
        var text = new StringBuilder();
        Append(text, table.Columns, widths);
        Append(text, widths.Select(width => new string('─', width)), widths);
        foreach (var row in cells)
        {
            Append(text, row, widths);
        }

        return text.ToString(0, text.Length - 1);
    }

    // As wide as the widest cell; where that is too much for a line, the widest columns give way first, and no word is broken as long as
    // there is another that can give way.
    private static int[] Widths(IReadOnlyList<string> columns, List<string[]> rows)
    {
        var widths = columns.Select((column, place) => rows.Select(row => DisplayWidth.Of(row[place])).Prepend(DisplayWidth.Of(column)).Max()).ToArray();
        var words = columns.Select((column, place) => rows.Select(row => row[place]).Prepend(column).Max(LongestWord)).ToArray();
        var most = Math.Max(WrappedLines.Columns - (Gap.Length * (widths.Length - 1)), Narrowest * widths.Length);
        while (widths.Sum() > most)
        {
            var slack = widths.Select((width, place) => width > words[place] ? width : 0).ToArray();
            var widest = slack.Max() > 0 ? Array.IndexOf(slack, slack.Max()) : Array.IndexOf(widths, widths.Max());
            widths[widest]--;
        }

        return widths;
    }

    private static int LongestWord(string text) => text.Split(' ').Max(DisplayWidth.Of);

    private static void Append(StringBuilder text, IEnumerable<string> row, int[] widths)
    {
        var cells = row.Select((cell, place) => WrappedLines.OfCell(cell, widths[place]).ToArray()).ToList();
        for (var line = 0; line < cells.Max(cell => cell.Length); line++)
        {
            var pieces = cells.Select((cell, place) => DisplayWidth.Pad(line < cell.Length ? cell[line] : "", widths[place]));
            text.Append(string.Join(Gap, pieces).TrimEnd(' ')).Append('\n');
        }
    }
}
