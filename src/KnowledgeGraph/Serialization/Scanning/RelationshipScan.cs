namespace KnowledgeGraph.Serialization;

/// <summary>Reads a relationship that is no tombstone.</summary>
internal static class RelationshipScan
{
    /// <summary>The fields in the order of <see cref="RelationshipJson.Fields"/>.</summary>
    private enum Field
    {
        Id,
        Type,
        From,
        To,
        Holds,
        Distance,
        Offset,
        Evidence,
        Note,
    }

    public static Relationship Read(ref LineScan line)
    {
        EntityId id = default;
        Code type = default;
        EntityId from = default;
        EntityId to = default;
        UncertainTime holds = default;
        Quantity? distance = null;
        TimeOffset? offset = null;
        ValueList<EntityId> evidence = [];
        string? note = null;
        var fields = new FieldScan();
        while (line.NextField(RelationshipJson.Fields, ref fields))
        {
            switch ((Field)fields.Field)
            {
                case Field.Id:
                    id = line.NewId();
                    break;
                case Field.Type:
                    type = line.Code();
                    break;
                case Field.From:
                    from = line.Id();
                    break;
                case Field.To:
                    to = line.Id();
                    break;
                case Field.Holds:
                    holds = TimeScan.Read(ref line);
                    break;
                case Field.Distance:
                    distance = QuantityScan.Read(ref line);
                    break;
                case Field.Offset:
                    offset = line.Parse<TimeOffset>();
                    break;
                case Field.Evidence:
                    evidence = line.Ids();
                    break;
                case Field.Note:
                    note = line.Text();
                    break;
                default:
                    line.Decline();
                    break;
            }
        }

        if (!fields.Has((int)Field.Id) || !fields.Has((int)Field.Type) || !fields.Has((int)Field.From) || !fields.Has((int)Field.To))
        {
            line.Decline();
        }

        return new Relationship
        {
            Id = id,
            Type = type,
            From = from,
            To = to,
            Holds = holds,
            Distance = distance,
            Offset = offset,
            Evidence = evidence,
            Note = note,
        };
    }
}
