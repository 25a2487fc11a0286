using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Suites;

/// <summary>What a figure counts, and how it is written.</summary>
/// <param name="Text">Writes a figure.</param>
internal sealed record Unit(Func<double, string> Text)
{
    private const int Step = 1000;

    /// <summary>Nanoseconds, written in the unit that suits.</summary>
    public static Unit Time { get; } = new(nanoseconds => Scaled(nanoseconds, ["ns", "µs", "ms", "s"]));

    /// <summary>Bytes, written in the unit that suits.</summary>
    public static Unit Bytes { get; } = new(bytes => Scaled(bytes, ["B", "kB", "MB", "GB"]));

    /// <summary>Nanoseconds for each of something, such as <c>edge</c>.</summary>
    public static Unit TimePer(string what) => new(nanoseconds => $"{Rounded(nanoseconds)} ns per {what}");

    /// <summary>Three digits, or all before the point.</summary>
    public static string Rounded(double value) =>
        value.ToString(Math.Abs(value) switch { >= 100 => "N0", >= 10 => "N1", _ => "N2" }, CultureInfo.InvariantCulture);

    private static string Scaled(double value, string[] units)
    {
        var unit = 0;
        for (; value >= Step && unit < units.Length - 1; unit++)
        {
            value /= Step;
        }

        return $"{Rounded(value)} {units[unit]}";
    }
}
