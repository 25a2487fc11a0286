namespace KnowledgeGraph.Serialization;

/// <summary>Reads a quantity.</summary>
internal static class QuantityScan
{
    /// <summary>The fields in the order of <see cref="QuantityJson.Fields"/>.</summary>
    private enum Field
    {
        Exactly,
        AtLeast,
        AtMost,
        About,
        LessThan,
        MoreThan,
        Between,
        Unknown,
        Unit,
        Of,
        AsOf,
    }

    public static Quantity Read(ref LineScan line)
    {
        Quantity? number = null;
        string? unit = null;
        string? counted = null;
        UncertainTime asOf = default;
        var fields = new FieldScan();
        while (line.NextField(QuantityJson.Fields, ref fields))
        {
            switch ((Field)fields.Field)
            {
                case Field.Unit:
                    unit = line.SharedId()?.Text;
                    break;
                case Field.Of:
                    counted = line.Text();
                    break;
                case Field.AsOf:
                    asOf = TimeScan.Read(ref line);
                    break;
                default:
                    if (number is not null)
                    {
                        line.Decline();
                    }

                    number = ReadNumber(ref line, (Field)fields.Field);
                    break;
            }
        }

        if (line.HasDeclined || number is not { } quantity || (counted is not null && !QuantityText.IsCountable(counted)))
        {
            line.Decline();
            return default;
        }

        return quantity with { Unit = unit, Of = counted, AsOf = asOf };
    }

    private static Quantity ReadNumber(ref LineScan line, Field qualifier) => qualifier switch
    {
        Field.Exactly => Quantity.Exactly(line.Number()),
        Field.AtLeast => Quantity.AtLeast(line.Number()),
        Field.AtMost => Quantity.AtMost(line.Number()),
        Field.About => Quantity.About(line.Number()),
        Field.LessThan => Quantity.LessThan(line.Number()),
        Field.MoreThan => Quantity.MoreThan(line.Number()),
        Field.Between => ReadBetween(ref line),
        _ => ReadUnknown(ref line),
    };

    private static Quantity ReadBetween(ref LineScan line)
    {
        var ends = line.List(static (ref line) => line.Number());
        if (ends.Count == 2 && ends[0] <= ends[1])
        {
            return Quantity.Between(ends[0], ends[1]);
        }

        line.Decline();
        return default;
    }

    private static Quantity ReadUnknown(ref LineScan line)
    {
        if (!line.Flag())
        {
            line.Decline();
        }

        return Quantity.Unknown();
    }
}
