namespace KnowledgeGraph.Serialization;

/// <summary>Reads a proposition with its arguments.</summary>
internal static class PropositionScan
{
    /// <summary>The fields in the order of <see cref="PropositionJson.Fields"/>.</summary>
    private enum Field
    {
        Id,
        Predicate,
        Arguments,
        Polarity,
        Modality,
        Text,
    }

    public static Proposition Read(ref LineScan line)
    {
        EntityId id = default;
        Code predicate = default;
        ValueList<Argument> arguments = [];
        Polarity polarity = default;
        Modality modality = default;
        string? text = null;
        var fields = new FieldScan();
        while (line.NextField(PropositionJson.Fields, ref fields))
        {
            switch ((Field)fields.Field)
            {
                case Field.Id:
                    id = line.NewId();
                    break;
                case Field.Predicate:
                    predicate = line.Code();
                    break;
                case Field.Arguments:
                    arguments = ReadArguments(ref line);
                    break;
                case Field.Polarity:
                    polarity = line.Name(Names.Polarities);
                    break;
                case Field.Modality:
                    modality = line.Name(Names.Modalities);
                    break;
                default:
                    text = line.Text();
                    break;
            }
        }

        if (!fields.Has((int)Field.Id) || !fields.Has((int)Field.Predicate))
        {
            line.Decline();
        }

        var proposition = new Proposition { Id = id, Predicate = predicate, Arguments = arguments, Polarity = polarity, Modality = modality, Text = text };

        // Only now, because the arguments of a proposition are in order, where two of one role stand together.
        var ordered = proposition.Arguments.AsSpan();
        for (var index = 1; index < ordered.Length; index++)
        {
            if (ordered[index - 1].Role == ordered[index].Role)
            {
                line.Decline();
            }
        }

        return proposition;
    }

    private static ValueList<Argument> ReadArguments(ref LineScan line)
    {
        var arguments = new Gathered<Argument>();
        var fields = new FieldScan();
        while (line.NextCode(ref fields) is { IsDefault: false } role)
        {
            if (ReadArgument(ref line, role) is { } argument)
            {
                arguments.Add(argument);
            }
        }

        return arguments.ToValueList();
    }

    private static Argument? ReadArgument(ref LineScan line, Code role)
    {
        if (line.IsAtText)
        {
            return line.SharedId()?.In(role);
        }

        if (line.IsAtList)
        {
            return new Argument(role, line.FilledList(TermScan.Read));
        }

        return line.IsAt("{\"open\""u8) ? new Argument(role, ReadOpen(ref line)) { IsOpen = true } : new Argument(role, TermScan.Read(ref line));
    }

    private static ValueList<Term> ReadOpen(ref LineScan line)
    {
        ValueList<Term> fillers = [];
        var fields = new FieldScan();
        while (line.NextField(PropositionJson.OpenFields, ref fields))
        {
            fillers = line.FilledList(TermScan.Read);
        }

        return fillers;
    }
}
