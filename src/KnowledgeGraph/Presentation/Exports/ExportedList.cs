using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Presentation;

/// <summary>Lists in formats that have none.</summary>
internal static class ExportedList
{
    /// <summary>A JSON array of strings, which no name can take apart as it could with commas or bars.</summary>
    // Relaxed, because the text is encoded once more for the format that it stands in.
    public static string Of(IEnumerable<string> items) =>
        $"[{string.Join(',', items.Select(item => $"\"{JsonEncodedText.Encode(item, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\""))}]";
}
