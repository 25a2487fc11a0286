using System.Buffers;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Queries;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Samples;

/// <summary>The four answers about each event, all accusations of the ledger, and the connection that was asked for.</summary>
internal sealed record Answer
{
    public required IReadOnlyList<(ResponsibilityClaims Claims, ResponsibilityDenials Denials, GuiltAdmissions Admissions)> Events { get; init; }

    public required IReadOnlyList<Accusations> Blame { get; init; }

    public required Connection? Connection { get; init; }

    public static Answer To(Question question, EntityGraph graph)
    {
        if (question.Events.Count == 0 && question.Connect is null)
        {
            var events = graph.Nodes<Event>().Select(happening => $"  {happening.Id}: {happening.Label}");
            throw new NoEventException($"Name one of the events of {question.File}:\n{string.Join('\n', events)}");
        }

        var asked = question.Events.Select(id => graph.Get<Event>(EntityId.Parse(id))).ToList();
        return new Answer
        {
            Events = asked.ConvertAll(happening => (
                graph.WhoClaimedResponsibilityFor(happening),
                graph.WhoDeniedResponsibilityFor(happening),
                graph.WhoAdmittedGuiltOf(happening))),
            Blame = asked.Select(happening => graph.WhoIsBlamedFor(happening))
                .Concat(graph.Nodes<Event>().Except(asked).Select(happening => graph.WhoIsBlamedFor(happening)).Where(blame => !blame.IsNobody))
                .ToList(),
            Connection = question.Connect is var (from, to) ? graph.ShortestConnection(EntityId.Parse(from), EntityId.Parse(to)) : null,
        };
    }

    public string ToText()
    {
        var parts = new List<string>();
        foreach (var (claims, denials, admissions) in Events)
        {
            parts.AddRange([claims.ToText(), denials.ToText(), admissions.ToText()]);
        }

        parts.AddRange(Blame.Select(blame => blame.ToText()));
        if (Connection is not null)
        {
            parts.Add(Connection.ToText());
        }

        return string.Join("\n\n", parts.Select(part => part.Trim('\n')));
    }

    public string ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            writer.WriteStartObject();
            Write(writer, "claims", Events.Select(answers => answers.Claims.ToJson()));
            Write(writer, "denials", Events.Select(answers => answers.Denials.ToJson()));
            Write(writer, "admissions", Events.Select(answers => answers.Admissions.ToJson()));
            Write(writer, "accusations", Blame.Select(blame => blame.ToJson()));
            if (Connection is not null)
            {
                writer.WritePropertyName("connection");
                writer.WriteRawValue(Connection.ToJson());
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, string name, IEnumerable<string> answers)
    {
        writer.WriteStartArray(name);
        foreach (var answer in answers)
        {
            writer.WriteRawValue(answer);
        }

        writer.WriteEndArray();
    }
}
