namespace KnowledgeGraph.Serialization;

/// <summary>Reads a framing.</summary>
internal static class FramingScan
{
    private const int AllFields = 3;

    /// <summary>The fields in the order of <see cref="StatementReader.FramingFields"/>.</summary>
    private enum Field
    {
        Target,
        Term,
        Stance,
    }

    public static Framing Read(ref LineScan line)
    {
        EntityId target = default;
        var term = "";
        Stance stance = default;
        var count = 0;
        var fields = new FieldScan();
        while (line.NextField(StatementReader.FramingFields, ref fields))
        {
            count++;
            switch ((Field)fields.Field)
            {
                case Field.Target:
                    target = line.Id();
                    break;
                case Field.Term:
                    term = line.Text();
                    break;
                default:
                    stance = line.Name(Names.Stances);
                    break;
            }
        }

        if (count < AllFields)
        {
            line.Decline();
        }

        return new Framing(target, term, stance);
    }
}
