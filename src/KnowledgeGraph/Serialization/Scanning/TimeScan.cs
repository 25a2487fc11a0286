namespace KnowledgeGraph.Serialization;

/// <summary>Reads a time.</summary>
internal static class TimeScan
{
    /// <summary>The fields in the order of <see cref="TimeJson.Fields"/>.</summary>
    private enum Field
    {
        Edtf,
        UtcOffset,
        Anchor,
        Clock,
        Offset,
    }

    public static UncertainTime Read(ref LineScan line)
    {
        if (line.IsAtText)
        {
            return line.Edtf();
        }

        string? edtf = null;
        string? utcOffset = null;
        EntityId anchor = default;
        AnchorClock clock = default;
        TimeOffset offset = default;
        var fields = new FieldScan();
        while (line.NextField(TimeJson.Fields, ref fields))
        {
            switch ((Field)fields.Field)
            {
                case Field.Edtf:
                    edtf = line.Text();
                    break;
                case Field.UtcOffset:
                    utcOffset = line.Text();
                    break;
                case Field.Anchor:
                    anchor = line.Id();
                    break;
                case Field.Clock:
                    clock = line.Name(Names.Clocks);
                    break;
                default:
                    offset = line.Parse<TimeOffset>();
                    break;
            }
        }

        var isRelative = fields.Has((int)Field.Anchor) && fields.Has((int)Field.Offset);
        var hasRelativeField = isRelative || fields.Has((int)Field.Anchor) || fields.Has((int)Field.Offset) || fields.Has((int)Field.Clock);
        if (!line.HasDeclined && isRelative && edtf is null && utcOffset is null)
        {
            return UncertainTime.RelativeTo(anchor, offset, clock);
        }

        if (!line.HasDeclined && edtf is not null && !hasRelativeField && TryWithOffset(edtf, utcOffset, out var time))
        {
            return time;
        }

        line.Decline();
        return default;
    }

    private static bool TryWithOffset(string edtf, string? utcOffset, out UncertainTime time)
    {
        time = default;
        if (utcOffset is null)
        {
            return UncertainTime.TryFromEdtf(edtf, utcOffset: null, out time);
        }

        return UtcOffsetText.TryParse(utcOffset, out TimeSpan offset) && UncertainTime.TryFromEdtf(edtf, offset, out time);
    }
}
