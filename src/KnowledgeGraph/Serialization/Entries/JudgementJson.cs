namespace KnowledgeGraph.Serialization;

/// <summary>A judgement.</summary>
internal static class JudgementJson
{
    public static FieldNames Fields { get; } = new("a judgement", "id", "verdict", "of", "by", "made", "reason", "redacted");
    private static readonly FieldNames s_tombstone = new("a redacted judgement", "id", "redacted");

    public static Judgement Read(JsonValue value)
    {
        if (Tombstones.Is(value))
        {
            var id = new JsonObject(value, s_tombstone).Required("id").Id();
            return new Judgement { Id = id, Verdict = JudgementVerdict.Unsure, Of = [], IsRedacted = true };
        }

        var fields = new JsonObject(value, Fields);
        return new Judgement
        {
            Id = fields.Required("id").Id(),
            Verdict = Names.JudgementVerdicts.Read(fields.Required("verdict")),
            Of = fields.Required("of").List(static item => item.Id()),
            By = fields.Id("by"),
            Made = fields.Time("made"),
            Reason = fields.Text("reason"),
        };
    }

    public static void Write(LineWriter line, Judgement judgement)
    {
        line.StartObject("judgement");
        line.Id("id", judgement.Id);
        if (judgement.IsRedacted)
        {
            line.Flag("redacted", value: true);
        }
        else
        {
            line.Text("verdict", Names.JudgementVerdicts.Of(judgement.Verdict));
            line.Ids("of", judgement.Of);
            line.Id("by", judgement.By);
            TimeJson.Write(line, "made", judgement.Made);
            line.Text("reason", judgement.Reason);
        }

        line.EndObject();
    }
}
