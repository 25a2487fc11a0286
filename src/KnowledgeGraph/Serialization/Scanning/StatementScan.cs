namespace KnowledgeGraph.Serialization;

/// <summary>Reads a statement that is no tombstone.</summary>
internal static class StatementScan
{
    /// <summary>The fields in the order of <see cref="StatementReader.Fields"/>.</summary>
    private enum Field
    {
        Id,
        Act,
        Attribution,
        Addressees,
        Occasion,
        Form,
        Propositions,
        About,
        Targets,
        Verdict,
        Certainty,
        Sentiment,
        Framing,
        Holds,
        Said,
        Published,
        Basis,
        Source,
        Confidence,
        Note,
    }

    public static Statement Read(ref LineScan line)
    {
        EntityId id = default;
        Code act = default;
        ValueList<Hop> attribution = [];
        ValueList<EntityId> addressees = [];
        EntityId? occasion = null;
        ReportingForm form = default;
        ValueList<Proposition> propositions = [];
        ValueList<EntityId> about = [];
        ValueList<StatementTarget> targets = [];
        Verdict? verdict = null;
        Certainty certainty = default;
        Sentiment sentiment = default;
        ValueList<Framing> framing = [];
        UncertainTime holds = default;
        UncertainTime said = default;
        UncertainTime published = default;
        Basis basis = default;
        Provenance? source = null;
        decimal? confidence = null;
        string? note = null;

        var fields = new FieldScan();
        while (line.NextField(StatementReader.Fields, ref fields))
        {
            switch ((Field)fields.Field)
            {
                case Field.Id:
                    id = line.NewId();
                    break;
                case Field.Act:
                    act = line.Code();
                    break;
                case Field.Attribution:
                    attribution = HopScan.ReadChain(ref line);
                    break;
                case Field.Addressees:
                    addressees = line.Ids();
                    break;
                case Field.Occasion:
                    occasion = line.Id();
                    break;
                case Field.Form:
                    form = line.Name(Names.Forms);
                    break;
                case Field.Propositions:
                    propositions = line.List(PropositionScan.Read);
                    break;
                case Field.About:
                    about = line.Ids();
                    break;
                case Field.Targets:
                    targets = line.List(TargetScan.Read);
                    break;
                case Field.Verdict:
                    verdict = line.Name(Names.Verdicts);
                    break;
                case Field.Certainty:
                    certainty = line.Name(Names.Certainties);
                    break;
                case Field.Sentiment:
                    sentiment = line.Name(Names.Sentiments);
                    break;
                case Field.Framing:
                    framing = line.List(FramingScan.Read);
                    break;
                case Field.Holds:
                    holds = TimeScan.Read(ref line);
                    break;
                case Field.Said:
                    said = TimeScan.Read(ref line);
                    break;
                case Field.Published:
                    published = TimeScan.Read(ref line);
                    break;
                case Field.Basis:
                    basis = line.Name(Names.Bases);
                    break;
                case Field.Source:
                    source = SourceScan.Read(ref line);
                    break;
                case Field.Confidence:
                    confidence = line.Number();
                    break;
                case Field.Note:
                    note = line.Text();
                    break;
                default:
                    line.Decline();
                    break;
            }
        }

        if (!fields.Has((int)Field.Id) || !fields.Has((int)Field.Act) || !fields.Has((int)Field.Attribution))
        {
            line.Decline();
        }

        return new Statement
        {
            Id = id,
            Act = act,
            Attribution = attribution,
            Addressees = addressees,
            Occasion = occasion,
            Form = form,
            Propositions = propositions,
            About = about,
            Targets = targets,
            Verdict = verdict,
            Certainty = certainty,
            Sentiment = sentiment,
            Framing = framing,
            Holds = holds,
            Said = said,
            Published = published,
            Basis = basis,
            Source = source,
            Confidence = confidence,
            Note = note,
        };
    }
}
