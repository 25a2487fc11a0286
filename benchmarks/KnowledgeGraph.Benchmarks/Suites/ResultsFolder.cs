namespace KnowledgeGraph.Benchmarks.Suites;

/// <summary>Where results are kept: in the repository what was measured, and where builds put things what a dry run writes.</summary>
internal static class ResultsFolder
{
    private const string Solution = "KnowledgeGraph.sln";

    private static readonly string s_root = FindRoot();

    /// <summary>The folder for what need not be kept.</summary>
    public static string Artifacts => Path.Combine(s_root, "artifacts", "benchmarks");

    /// <summary>The file of the table of a suite.</summary>
    /// <param name="suite">The suite.</param>
    /// <param name="isWhole">Whether it has all lines.</param>
    public static string PathOf(Suite suite, bool isWhole)
    {
        var name = suite.ToString().ToLowerInvariant();
        return suite == Suite.Dry || !isWhole
            ? Path.Combine(Artifacts, $"{name}{(isWhole ? "" : "-some")}.md")
            : Path.Combine(s_root, "benchmarks", "results", $"{name}.md");
    }

    /// <summary>The file of results that are none of a suite.</summary>
    public static string PathOf(string name) => Path.Combine(s_root, "benchmarks", "results", $"{name}.md");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Solution)))
            {
                return folder.FullName;
            }
        }

        return Environment.CurrentDirectory;
    }
}
