namespace KnowledgeGraph.Indexing;

/// <summary>A quantity in a row: a byte that says what there is of it, then its numbers and words.</summary>
internal static class QuantityPack
{
    private const int QualifierMask = 7;
    private const int HasUnit = 1 << 3;
    private const int HasOf = 1 << 4;
    private const int HasAsOf = 1 << 5;
    private const int IsWholeNumber = 1 << 6;

    public static void Write(PackWriter writer, Quantity quantity)
    {
        var isKnown = quantity.Qualifier != QuantityQualifier.Unknown;
        var isWhole = isKnown && IsSmallWhole(quantity.Value) && (quantity.High is not { } most || IsSmallWhole(most));
        writer.Mark((int)quantity.Qualifier | (quantity.Unit is null ? 0 : HasUnit) | (quantity.Of is null ? 0 : HasOf)
            | (quantity.AsOf.IsUnknown ? 0 : HasAsOf) | (isWhole ? IsWholeNumber : 0));
        if (isKnown)
        {
            WriteNumber(writer, quantity.Value, isWhole);
        }

        if (quantity.High is { } high)
        {
            WriteNumber(writer, high, isWhole);
        }

        if (quantity.Unit is { } unit)
        {
            writer.Word(unit);
        }

        if (quantity.Of is { } counted)
        {
            writer.Word(counted);
        }

        if (!quantity.AsOf.IsUnknown)
        {
            writer.Time(quantity.AsOf);
        }
    }

    public static Quantity Read(ref PackReader reader)
    {
        var marks = reader.Mark();
        var isWhole = (marks & IsWholeNumber) != 0;
        var qualifier = (QuantityQualifier)(marks & QualifierMask);
        var value = qualifier == QuantityQualifier.Unknown ? 0m : ReadNumber(ref reader, isWhole);
        var high = qualifier == QuantityQualifier.Between ? ReadNumber(ref reader, isWhole) : 0m;
        var unit = (marks & HasUnit) == 0 ? null : reader.Word();
        var quantity = Of(qualifier, value, high, unit);
        var counted = (marks & HasOf) == 0 ? null : reader.Word();
        return (marks & (HasOf | HasAsOf)) == 0
            ? quantity
            : quantity with { Of = counted, AsOf = (marks & HasAsOf) == 0 ? default : reader.Time() };
    }

    private static Quantity Of(QuantityQualifier qualifier, decimal value, decimal high, string? unit) => qualifier switch
    {
        QuantityQualifier.Exactly => Quantity.Exactly(value, unit),
        QuantityQualifier.AtLeast => Quantity.AtLeast(value, unit),
        QuantityQualifier.AtMost => Quantity.AtMost(value, unit),
        QuantityQualifier.About => Quantity.About(value, unit),
        QuantityQualifier.LessThan => Quantity.LessThan(value, unit),
        QuantityQualifier.MoreThan => Quantity.MoreThan(value, unit),
        QuantityQualifier.Between => Quantity.Between(value, high, unit),
        _ => Quantity.Unknown(unit),
    };

    private static bool IsSmallWhole(decimal value) => Math.Abs(value) <= int.MaxValue && decimal.IsInteger(value);

    private static void WriteNumber(PackWriter writer, decimal value, bool isWhole)
    {
        if (isWhole)
        {
            writer.Signed((long)value);
        }
        else
        {
            writer.Decimal(value);
        }
    }

    private static decimal ReadNumber(ref PackReader reader, bool isWhole) => isWhole ? reader.Signed() : reader.Decimal();
}
