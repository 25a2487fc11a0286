using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>What a speaker, and a chain of speakers, is called.</summary>
internal static class SpeakerWords
{
    /// <summary>The agent's name; a source that nobody names says so.</summary>
    public static string Of(Speaker speaker) =>
        speaker.Agent is { } agent ? NodeWords.Of(agent) : $"a source that nobody names (\"{CitationMarks.Without(speaker.Unnamed!)}\")";

    /// <summary>Several speakers: <c>A, B and C</c>.</summary>
    public static string Of(IEnumerable<Speaker> speakers) => Lists.And(speakers.Select(Of));

    /// <summary>The whole chain, the outermost hop first: <c>The Paper → Ana Ruiz on behalf of the Ministry</c>.</summary>
    public static string Chain(IEnumerable<AttributedHop> chain) => string.Join(" → ", chain.Select(Of));

    /// <summary>The whole chain the other way, for the middle of a sentence: <c>Ana Ruiz on behalf of the Ministry, by way of The Paper</c>.</summary>
    public static string InwardsOut(IEnumerable<AttributedHop> chain) => string.Join(", by way of ", chain.Reverse().Select(One));

    /// <summary>The speakers of one hop, and for whom they speak.</summary>
    public static string One(AttributedHop hop) =>
        hop.OnBehalfOf.Count > 0 ? $"{Of(hop.Speakers)} on behalf of {Lists.And(hop.OnBehalfOf.Select(NodeWords.Of))}" : Of(hop.Speakers);

    private static string Of(AttributedHop hop)
    {
        var basis = hop.Basis == Basis.Explicit ? "" : $" ({EnumWords.Of(hop.Basis)})";
        var standing = hop.Standing == Standing.Stands ? "" : $" ({EnumWords.Of(hop.Standing)})";
        return One(hop) + basis + standing;
    }
}
