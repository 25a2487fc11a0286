namespace KnowledgeGraph.Indexing;

/// <summary>A statement in a row: which fields it has, the act, marks, the chain, and then the fields in the order of <see cref="StatementFields"/>.</summary>
internal static class StatementPack
{
    private const int MarkBits = 4;
    private const int MarkMask = (1 << MarkBits) - 1;

    public static void Write(PackWriter writer, Statement statement, long? recorded)
    {
        var fields = FieldsOf(statement) | (recorded is null ? StatementFields.None : StatementFields.Recorded);
        writer.Mark((int)fields);
        if (fields.HasFlag(StatementFields.Act))
        {
            writer.Code(statement.Act);
        }

        if (recorded is { } ticks)
        {
            RecordedPack.Write(writer, ticks);
        }

        writer.Mark((int)statement.Form | ((int)statement.Certainty << MarkBits) | ((int)statement.Basis << (2 * MarkBits)) | ((int)statement.Sentiment << (3 * MarkBits)));
        writer.Mark(statement.Attribution.Count);
        foreach (var hop in statement.Attribution.AsSpan())
        {
            HopPack.Write(writer, hop);
        }

        WriteSaying(writer, statement, fields);
        WriteReading(writer, statement, fields);
    }

    /// <summary>Reads on from where the row tells which fields it has.</summary>
    /// <param name="reader">The row.</param>
    /// <param name="id">The id.</param>
    /// <param name="recorded">When it was recorded, counted from where the ledger says that most was.</param>
    public static Statement Read(ref PackReader reader, EntityId id, out long? recorded)
    {
        var fields = (StatementFields)reader.Mark();
        var act = fields.HasFlag(StatementFields.Act) ? reader.Code() : default;
        recorded = fields.HasFlag(StatementFields.Recorded) ? RecordedPack.Read(ref reader) : null;
        var marks = reader.Mark();
        return new Statement
        {
            Id = id,
            IsRedacted = fields.HasFlag(StatementFields.Redacted),
            Act = act,
            Form = (ReportingForm)(marks & MarkMask),
            Certainty = (Certainty)((marks >> MarkBits) & MarkMask),
            Basis = (Basis)((marks >> (2 * MarkBits)) & MarkMask),
            Sentiment = (Sentiment)((marks >> (3 * MarkBits)) & MarkMask),
            Attribution = ReadChain(ref reader),
            Propositions = fields.HasFlag(StatementFields.Propositions) ? ReadPropositions(ref reader) : ValueList<Proposition>.Empty,
            About = fields.HasFlag(StatementFields.About) ? reader.Ids() : ValueList<EntityId>.Empty,
            Targets = fields.HasFlag(StatementFields.Targets) ? ReadTargets(ref reader) : ValueList<StatementTarget>.Empty,
            Verdict = fields.HasFlag(StatementFields.Verdict) ? (Verdict)reader.Mark() : null,
            Addressees = fields.HasFlag(StatementFields.Addressees) ? reader.Ids() : ValueList<EntityId>.Empty,
            Occasion = fields.HasFlag(StatementFields.Occasion) ? reader.Id() : null,
            Said = fields.HasFlag(StatementFields.Said) ? reader.Time() : default,
            Source = fields.HasFlag(StatementFields.Source) ? SourcePack.Read(ref reader) : null,
            Framing = fields.HasFlag(StatementFields.Framing) ? ReadFraming(ref reader) : ValueList<Framing>.Empty,
            Holds = fields.HasFlag(StatementFields.Holds) ? reader.Time() : default,
            Published = fields.HasFlag(StatementFields.Published) ? reader.Time() : default,
            Confidence = fields.HasFlag(StatementFields.Confidence) ? reader.Decimal() : null,
            Note = fields.HasFlag(StatementFields.Note) ? reader.Text() : null,
        };
    }

    /// <summary>The act of the statement in a row, which is where the fields are told.</summary>
    public static Code ActOf(ref PackReader reader) =>
        ((StatementFields)reader.Mark()).HasFlag(StatementFields.Act) ? reader.Code() : default;

    /// <summary>When the statement in a row was recorded, which follows the act; counted from where most of the ledger was.</summary>
    public static long RecordedOf(ref PackReader reader)
    {
        var fields = (StatementFields)reader.Mark();
        if (!fields.HasFlag(StatementFields.Recorded))
        {
            return 0;
        }

        if (fields.HasFlag(StatementFields.Act))
        {
            reader.Mark();
        }

        return RecordedPack.Read(ref reader);
    }

