namespace KnowledgeGraph.Browser;

/// <summary>What these tests need and not every machine has: they say so and are skipped, but for CI, which has to have it.</summary>
internal static class Needed
{
    /// <summary>A path that something lies at; else ends the test.</summary>
    public static string At(string path, string what)
    {
        if (!File.Exists(path))
        {
            var reason = $"{what}: {path} is not there.";
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", reason);
            Assert.Fail(reason);
        }

        return path;
    }
}
