using System.Text.Json.Nodes;

namespace KnowledgeGraph.Tests.Presentation;

/// <summary>What a code cell has shown: what it printed, and its last value as HTML and as text; null for what there is not.</summary>
internal sealed record NotebookOutput(string? Printed, string? Html, string? Text)
{
    public static NotebookOutput Of(JsonArray outputs)
    {
        var printed = outputs.SingleOrDefault(output => (string?)output!["output_type"] == "stream");
        var shown = outputs.SingleOrDefault(output => (string?)output!["output_type"] == "display_data")?["data"];
        return new NotebookOutput(
            printed is null ? null : NotebookCell.TextOf(printed["text"]!),
            shown is null ? null : NotebookCell.TextOf(shown["text/html"]!),
            shown is null ? null : NotebookCell.TextOf(shown["text/plain"]!));
    }

    public JsonArray ToJson()
    {
        var outputs = new JsonArray();
        if (Printed is not null)
        {
            outputs.Add(new JsonObject { ["output_type"] = "stream", ["name"] = "stdout", ["text"] = Lines(Printed) });
        }

        if (Html is not null && Text is not null)
        {
            var data = new JsonObject { ["text/html"] = Lines(Html), ["text/plain"] = Lines(Text) };
            outputs.Add(new JsonObject { ["output_type"] = "display_data", ["data"] = data, ["metadata"] = new JsonObject() });
        }

        return outputs;
    }

    private static JsonArray Lines(string text)
    {
        var lines = text.Split('\n');
        var ended = lines.Select((line, index) => index < lines.Length - 1 ? line + "\n" : line).Where(line => line.Length > 0);
        return [.. ended.Select(line => JsonValue.Create(line))];
    }
}
