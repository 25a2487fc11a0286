namespace KnowledgeGraph.Queries;

/// <summary>Adds and joins counts, which are never less than zero.</summary>
internal static class IntervalSum
{
    /// <summary>The same, cut at zero; nothing below it can be meant.</summary>
    public static QuantityInterval Count(QuantityInterval interval) =>
        interval.Intersect(QuantityInterval.AtLeast(0)) ?? QuantityInterval.Exactly(0);

    /// <summary>From the lower of the lower ends to the higher of the upper ends.</summary>
    public static QuantityInterval Hull(QuantityInterval left, QuantityInterval right)
    {
        var isLeftLower = left.Lower is null || (right.Lower is not null && (left.Lower < right.Lower || (left.Lower == right.Lower && !left.LowerIsOpen)));
        var isLeftUpper = left.Upper is null || (right.Upper is not null && (left.Upper > right.Upper || (left.Upper == right.Upper && !left.UpperIsOpen)));
        var low = isLeftLower ? left : right;
        var high = isLeftUpper ? left : right;
        return new QuantityInterval(low.Lower, high.Upper, low.LowerIsOpen, high.UpperIsOpen);
    }

    /// <summary>The numbers that a number of one and a number of the other can add up to; an end too large for a number is left out.</summary>
    public static QuantityInterval Add(QuantityInterval left, QuantityInterval right) =>
        new(Add(left.Lower, right.Lower) ?? 0, Add(left.Upper, right.Upper), left.LowerIsOpen || right.LowerIsOpen, left.UpperIsOpen || right.UpperIsOpen);

    private static decimal? Add(decimal? left, decimal? right) =>
        left is { } a && right is { } b && a <= decimal.MaxValue - b ? a + b : null;
}
