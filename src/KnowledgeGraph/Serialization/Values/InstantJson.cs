using System.Globalization;

namespace KnowledgeGraph.Serialization;

/// <summary>UTC instants: <c>2023-06-02T08:00:00Z</c>, with a fraction only where there is one.</summary>
internal static class InstantJson
{
    private const string Canonical = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";

    private static readonly string[] s_accepted =
    [
        "yyyy-MM-dd'T'HH:mm:ss'Z'",
        .. Enumerable.Range(1, 7).Select(digits => $"yyyy-MM-dd'T'HH:mm:ss.{new string('f', digits)}'Z'"),
    ];

    public static DateTimeOffset Read(JsonValue value)
    {
        var text = value.Text();
        return DateTimeOffset.TryParseExact(text, s_accepted, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant
            : throw value.Fault(ProblemCode.MalformedValue, $"An instant is written YYYY-MM-DDThh:mm:ssZ, in UTC, with at most seven digits of a second before the Z; this is '{text}'.");
    }

    public static string Write(DateTimeOffset instant) => instant.ToUniversalTime().ToString(Canonical, CultureInfo.InvariantCulture);
}
