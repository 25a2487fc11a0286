namespace KnowledgeGraph.Serialization;

/// <summary>Reads a term.</summary>
internal static class TermScan
{
    // What stands for a term in a line that is given up.
    private static readonly TextTerm s_none = new("");

    /// <summary>The fields in the order of <see cref="TermJson.Fields"/>.</summary>
    private enum Field
    {
        Text,
        Quantity,
        Time,
        Offset,
        Statement,
    }

    public static Term Read(ref LineScan line)
    {
        if (line.IsAtText)
        {
            return line.SharedId()?.Filler[0] ?? s_none;
        }

        Term? term = null;
        var fields = new FieldScan();
        while (line.NextField(TermJson.Fields, ref fields))
        {
            if (term is not null)
            {
                line.Decline();
            }

            term = (Field)fields.Field switch
            {
                Field.Text => new TextTerm(line.Text()),
                Field.Quantity => new QuantityTerm(QuantityScan.Read(ref line)),
                Field.Time => new TimeTerm(TimeScan.Read(ref line)),
                Field.Offset => new OffsetTerm(line.Parse<TimeOffset>()),
                _ => new StatementTerm(line.Id()),
            };
        }

        if (term is null)
        {
            line.Decline();
        }

        return term ?? s_none;
    }
}