    private static StatementFields FieldsOf(Statement statement) =>
        If(!statement.Act.IsDefault, StatementFields.Act)
        | If(!statement.Said.IsUnknown, StatementFields.Said)
        | If(statement.Source is not null, StatementFields.Source)
        | If(statement.Propositions.Count > 0, StatementFields.Propositions)
        | If(statement.Framing.Count > 0, StatementFields.Framing)
        | If(statement.About.Count > 0, StatementFields.About)
        | If(statement.Targets.Count > 0, StatementFields.Targets)
        | If(statement.Verdict is not null, StatementFields.Verdict)
        | If(!statement.Holds.IsUnknown, StatementFields.Holds)
        | If(!statement.Published.IsUnknown, StatementFields.Published)
        | If(statement.Confidence is not null, StatementFields.Confidence)
        | If(statement.Note is not null, StatementFields.Note)
        | If(statement.Addressees.Count > 0, StatementFields.Addressees)
        | If(statement.Occasion is not null, StatementFields.Occasion)
        | If(statement.IsRedacted, StatementFields.Redacted);

    private static StatementFields If(bool condition, StatementFields field) => condition ? field : StatementFields.None;

    private static void WriteSaying(PackWriter writer, Statement statement, StatementFields fields)
    {
        if (fields.HasFlag(StatementFields.Propositions))
        {
            writer.Mark(statement.Propositions.Count);
            foreach (var proposition in statement.Propositions.AsSpan())
            {
                PropositionPack.Write(writer, proposition);
            }
        }

        if (fields.HasFlag(StatementFields.About))
        {
            writer.Ids(statement.About);
        }

        if (fields.HasFlag(StatementFields.Targets))
        {
            writer.Mark(statement.Targets.Count);
            foreach (var target in statement.Targets.AsSpan())
            {
                TargetPack.Write(writer, target);
            }
        }

        if (statement.Verdict is { } verdict)
        {
            writer.Mark((int)verdict);
        }

        if (fields.HasFlag(StatementFields.Addressees))
        {
            writer.Ids(statement.Addressees);
        }

        if (statement.Occasion is { } occasion)
        {
            writer.Id(occasion);
        }
    }

    private static void WriteReading(PackWriter writer, Statement statement, StatementFields fields)
    {
        if (fields.HasFlag(StatementFields.Said))
        {
            writer.Time(statement.Said);
        }

        if (statement.Source is { } source)
        {
            SourcePack.Write(writer, source);
        }

        if (fields.HasFlag(StatementFields.Framing))
        {
            writer.Mark(statement.Framing.Count);
            foreach (var framing in statement.Framing.AsSpan())
            {
                writer.Id(framing.Target);
                writer.Word(framing.Term);
                writer.Mark((int)framing.Stance);
            }
        }

        if (fields.HasFlag(StatementFields.Holds))
        {
            writer.Time(statement.Holds);
        }

        if (fields.HasFlag(StatementFields.Published))
        {
            writer.Time(statement.Published);
        }

        if (statement.Confidence is { } confidence)
        {
            writer.Decimal(confidence);
        }

        if (statement.Note is { } note)
        {
            writer.Text(note);
        }
    }

    private static ValueList<Hop> ReadChain(ref PackReader reader)
    {
        var hops = new Hop[reader.Mark()];
        for (var index = 0; index < hops.Length; index++)
        {
            hops[index] = HopPack.Read(ref reader);
        }

        return hops.Length == 0 ? ValueList<Hop>.Empty : new ValueList<Hop>(hops);
    }

    private static ValueList<Proposition> ReadPropositions(ref PackReader reader)
    {
        var propositions = new Proposition[reader.Mark()];
        for (var index = 0; index < propositions.Length; index++)
        {
            propositions[index] = PropositionPack.Read(ref reader);
        }

        return new ValueList<Proposition>(propositions);
    }

    private static ValueList<StatementTarget> ReadTargets(ref PackReader reader)
    {
        var targets = new StatementTarget[reader.Mark()];
        for (var index = 0; index < targets.Length; index++)
        {
            targets[index] = TargetPack.Read(ref reader);
        }

        return new ValueList<StatementTarget>(targets);
    }

    private static ValueList<Framing> ReadFraming(ref PackReader reader)
    {
        var framing = new Framing[reader.Mark()];
        for (var index = 0; index < framing.Length; index++)
        {
            framing[index] = new Framing(reader.Id(), reader.Word(), (Stance)reader.Mark());
        }

        return new ValueList<Framing>(framing);
    }
}
