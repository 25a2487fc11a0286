using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Serialization;

/// <summary>Reads one entry of the ledger from its line.</summary>
internal static class EntryReader
{
    private const string Recorded = "recorded";

    private static readonly FieldNames s_fields = new(
        "an entry", "entity", "statement", "relationship", "judgement", "declare", "amend", "withdraw", "redact", Recorded);

    private static readonly FieldNames s_amend = new("an amendment", "entity", "statement", "relationship", "judgement", "reason");
    private static readonly FieldNames s_withdraw = new("a withdrawal", "id", "reason");
    private static readonly FieldNames s_redact = new("a redaction", "id", "reason");

    /// <summary>Reads an entry.</summary>
    /// <exception cref="LineFaultException">The line is no entry; the exception says where and why.</exception>
    public static LedgerEntry Read(ReadOnlyMemory<byte> bytes, LedgerHeader header, LineReading line)
    {
        using var document = JsonLine.Parse(bytes);
        var root = new JsonValue(document.RootElement, line.Begin());
        root.Expect(JsonValueKind.Object, root.IsList ? "an object, because a file is one JSON object a line, with no array around them" : "an object");

        var kind = FindKind(root);
        var recorded = root.Element.TryGetProperty(Recorded, out var instant)
            ? InstantJson.Read(new JsonValue(instant, root.Place.At(Recorded)))
            : header.Recorded;
        var entry = IsKnown(kind) ? ReadKnown(root, kind, line) : null;
        if (entry is null)
        {
            return NewerEntry.Read(document.RootElement, kind, WordForWord(bytes.Span), recorded, header.Recorded);
        }

        return entry with
        {
            Recorded = recorded,
            Verbatim = line.HasUnknownFields ? WordForWord(bytes.Span) : null,
        };
    }

    // Without white space at the end, because a carriage return there would be part of the line end once it is written.
    private static string WordForWord(ReadOnlySpan<byte> line) => Encoding.UTF8.GetString(line.TrimEnd(" \t\r"u8));

    private static bool IsKnown(string key) => key != Recorded && s_fields.IndexOf(key) >= 0;

    /// <summary>The one key that says what the entry is.</summary>
    private static string FindKind(JsonValue root)
    {
        string? known = null;
        string? unknown = null;
        foreach (var (key, value) in root.Members())
        {
            if (IsKnown(key))
            {
                known = known is null
                    ? key
                    : throw new LineFaultException(ProblemCode.MalformedValue, $"The line has '{known}' and '{key}'; an entry is one thing.")
                    {
                        Path = value.Place.ToString(),
                        IsAtKey = true,
                    };
            }
            else if (key != Recorded)
            {
                unknown ??= key;
            }
        }

        if (known is not null)
        {
            return known;
        }

        var kinds = s_fields.Names[..^1];
        if (unknown is null)
        {
            throw root.Fault(ProblemCode.MissingField, $"An entry has one of: {string.Join(", ", kinds)}; this has none.");
        }

        return root.Place.Line.IsOfNewerVersion
            ? unknown
            : throw new LineFaultException(ProblemCode.UnknownKind, $"'{unknown}' is no kind of entry.{Nearest.Hint(unknown, kinds)} It is one of: {string.Join(", ", kinds)}.")
            {
                Path = root.Place.At(unknown).ToString(),
                IsAtKey = true,
            };
    }

    /// <summary>Reads an entry of a known kind; null where a newer version has changed so much in it that it can only be kept.</summary>
    private static LedgerEntry? ReadKnown(JsonValue root, string kind, LineReading line)
    {
        try
        {
            return ReadContent(new JsonObject(root, s_fields).Required(kind), kind);
        }
        catch (LineFaultException fault) when (
            (line.IsOfNewerVersion && fault.Code == ProblemCode.UnknownKind)
            || (line.HasUnknownFields && fault.Code == ProblemCode.MissingField))
        {
            return null;
        }
    }

    private static LedgerEntry ReadContent(JsonValue value, string kind) => kind switch
    {
        "entity" => new EntityEntry(EntityReader.Read(value)),
        "statement" => new StatementEntry(StatementReader.Read(value)),
        "relationship" => new RelationshipEntry(RelationshipJson.Read(value)),
        "judgement" => new JudgementEntry(JudgementJson.Read(value)),
        "declare" => new DeclareEntry(DefinitionReader.Read(value)),
        "amend" => ReadAmend(value),
        "withdraw" => ReadWithdraw(new JsonObject(value, s_withdraw)),
        _ => ReadRedact(new JsonObject(value, s_redact)),
    };

    private static AmendEntry ReadAmend(JsonValue value)
    {
        var fields = new JsonObject(value, s_amend);
        var kinds = s_amend.Names[..^1].Where(name => fields[name] is not null).ToArray();
        if (kinds.Length == 0)
        {
            throw value.Fault(ProblemCode.MissingField, "An amendment has the whole new content: an entity, statement, relationship or judgement.");
        }

        return kinds.Length == 1
            ? new AmendEntry(ReadContent(fields.Required(kinds[0]), kinds[0]), fields.Text("reason"))
            : throw value.Fault(ProblemCode.MalformedValue, $"An amendment has the content of one thing, but this has {string.Join(" and ", kinds)}.");
    }

    private static WithdrawEntry ReadWithdraw(JsonObject fields) => new(fields.Required("id").Id(), fields.Text("reason"));

    private static RedactEntry ReadRedact(JsonObject fields) => new(fields.Required("id").Id(), fields.Required("reason").Text());
}
