using System.Globalization;

namespace KnowledgeGraph.Presentation;

/// <summary>A section as a table: a row for each item, a column for whatever one of them has to say.</summary>
/// <param name="Columns">The headings, <c>#</c> first.</param>
/// <param name="Rows">The cells, as many in each row as there are columns; empty where an item has nothing to say.</param>
internal sealed record PageTable(ValueList<string> Columns, ValueList<ValueList<string>> Rows)
{
    /// <summary>The table of a section. Items without cells have their sentence as the only one.</summary>
    public static PageTable Of(PageSection section)
    {
        var cells = section.Items.Select(item => item.Cells.Count > 0 ? item.Cells : [new PageRow("What", item.Sentence)]).ToList();
        var columns = Headings(cells);
        var rows = cells.Select((row, place) => columns
            .Select(column => row.FirstOrDefault(cell => cell.Label == column)?.Value ?? "")
            .Prepend((place + 1).ToString(CultureInfo.InvariantCulture))
            .ToValueList());
        return new PageTable(columns.Prepend("#").ToValueList(), rows.ToValueList());
    }

    // What only some rows have to say stands where those rows have it.
    private static List<string> Headings(IEnumerable<ValueList<PageRow>> rows)
    {
        var columns = new List<string>();
        foreach (var row in rows)
        {
            var last = -1;
            foreach (var cell in row)
            {
                var place = columns.IndexOf(cell.Label);
                last = place < 0 ? last + 1 : place;
                if (place < 0)
                {
                    columns.Insert(last, cell.Label);
                }
            }
        }

        return columns;
    }
}
