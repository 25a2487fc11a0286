namespace KnowledgeGraph.Serialization;

/// <summary>Spans: a list of <c>[start,end]</c>.</summary>
internal static class SpansJson
{
    public static ValueList<TextSpan> Read(JsonObject fields) => fields.List("spans", Read);

    public static void Write(LineWriter line, ValueList<TextSpan> spans) => line.List("spans", spans, static (line, span) =>
    {
        line.StartList();
        line.Number(span.Start);
        line.Number(span.End);
        line.EndList();
    });

    private static TextSpan Read(JsonValue value)
    {
        var ends = value.List(static end => end.Integer());
        return ends.Count == 2 && ends[0] >= 0 && ends[1] > ends[0]
            ? new TextSpan(ends[0], ends[1])
            : throw value.Fault(ProblemCode.MalformedValue, "A span is [start, end], two whole numbers with 0 <= start < end; the end is the first code unit after it.");
    }
}
