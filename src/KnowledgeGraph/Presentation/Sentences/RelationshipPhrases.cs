using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Presentation;

/// <summary>What stands between two nodes of a sentence: types of relationship as verbs, read from either end.</summary>
internal static class RelationshipPhrases
{
    private static readonly Dictionary<Code, (string Forward, string Backward)> s_known = new()
    {
        [KnownRelationships.PartOf] = ("is a part of", "has as a part"),
        [KnownRelationships.AdjacentTo] = ("is adjacent to", "is adjacent to"),
        [KnownRelationships.Near] = ("is near", "is near"),
        [KnownRelationships.HoldsPosition] = ("holds the position", "is held by"),
        [KnownRelationships.FounderOf] = ("is founder of", "was founded by"),
        [KnownRelationships.MemberOf] = ("is a member of", "has as a member"),
        [KnownRelationships.ComposedOf] = ("is composed of", "makes up"),
        [KnownRelationships.BasedIn] = ("is based in", "is the base of"),
        [KnownRelationships.AlliedWith] = ("is allied with", "is allied with"),
        [KnownRelationships.SpeaksFor] = ("speaks for", "is spoken for by"),
        [KnownRelationships.SubEventOf] = ("is a sub-event of", "has as a sub-event"),
        [KnownRelationships.CausedBy] = ("was caused by", "is the cause of"),
        [KnownRelationships.Before] = ("came before", "came after"),
        [KnownRelationships.After] = ("came after", "came before"),
        [KnownRelationships.Supports] = ("supports", "is supported by"),
        [KnownRelationships.Refutes] = ("refutes", "is refuted by"),
        [KnownRelationships.SameClaimAs] = ("makes the same claim as", "makes the same claim as"),
        [KnownRelationships.SpokenBy] = ("was made by", "made"),
        [KnownRelationships.OnBehalfOf] = ("was made on behalf of", "had somebody make"),
        [KnownRelationships.AddressedTo] = ("is addressed to", "is addressed in"),
        [KnownRelationships.About] = ("is about", "is the subject of"),
        [KnownRelationships.Assesses] = ("assesses", "is assessed in"),
        [KnownRelationships.Supersedes] = ("supersedes", "is superseded by"),
        [KnownRelationships.ReportedIn] = ("stands in", "holds"),
        [KnownRelationships.SaidAt] = ("was made at", "was the occasion of"),
        [KnownRelationships.PublishedBy] = ("is published by", "is the publisher of"),
        [KnownRelationships.AuthoredBy] = ("is written by", "is an author of"),
        [KnownRelationships.ContributedBy] = ("is contributed to by", "is a contributor to"),
        [KnownRelationships.VersionOf] = ("is a later version of", "has as a later version"),
        [KnownRelationships.OfficeOf] = ("is an office of", "has the office"),
        [KnownRelationships.JurisdictionOf] = ("has jurisdiction over", "is under the jurisdiction of"),
        [KnownRelationships.OccursIn] = ("is said to have taken place in", "is said to be the scene of"),
        [KnownRelationships.Participant] = ("is said to involve", "is said to have taken part in"),
    };

    /// <summary><c>is founder of</c>; a type of a caller's own by its label: <c>supplies</c>.</summary>
    public static string Of(Step step) => Agreeing(Of(step.Type.Code, step.Type, step.IsForward), NounNumber.IsPlural(step.From));

    /// <summary>The same for a relationship that no walk goes along.</summary>
    /// <param name="code">The code of the type.</param>
    /// <param name="type">The type, or null for one that the graph does not know.</param>
    /// <param name="isForward">Whether it is read from its own beginning.</param>
    public static string Of(Code code, RelationshipType? type, bool isForward)
    {
        if (s_known.TryGetValue(code, out var phrases))
        {
            return isForward ? phrases.Forward : phrases.Backward;
        }

        var forward = type?.Label ?? CodeWords.Of(code);
        if (isForward || type?.IsSymmetric == true)
        {
            return LabelPhrases.Of(forward);
        }

        return type?.InverseLabel is { } backward ? LabelPhrases.Of(backward) : $"is at the far end of the relation \"{CitationMarks.Without(forward)}\" from";
    }

    /// <summary>The phrase as it stands after the name of many: <c>are a part of</c> for <c>is a part of</c>.</summary>
    public static string Agreeing(string phrase, bool isPlural) =>
        isPlural && VerbPhrase.Parse(phrase) is { } verb ? verb.Finite(isPlural: true, isNegative: false, Modality.Fact, isOfDoer: false) : phrase;

    /// <summary>The phrase without what a noun before it makes superfluous: <c>founder of</c> for <c>is founder of</c>; null where it cannot do without.</summary>
    public static string? Shortened(string phrase)
    {
        foreach (var verb in new[] { "is ", "was ", "are ", "were " })
        {
            if (phrase.StartsWith(verb, StringComparison.Ordinal))
            {
                return phrase[verb.Length..];
            }
        }

        return null;
    }

    /// <summary>What else the relationship says: when it holds, how far apart its ends are; empty for nothing.</summary>
    public static IEnumerable<string> DetailsOf(Relationship relationship)
    {
        if (!relationship.Holds.IsUnknown)
        {
            yield return $"time: {TimeWords.Of(relationship.Holds)}";
        }

        if (relationship.Distance is { } distance)
        {
            yield return $"distance: {distance}";
        }

        if (relationship.Offset is { } offset)
        {
            yield return $"by {OffsetWords.Length(offset)}";
        }
    }
}
