using System.Buffers;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Queries;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Samples;

/// <summary>The four answers about each event, what others are blamed for, and the connection that was asked for.</summary>
internal sealed record Answer
{
    /// <summary>Claims, denials, admissions and accusations, event by event, and then the accusations about other events.</summary>
    public required IReadOnlyList<EventAnswer> Events { get; init; }

    public required Connection? Connection { get; init; }

    public static Answer To(Question question, EntityGraph graph)
    {
        if (question.Events.Count == 0 && question.Connect is null)
        {
            var events = graph.Nodes<Event>().Select(happening => $"  {happening.Id}: {happening.Label}");
            throw new NoEventException($"Name one of the events of {question.File}:\n{string.Join('\n', events)}");
        }

        var asked = question.Events.Select(id => graph.Get<Event>(EntityId.Parse(id))).ToList();
        var elsewhere = question.WithBlameElsewhere ? graph.Nodes<Event>().Except(asked) : [];
        return new Answer
        {
            Events =
            [
                .. asked.SelectMany(happening => About(graph, happening)),
                .. elsewhere.Select(happening => graph.WhoIsBlamedFor(happening)).Where(blame => !blame.IsNobody),
            ],
            Connection = question.Connect is var (from, to) ? graph.ShortestConnection(EntityId.Parse(from), EntityId.Parse(to)) : null,
        };
    }

    public string ToText()
    {
        var parts = Events.Select(answer => answer.ToText());
        return string.Join("\n\n", Connection is null ? parts : parts.Append(Connection.ToText()));
    }

    public string ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            writer.WriteStartObject();
            Write<ResponsibilityClaims>(writer, "claims");
            Write<ResponsibilityDenials>(writer, "denials");
            Write<GuiltAdmissions>(writer, "admissions");
            Write<Accusations>(writer, "accusations");
            if (Connection is not null)
            {
                writer.WritePropertyName("connection");
                writer.WriteRawValue(Connection.ToJson());
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static IEnumerable<EventAnswer> About(EntityGraph graph, Event happening) =>
    [
        graph.WhoClaimedResponsibilityFor(happening),
        graph.WhoDeniedResponsibilityFor(happening),
        graph.WhoAdmittedGuiltOf(happening),
        graph.WhoIsBlamedFor(happening),
    ];

    private void Write<T>(Utf8JsonWriter writer, string name)
        where T : EventAnswer
    {
        writer.WriteStartArray(name);
        foreach (var answer in Events.OfType<T>())
        {
            writer.WriteRawValue(answer.ToJson());
        }

        writer.WriteEndArray();
    }
}
