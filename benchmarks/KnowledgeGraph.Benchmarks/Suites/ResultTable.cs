using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Benchmarks.Suites;

/// <summary>Writes the table as Markdown.</summary>
/// <param name="Suite">The suite that ran.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record ResultTable(Suite Suite, IReadOnlyList<ResultRow> Rows)
{
    /// <summary>The whole page.</summary>
    /// <param name="machine">Where it was measured, and with what.</param>
    /// <param name="elapsed">How long the suite took.</param>
    public string ToMarkdown(IEnumerable<string> machine, TimeSpan elapsed)
    {
        var name = Suite.ToString().ToLowerInvariant();
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# Benchmarks, the {name} suite\n\n");
        page.Append(CultureInfo.InvariantCulture, $"Written by `dotnet run -c Release --project benchmarks/KnowledgeGraph.Benchmarks -- --suite {name}` in {elapsed.TotalMinutes:F1} minutes. ");
        page.Append("Every row was measured beside its baseline in that run, after both were seen to give the same answer; times are medians. ");
        page.Append("A ratio is how many times faster ours is, or how many times slower where at most so many are allowed.\n\n");
        foreach (var line in machine)
        {
            page.Append(CultureInfo.InvariantCulture, $"* {line}\n");
        }

        page.Append("\n| measured | baseline | ours | theirs | ratio | required | stretch | |\n|---|---|---:|---:|---:|---|---|---|\n");
        var notes = new List<string>();
        foreach (var row in Rows)
        {
            var cells = row.Cells.ToArray();
            if (row.Row.Note is { } note)
            {
                // One number for what is said of several rows.
                var number = notes.IndexOf(note);
                if (number < 0)
                {
                    number = notes.Count;
                    notes.Add(note);
                }

                cells[0] += string.Create(CultureInfo.InvariantCulture, $" ({number + 1})");
            }

            page.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells)} |\n");
        }

        if (notes.Count > 0)
        {
            page.Append('\n');
            for (var number = 0; number < notes.Count; number++)
            {
                page.Append(CultureInfo.InvariantCulture, $"{number + 1}. {notes[number]}\n");
            }
        }

        return page.ToString();
    }
}
