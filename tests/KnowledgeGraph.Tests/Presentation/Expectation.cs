namespace KnowledgeGraph.Tests.Presentation;

/// <summary>Compares what is said with a file that a person can read.</summary>
internal static class Expectation
{
    /// <summary>The file is what is expected, and a line end after it where the text has none.</summary>
    public static void Meets(string file, string actual)
    {
        var path = Repository.PathOf("tests", "KnowledgeGraph.Tests", "Presentation", "Expected", file);
        var expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        Assert.Equal(expected, actual.EndsWith('\n') ? actual : actual + "\n");
    }
}
