using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>What is said of a quantity without a count that is put as a fact, in words.</summary>
internal static class BesidesWords
{
    /// <summary>The heading over what is so said.</summary>
    public const string Heading = "Without a count that is put as a fact";

    /// <summary><c>2 more speak of it without a count that is put as a fact: one hypothetical, one denial of a number.</c></summary>
    public static string Of(ValueList<AttributedProposition> besides)
    {
        var kinds = besides.GroupBy(KindOf).Select(kind => $"{NumberWords.Of(kind.Count())} {kind.Key}");
        return $"{Lists.Number(besides.Count)} more {(besides.Count == 1 ? "speaks" : "speak")} of it without a count that is put as a fact: {string.Join(", ", kinds)}.";
    }

    private static string KindOf(AttributedProposition said) => (said.CommittedPolarity, said.Proposition.Modality) switch
    {
        (null, _) => "without a commitment to it",
        (_, Modality.Hypothetical) => "hypothetical",
        (_, Modality.Future or Modality.Intention) => "of what is still to come",
        (_, Modality.Obligation or Modality.Ability) => "of what should or can be",
        (Polarity.Negative, _) => "denied",
        _ => "put otherwise",
    };
}
