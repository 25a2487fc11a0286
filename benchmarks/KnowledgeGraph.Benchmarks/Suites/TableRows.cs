using System.Reflection;

namespace KnowledgeGraph.Benchmarks.Suites;

/// <summary>Finds the rows of all classes that have any.</summary>
internal static class TableRows
{
    /// <summary>The rows of a suite in the order of the table, and the versions of everything that they are compared with.</summary>
    /// <param name="suite">The suite.</param>
    /// <param name="lines">The lines to keep; none for all.</param>
    public static (List<TableRow> Rows, List<string> Versions) Of(Suite suite, IReadOnlyList<TableLine> lines)
    {
        var (all, versions) = (new List<TableRow>(), new SortedSet<string>(StringComparer.Ordinal));
        foreach (var type in typeof(ITableRows).Assembly.GetTypes().Where(type => type.IsClass && typeof(ITableRows).IsAssignableFrom(type)))
        {
            var read = typeof(TableRows).GetMethod(nameof(Read), BindingFlags.Static | BindingFlags.NonPublic)!;
            var (own, ownVersions) = ((List<TableRow>, List<string>))read.MakeGenericMethod(type).Invoke(null, null)!;
            own.RemoveAll(row => !row.IsIn(suite) || (lines.Count > 0 && !lines.Contains(row.Line)));
            all.AddRange(own);
            versions.UnionWith(own.Count > 0 ? ownVersions : []);
        }

        return ([.. all.OrderBy(row => row.Line).ThenBy(row => row.Measured, StringComparer.Ordinal)], [.. versions]);
    }

    private static (List<TableRow> Rows, List<string> Versions) Read<T>()
        where T : ITableRows => ([.. T.Rows], [.. T.Versions]);
}
