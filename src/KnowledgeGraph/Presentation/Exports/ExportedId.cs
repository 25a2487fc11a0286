using System.Globalization;

namespace KnowledgeGraph.Presentation;

/// <summary>Ids in formats that are XML, or are drawn as XML.</summary>
internal static class ExportedId
{
    /// <summary>The id of a node.</summary>
    /// <param name="id">The id.</param>
    /// <param name="number">The place of the node in the graph.</param>
    // Because an id may hold U+FFFE or U+FFFF, which XML cannot, and with a mark instead two ids could become one; a text with white
    // space is no id of the graph.
    public static string Of(EntityId id, int number) =>
        XmlText.Holds(id.Value) ? id.Value : string.Create(CultureInfo.InvariantCulture, $"node {number}");

    /// <summary>The id of a relationship.</summary>
    /// <param name="id">The id, or what stands for it.</param>
    /// <param name="number">The place of the relationship in the graph.</param>
    public static string OfEdge(string id, int number) =>
        XmlText.Holds(id) ? id : string.Create(CultureInfo.InvariantCulture, $"edge {number}");
}
