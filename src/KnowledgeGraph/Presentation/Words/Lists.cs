using System.Globalization;
using Humanizer;

namespace KnowledgeGraph.Presentation;

/// <summary>Enumerations and counts in words.</summary>
internal static class Lists
{
    /// <summary><c>A</c>, <c>A and B</c>, <c>A, B and C</c>; empty for nothing.</summary>
    public static string And(IEnumerable<string> items) =>
        // Because the plain call follows the culture of the thread: "A und B", "A, B, and C".
        Configurator.CollectionFormatters.ResolveForCulture(CultureInfo.InvariantCulture).Humanize(items, "and");

    /// <summary><c>1 statement</c>, <c>2 statements</c>.</summary>
    public static string Count(int number, string noun) => noun.ToQuantity(number, "N0", CultureInfo.InvariantCulture);

    /// <summary><c>12</c>, in every culture.</summary>
    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
