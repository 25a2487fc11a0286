namespace KnowledgeGraph.Serialization;

/// <summary>Reads a statement.</summary>
internal static class StatementReader
{
    public static FieldNames Fields { get; } = new(
        "a statement", "id", "act", "attribution", "addressees", "occasion", "form", "propositions", "about", "targets", "verdict", "certainty", "sentiment", "framing", "holds", "said", "published", "basis", "source", "confidence", "note", "redacted");

    private static readonly FieldNames s_tombstone = new("a redacted statement", "id", "redacted", "propositions");
    public static FieldNames TargetFields { get; } = new("a target", "id", "hop", "attribute");
    public static FieldNames FramingFields { get; } = new("a framing", "target", "term", "stance");

    public static Statement Read(JsonValue value)
    {
        if (Tombstones.Is(value))
        {
            return ReadTombstone(new JsonObject(value, s_tombstone));
        }

        var fields = new JsonObject(value, Fields);
        return new Statement
        {
            Id = fields.Required("id").Id(),
            Act = fields.Required("act").Code(),
            Attribution = fields.Required("attribution").List(HopJson.Read),
            Addressees = fields.Ids("addressees"),
            Occasion = fields.Id("occasion"),
            Form = Names.Forms.Read(fields["form"]),
            Propositions = fields.List("propositions", PropositionJson.Read),
            About = fields.Ids("about"),
            Targets = fields.List("targets", ReadTarget),
            Verdict = fields["verdict"] is { } verdict ? Names.Verdicts.Read(verdict) : null,
            Certainty = Names.Certainties.Read(fields["certainty"]),
            Sentiment = Names.Sentiments.Read(fields["sentiment"]),
            Framing = fields.List("framing", ReadFraming),
            Holds = fields.Time("holds"),
            Said = fields.Time("said"),
            Published = fields.Time("published"),
            Basis = Names.Bases.Read(fields["basis"]),
            Source = fields["source"] is { } source ? SourceJson.Read(source) : null,
            Confidence = fields["confidence"]?.Number(),
            Note = fields.Text("note"),
        };
    }

    private static Statement ReadTombstone(JsonObject fields) => new()
    {
        Id = fields.Required("id").Id(),
        IsRedacted = true,
        Propositions = fields.List("propositions", static item => new Proposition { Id = item.Id(), Predicate = default }),
    };

    private static StatementTarget ReadTarget(JsonValue value)
    {
        var fields = new JsonObject(value, TargetFields);
        return new StatementTarget(fields.Required("id").Id())
        {
            Hop = fields["hop"]?.Integer(),
            Attribute = fields.Text("attribute"),
        };
    }

    private static Framing ReadFraming(JsonValue value)
    {
        var fields = new JsonObject(value, FramingFields);
        return new Framing(
            fields.Required("target").Id(),
            fields.Required("term").Text(),
            Names.Stances.Read(fields.Required("stance")));
    }
}
