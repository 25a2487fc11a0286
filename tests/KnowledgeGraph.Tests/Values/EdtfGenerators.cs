using System.Globalization;
using CsCheck;

namespace KnowledgeGraph.Tests.Values;

/// <summary>EDTF texts of levels 0 and 1 in canonical form, made from their grammar.</summary>
internal static class EdtfGenerators
{
    private static readonly Gen<string> Qualifier = Gen.OneOf("", "?", "~", "%");

    private static readonly Gen<string> Offset =
        Gen.OneOf(
            Gen.OneOf("", "Z"),
            Gen.Select(Gen.Bool, Gen.Int[1, 1439], (isNegative, minutes) => Text($"{(isNegative ? '-' : '+')}{minutes / 60:00}:{minutes % 60:00}")));

    private static readonly Gen<string> Year =
        Gen.OneOf(Gen.Int[0, 9999].Select(year => Text($"{year:0000}")), Gen.Int[1, 9999].Select(year => Text($"-{year:0000}")));

    private static readonly Gen<string> Month = Gen.Select(Year, Gen.Int[1, 12], (year, month) => Text($"{year}-{month:00}"));

    private static readonly Gen<string> Day = Gen.Select(Month, Gen.Int[1, 28], (month, day) => Text($"{month}-{day:00}"));

    /// <summary>Dates with and without qualification.</summary>
    public static Gen<string> Dates { get; } =
        Gen.Select(
            Gen.OneOf(
                Year,
                Month,
                Day,
                Gen.Select(Year, Gen.Int[21, 24], (year, season) => Text($"{year}-{season}")),
                Gen.Int[0, 999].Select(decade => Text($"{decade:000}X")),
                Gen.Int[0, 99].Select(century => Text($"{century:00}XX")),
                Year.Select(year => year + "-XX"),
                Year.Select(year => year + "-XX-XX"),
                Month.Select(month => month + "-XX"),
                Gen.Select(Gen.Bool, Gen.Long[10_000, 200_000_000_000], (isNegative, year) => Text($"Y{(isNegative ? "-" : "")}{year}"))),
            Qualifier,
            (date, qualifier) => date + qualifier);

    /// <summary>Date-times, local, in UTC and with offsets.</summary>
    public static Gen<string> DateTimes { get; } =
        Gen.Select(Day, Gen.Int[0, 86_399], Offset, (day, second, offset) => Text($"{day}T{second / 3600:00}:{second / 60 % 60:00}:{second % 60:00}{offset}"));

    /// <summary>Dates and date-times.</summary>
    public static Gen<string> Points { get; } = Gen.OneOf(Dates, Dates, DateTimes);

    /// <summary>Intervals whose ends are in order, open and unknown ones among them.</summary>
    public static Gen<string> Intervals { get; } =
        Gen.OneOf(
            Gen.Select(Gen.OneOf("", ".."), Points, (start, end) => $"{start}/{end}"),
            Gen.Select(Points, Gen.OneOf("", ".."), (start, end) => $"{start}/{end}"),
            Gen.Select(Points, Points, InOrder));

    /// <summary>Everything that EDTF of these levels can write.</summary>
    public static Gen<string> Texts { get; } = Gen.OneOf(Points, Intervals);

    /// <summary>The same as times.</summary>
    public static Gen<UncertainTime> Times { get; } = Texts.Select(text => UncertainTime.FromEdtf(text));

    private static string InOrder(string first, string second) =>
        UncertainTime.FromEdtf(first).Earliest <= UncertainTime.FromEdtf(second).Latest ? $"{first}/{second}" : $"{second}/{first}";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
