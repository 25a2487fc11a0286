namespace KnowledgeGraph.Serialization;

/// <summary>Reads what an assessment is about.</summary>
internal static class TargetScan
{
    /// <summary>The fields in the order of <see cref="StatementReader.TargetFields"/>.</summary>
    private enum Field
    {
        Id,
        Hop,
        Attribute,
    }

    public static StatementTarget Read(ref LineScan line)
    {
        EntityId id = default;
        int? hop = null;
        string? attribute = null;
        var fields = new FieldScan();
        while (line.NextField(StatementReader.TargetFields, ref fields))
        {
            switch ((Field)fields.Field)
            {
                case Field.Id:
                    id = line.Id();
                    break;
                case Field.Hop:
                    hop = line.Integer();
                    break;
                default:
                    attribute = line.Text();
                    break;
            }
        }

        if (!fields.Has((int)Field.Id))
        {
            line.Decline();
        }

        return new StatementTarget(id) { Hop = hop, Attribute = attribute };
    }
}
