using System.Globalization;

namespace KnowledgeGraph.Queries;

/// <summary>Says how many there are of something.</summary>
internal static class Counting
{
    /// <summary>The number and what is counted, such as "1 statement" and "2 statements".</summary>
    public static string Of(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
