using System.Globalization;
using System.Text;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Samples;

/// <summary>Puts conflicts into a report: how many of which kind, then each kind, and in it the gravest first.</summary>
internal static class ConflictReport
{
    private static readonly Severity[] Gravest = [Severity.Contradiction, Severity.Tension, Severity.CompatibleDetail];

    public static string Of(ConflictAnswer conflicts)
    {
        var report = new StringBuilder("# Who contradicts whom\n\n");
        report.Append(CultureInfo.InvariantCulture, $"{conflicts.Count} conflicts, and {conflicts.Dismissed.Count} that somebody dismissed. The report does not say who is right.\n");
        report.Append("\n| Kind | Contradictions | Tensions | Compatible details |\n|---|---:|---:|---:|\n");
        foreach (var kind in Enum.GetValues<ConflictKind>())
        {
            var counts = Gravest.Select(severity => conflicts.Count(conflict => conflict.Kind == kind && conflict.Severity == severity));
            report.Append(CultureInfo.InvariantCulture, $"| {Heading(kind)} | {string.Join(" | ", counts)} |\n");
        }

        var number = 0;
        foreach (var ofKind in conflicts.GroupBy(conflict => conflict.Kind).OrderBy(group => group.Key))
        {
            report.Append(CultureInfo.InvariantCulture, $"\n## {Heading(ofKind.Key)}\n");
            foreach (var ofSeverity in ofKind.GroupBy(conflict => conflict.Severity).OrderByDescending(group => group.Key))
            {
                report.Append(CultureInfo.InvariantCulture, $"\n### {Heading(ofSeverity.Key)}\n");
                foreach (var conflict in ofSeverity)
                {
                    report.Append(CultureInfo.InvariantCulture, $"\n#### Conflict {++number}\n\n{Below(conflict.ToMarkdown())}\n");
                }
            }
        }

        return report.ToString().TrimEnd('\n');
    }

    /// <summary>
    /// What stands below the heading of a page, with its own headings two levels lower. What the ledger holds is escaped, so that a line that
    /// begins with # is a heading.
    /// </summary>
    private static string Below(string page) =>
        string.Join('\n', page.Split('\n').Skip(2).Select(line => line.StartsWith('#') ? $"##{line}" : line));

    private static string Heading(ConflictKind kind) => kind switch
    {
        ConflictKind.Dispute => "Disputes between speakers",
        ConflictKind.Revision => "Revisions by one speaker",
        ConflictKind.SelfContradiction => "Self-contradictions",
        ConflictKind.Reporting => "Differing reports of what somebody said",
        _ => "Opposed terms",
    };

    private static string Heading(Severity severity) => severity switch
    {
        Severity.Contradiction => "Contradictions",
        Severity.Tension => "Tensions",
        _ => "Compatible details",
    };
}
