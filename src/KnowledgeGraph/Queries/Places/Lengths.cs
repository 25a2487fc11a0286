using System.Collections.Frozen;

namespace KnowledgeGraph.Queries;

/// <summary>The units in which distances are compared, and how many metres each is.</summary>
internal static class Lengths
{
    private static readonly FrozenDictionary<string, decimal> s_meters = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["mm"] = 0.001m,
        ["cm"] = 0.01m,
        ["m"] = 1m,
        ["metre"] = 1m,
        ["meter"] = 1m,
        ["km"] = 1000m,
        ["kilometre"] = 1000m,
        ["kilometer"] = 1000m,
        ["ft"] = 0.3048m,
        ["foot"] = 0.3048m,
        ["yd"] = 0.9144m,
        ["yard"] = 0.9144m,
        ["mi"] = 1609.344m,
        ["mile"] = 1609.344m,
        ["nmi"] = 1852m,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The units, in ordinal order.</summary>
    public static IEnumerable<string> Known => s_meters.Keys.Order(StringComparer.Ordinal);

    /// <summary>The metres that a quantity may be; null if it is unknown, has no unit of length, or is too large for a number.</summary>
    public static QuantityInterval? InMeters(Quantity quantity)
    {
        if (quantity.Qualifier == QuantityQualifier.Unknown || quantity.Unit is not { } unit || !s_meters.TryGetValue(unit, out var factor))
        {
            return null;
        }

        var interval = quantity.Interval;
        return IsTooLarge(interval.Lower) || IsTooLarge(interval.Upper)
            ? null
            : new QuantityInterval(interval.Lower * factor, interval.Upper * factor, interval.LowerIsOpen, interval.UpperIsOpen);
    }

    private static bool IsTooLarge(decimal? bound) => bound is { } value && Math.Abs(value) > decimal.MaxValue / 2000m;
}
