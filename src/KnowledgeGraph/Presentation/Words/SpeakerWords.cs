using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>What a speaker, and a chain of speakers, is called.</summary>
internal static class SpeakerWords
{
    /// <summary>The agent's name; a source that nobody names says so.</summary>
    public static string Of(Speaker speaker) =>
        speaker.Agent is { } agent ? NodeWords.Of(agent) : $"a source that nobody names (\"{speaker.Unnamed}\")";

    /// <summary>Several speakers: <c>A, B and C</c>.</summary>
    public static string Of(IEnumerable<Speaker> speakers) => Lists.And(speakers.Select(Of));

    /// <summary>The whole chain, the outermost hop first: <c>The Paper → Ana Ruiz on behalf of the Ministry</c>.</summary>
    public static string Chain(IEnumerable<AttributedHop> chain) => string.Join(" → ", chain.Select(Of));

    private static string Of(AttributedHop hop)
    {
        var behalf = hop.OnBehalfOf.Count > 0 ? $" on behalf of {Lists.And(hop.OnBehalfOf.Select(NodeWords.Of))}" : "";
        var basis = hop.Basis == Basis.Explicit ? "" : $" ({EnumWords.Of(hop.Basis)})";
        var standing = hop.Standing == Standing.Stands ? "" : $" ({EnumWords.Of(hop.Standing)})";
        return Of(hop.Speakers) + behalf + basis + standing;
    }
}
