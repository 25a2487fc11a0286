using KnowledgeGraph.Queries;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Presentation;

/// <summary>What a step of a connection rests on, in words.</summary>
internal static class EvidenceWords
{
    /// <summary>The statements with their chains of ids; without any, whose assertion it is.</summary>
    /// <param name="step">The step.</param>
    /// <param name="graph">The graph, which knows who went back on them.</param>
    public static string Of(Step step, EntityGraph graph)
    {
        var relationship = step.Relationship;
        if (relationship.Evidence.Count == 0)
        {
            return relationship.IsDerived
                ? $"what the record of {relationship.From} says"
                : "the graph author's own assertion, without a statement";
        }

        var evidence = string.Join("; ", relationship.Evidence.Select(id => Of(id, step, graph)));
        return relationship.IsDerived ? $"derived from what is said in {evidence}" : evidence;
    }

    /// <summary>The statement that an id in the evidence of a step stands for, itself or as one of its propositions; null if it was withdrawn.</summary>
    public static Statement? StatementOf(EntityId id, Step step) =>
        step.Evidence.FirstOrDefault(candidate => candidate.Id == id || candidate.Propositions.Any(proposition => proposition.Id == id));

    private static string Of(EntityId id, Step step, EntityGraph graph) =>
        StatementOf(id, step) switch
        {
            null => $"{id} (withdrawn)",
            { IsRedacted: true } => $"{id} (redacted)",
            var statement => $"{id} ({CodeWords.Of(statement.Act)}, {string.Join(" → ", statement.Attribution.Select(Of))}{GoneBack(statement, new AttributionResolver(graph))})",
        };

    private static string GoneBack(Statement statement, AttributionResolver resolver)
    {
        var words = StandingWords.WithIds(GoneBackReader.Of(resolver.Resolve(statement), resolver));
        return words.Length > 0 ? $"; {words}" : "";
    }

    private static string Of(Hop hop)
    {
        var speakers = hop.Unnamed is { } unnamed ? $"\"{unnamed}\"" : Lists.And(hop.Speakers.Select(id => id.Value));
        return hop.OnBehalfOf.Count > 0 ? $"{speakers} on behalf of {Lists.And(hop.OnBehalfOf.Select(id => id.Value))}" : speakers;
    }
}
