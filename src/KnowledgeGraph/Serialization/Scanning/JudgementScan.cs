namespace KnowledgeGraph.Serialization;

/// <summary>Reads a judgement that is no tombstone.</summary>
internal static class JudgementScan
{
    /// <summary>The fields in the order of <see cref="JudgementJson.Fields"/>.</summary>
    private enum Field
    {
        Id,
        Verdict,
        Of,
        By,
        Made,
        Reason,
    }

    public static Judgement Read(ref LineScan line)
    {
        EntityId id = default;
        JudgementVerdict verdict = default;
        ValueList<EntityId> of = [];
        EntityId? by = null;
        UncertainTime made = default;
        string? reason = null;
        var fields = new FieldScan();
        while (line.NextField(JudgementJson.Fields, ref fields))
        {
            switch ((Field)fields.Field)
            {
                case Field.Id:
                    id = line.NewId();
                    break;
                case Field.Verdict:
                    verdict = line.Name(Names.JudgementVerdicts);
                    break;
                case Field.Of:
                    of = line.Ids();
                    break;
                case Field.By:
                    by = line.Id();
                    break;
                case Field.Made:
                    made = TimeScan.Read(ref line);
                    break;
                case Field.Reason:
                    reason = line.Text();
                    break;
                default:
                    line.Decline();
                    break;
            }
        }

        if (!fields.Has((int)Field.Id) || !fields.Has((int)Field.Verdict) || !fields.Has((int)Field.Of))
        {
            line.Decline();
        }

        return new Judgement { Id = id, Verdict = verdict, Of = of, By = by, Made = made, Reason = reason };
    }
}
