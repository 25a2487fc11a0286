using System.Globalization;
using Humanizer;

namespace KnowledgeGraph.Presentation;

/// <summary>Enumerations and counts in words.</summary>
internal static class Lists
{
    /// <summary><c>A</c>, <c>A and B</c>, <c>A, B and C</c>; empty for nothing.</summary>
    public static string And(IEnumerable<string> items)
    {
        // Because Humanizer trims the items and leaves blank ones out, and an enumeration of names must not lose one.
        var all = items.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.SkipLast(1))} and {all[^1]}";
    }

    /// <summary><c>1 statement</c>, <c>2 statements</c>.</summary>
    public static string Count(int number, string noun) => noun.ToQuantity(number, "N0", CultureInfo.InvariantCulture);

    /// <summary><c>12</c>, in every culture.</summary>
    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
