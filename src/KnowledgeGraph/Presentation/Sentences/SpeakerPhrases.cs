using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Who speaks, as it stands in a sentence: with an article where the name is a description.</summary>
internal static class SpeakerPhrases
{
    private const string NotNamed = " (not named)";

    /// <summary>A node by its name; that a person is not named is left out where the description says so.</summary>
    public static string Of(Node node)
    {
        var words = NodeNouns.Of(node);
        var mark = words.EndsWith(NotNamed, StringComparison.Ordinal) && words[..^NotNamed.Length].Contains("named", StringComparison.Ordinal)
            ? NotNamed.Length
            : 0;
        return ArticleWords.Before(node, words[..^mark]);
    }

    /// <summary>Several speakers: <c>A, B and C</c>.</summary>
    public static string Of(IEnumerable<Speaker> speakers) => Lists.And(speakers.Select(speaker => speaker.Agent is { } agent ? Of(agent) : SpeakerWords.Of(speaker)));

    /// <summary>The speakers of one hop, and for whom they speak.</summary>
    public static string One(AttributedHop hop) =>
        hop.OnBehalfOf.Count > 0 ? $"{Of(hop.Speakers)} on behalf of {Lists.And(hop.OnBehalfOf.Select(Of))}" : Of(hop.Speakers);

    /// <summary>A chain from its inner end: <c>Ana Ruiz, by way of The Paper</c>.</summary>
    public static string InwardsOut(IEnumerable<AttributedHop> chain) => string.Join(", by way of ", chain.Reverse().Select(One));

    /// <summary>Whether the verb after the speakers of a hop is that of many.</summary>
    public static bool IsPlural(IReadOnlyList<Speaker> speakers) => speakers.Count > 1 || (speakers is [{ Agent: { } agent }] && NounNumber.IsPlural(agent));
}
