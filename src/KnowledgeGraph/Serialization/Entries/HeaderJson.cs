using System.Globalization;
using System.Text.Json;

namespace KnowledgeGraph.Serialization;

/// <summary>The first line of a file.</summary>
internal static class HeaderJson
{
    private const string Format = "knowledge-graph-ledger";

    private static readonly FieldNames s_fields = new("a header", "format", "version", "ledger", "recorded");

    /// <summary>Reads the header.</summary>
    /// <exception cref="LineFaultException">The line is no header of this format, or of a newer major version.</exception>
    public static LedgerHeader Read(ReadOnlyMemory<byte> bytes)
    {
        using var document = JsonLine.Parse(bytes);
        var root = new JsonValue(document.RootElement, new LineReading(isOfNewerVersion: false, new SharedWords()).Begin());
        CheckFormat(root);
        var (major, minor) = ReadVersion(root);
        if (major > LedgerHeader.CurrentMajorVersion)
        {
            throw new LineFaultException(ProblemCode.NewerMajorVersion, $"The file is of version {major}.{minor}; this library reads version {LedgerHeader.CurrentMajorVersion}. A newer library may read it.")
            {
                Path = root.Place.At("version").ToString(),
            };
        }

        var fields = new JsonObject(root, s_fields);
        return new LedgerHeader
        {
            Ledger = fields.Required("ledger").Id(),
            Recorded = InstantJson.Read(fields.Required("recorded")),
            MinorVersion = minor,
        };
    }

    public static void Write(LineWriter line, LedgerHeader header)
    {
        line.StartObject();
        line.Text("format", Format);
        line.Text("version", string.Create(CultureInfo.InvariantCulture, $"{LedgerHeader.CurrentMajorVersion}.{header.MinorVersion}"));
        line.Id("ledger", header.Ledger);
        line.Text("recorded", InstantJson.Write(header.Recorded));
        line.EndObject();
        line.EndLine();
    }

    private static void CheckFormat(JsonValue root)
    {
        var isHeader = root.IsObject && root.Element.TryGetProperty("format", out var format)
            && format.ValueKind == JsonValueKind.String && format.ValueEquals(Format);
        if (!isHeader)
        {
            throw root.Fault(ProblemCode.BadHeader, $$"""The first line is no header{{(root.IsList ? "; a file is one JSON object a line, with no array around them" : "")}}. It has to be like {"format":"{{Format}}","version":"1.0","ledger":"an-id","recorded":"2023-06-02T08:00:00Z"}.""");
        }
    }

    private static (int Major, int Minor) ReadVersion(JsonValue root)
    {
        var place = root.Place.At("version");
        if (!root.Element.TryGetProperty("version", out var element))
        {
            throw new LineFaultException(ProblemCode.MissingField, "A header needs 'version', such as \"1.0\".") { Path = place.ToString() };
        }

        var value = new JsonValue(element, place);
        var text = value.Text();
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return point > 0 && TryReadNumber(text.AsSpan(0, point), out var major) && major > 0 && TryReadNumber(text.AsSpan(point + 1), out var minor)
            ? (major, minor)
            : throw value.Fault(ProblemCode.MalformedValue, $"A version is two whole numbers with a point between them, from 1.0 on; this is '{text}'.");
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && (text[0] != '0' || text.Length == 1);
}
