namespace KnowledgeGraph.Serialization;

/// <summary>Times: an EDTF string, or an object with an offset beside it or with an anchor.</summary>
internal static class TimeJson
{
    public static FieldNames Fields { get; } = new("a time", "edtf", "utcOffset", "anchor", "clock", "offset");

    public static UncertainTime Read(JsonValue value)
    {
        if (value.IsText)
        {
            return ReadEdtf(value, utcOffset: null);
        }

        if (!value.IsObject)
        {
            throw value.WrongType("a time: an EDTF text, or an object with 'edtf' or 'anchor'");
        }

        var fields = new JsonObject(value, Fields);
        return fields["edtf"] is { } edtf ? ReadWithOffset(fields, edtf) : ReadRelative(fields);
    }

    /// <summary>Writes a time; an unknown one is not written.</summary>
    public static void Write(LineWriter line, string name, UncertainTime time)
    {
        if (!time.IsUnknown)
        {
            line.Name(name);
            Write(line, time);
        }
    }

    public static void Write(LineWriter line, UncertainTime time)
    {
        if (time.Relative is { } relative)
        {
            line.StartObject();
            line.Id("anchor", relative.Anchor);
            line.Named("clock", relative.Clock, Names.Clocks);
            line.Text("offset", relative.Offset.ToString());
            line.EndObject();
        }
        else if (time.UtcOffset is { } offset)
        {
            line.StartObject();
            line.Text("edtf", time.Edtf);
            line.Text("utcOffset", UtcOffsetText.Format(UtcOffsetText.ToMinutes(offset)!.Value));
            line.EndObject();
        }
        else
        {
            line.Text(time.Edtf ?? throw new InvalidOperationException("A time of which nothing is known has no form in the file; leave it out."));
        }
    }

    private static UncertainTime ReadWithOffset(JsonObject fields, JsonValue edtf)
    {
        foreach (var name in (string[])["anchor", "clock", "offset"])
        {
            if (fields[name] is { } field)
            {
                throw field.Fault(ProblemCode.MalformedValue, $"A time has 'edtf' or '{name}', not both.");
            }
        }

        return ReadEdtf(edtf, fields["utcOffset"] is { } offset ? ReadUtcOffset(offset) : null);
    }

    private static UncertainTime ReadRelative(JsonObject fields)
    {
        if (fields["utcOffset"] is { } utcOffset)
        {
            throw utcOffset.Fault(ProblemCode.MalformedValue, "'utcOffset' stands beside 'edtf', which is missing.");
        }

        var anchor = fields.Required("anchor").Id();
        var offset = fields.Required("offset").Parse<TimeOffset>();
        return UncertainTime.RelativeTo(anchor, offset, Names.Clocks.Read(fields["clock"]));
    }

    private static UncertainTime ReadEdtf(JsonValue value, TimeSpan? utcOffset)
    {
        var text = value.Text();
        return UncertainTime.TryFromEdtf(text, utcOffset, out var time) ? time : RefuseEdtf(value, utcOffset);
    }

    // Apart, because what it captures would else be made for every time that is read.
    private static UncertainTime RefuseEdtf(JsonValue value, TimeSpan? utcOffset) =>
        value.ReadOrFault(value.Text(), text => UncertainTime.FromEdtf(text, utcOffset));

    private static TimeSpan ReadUtcOffset(JsonValue value)
    {
        var text = value.Text();
        return UtcOffsetText.TryParse(text, out TimeSpan offset)
            ? offset
            : throw value.Fault(ProblemCode.MalformedValue, $"An offset from UTC is written like '+03:00', from -23:59 to +23:59; this is '{text}'.");
    }
}
