using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Serialization;

/// <summary>
/// Keeps a line that only a newer version of the format understands, and finds the ids in it, so that others may refer to
/// them and a redaction can take the line away.
/// </summary>
internal static class NewerEntry
{
    private const string Statement = "statement";

    /// <summary>Reads what can be read of a line.</summary>
    /// <param name="root">The line.</param>
    /// <param name="kind">The key that says what the entry is.</param>
    /// <param name="line">The line, word for word.</param>
    /// <param name="recorded">When the entry was recorded.</param>
    /// <param name="usual">When entries were recorded that do not say otherwise.</param>
    public static UnknownEntry Read(JsonElement root, string kind, string line, DateTimeOffset recorded, DateTimeOffset usual)
    {
        var entry = new UnknownEntry(kind) { Line = line, Recorded = recorded };

        // Because these three name the ids of others, or none.
        if (kind is "withdraw" or "redact" or "declare" || !root.TryGetProperty(kind, out var content))
        {
            return entry;
        }

        var isAmendment = kind == "amend";
        var (key, value) = isAmendment ? ContentOfAmendment(content) : (kind, content);
        var ids = IdsOf(key, value);
        return ids.Count == 0
            ? entry
            : entry with { Ids = ids, Tombstone = Tombstone(isAmendment, key, value, ids, recorded == usual ? null : recorded) };
    }

    private static (string Key, JsonElement Value) ContentOfAmendment(JsonElement amendment)
    {
        var contents = amendment.ValueKind == JsonValueKind.Object
            ? amendment.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.Object).ToList()
            : [];
        return contents.Count == 1 ? (contents[0].Name, contents[0].Value) : ("", default);
    }

    /// <summary>The id of the content and those of its propositions; none where a tombstone could not name them safely.</summary>
    private static ValueList<EntityId> IdsOf(string key, JsonElement value)
    {
        // Because the key and the kind stay in the tombstone, so that they must be words of the format and not content.
        if (!IsCode(key) || value.ValueKind != JsonValueKind.Object || IdOf(value) is not { } id
            || (value.TryGetProperty("kind", out var kind) && !(kind.ValueKind == JsonValueKind.String && IsCode(kind.GetString()!))))
        {
            return [];
        }

        var propositions = key == Statement && value.TryGetProperty("propositions", out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Select(IdOf).OfType<EntityId>()
            : [];
        return propositions.Prepend(id).ToValueList();
    }

    private static bool IsCode(string text) => Code.TryParse(text, out _);

    /// <summary>The id of an object, or the id that a text is.</summary>
    private static EntityId? IdOf(JsonElement value)
    {
        var text = value.ValueKind == JsonValueKind.Object && value.TryGetProperty("id", out var id) ? id : value;
        return text.ValueKind == JsonValueKind.String && EntityId.TryParse(text.GetString()!, out var read) ? read : null;
    }

    private static string Tombstone(bool isAmendment, string key, JsonElement value, ValueList<EntityId> ids, DateTimeOffset? recorded)
    {
        using var line = new LineWriter();
        line.StartObject();
        if (isAmendment)
        {
            line.StartObject("amend");
        }

        line.StartObject(key);
        line.Id("id", ids[0]);
        line.Text("kind", value.TryGetProperty("kind", out var kind) ? kind.GetString() : null);
        line.Flag("redacted", value: true);
        line.Ids("propositions", ids.Skip(1).ToValueList());
        line.EndObject();
        if (isAmendment)
        {
            line.EndObject();
        }

        line.Text("recorded", recorded is { } instant ? InstantJson.Write(instant) : null);
        line.EndObject();
        line.EndLine();
        return Encoding.UTF8.GetString(line.Lines.Span[..^1]);
    }
}
