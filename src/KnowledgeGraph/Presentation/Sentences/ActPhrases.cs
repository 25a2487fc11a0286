using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>What speakers do by saying something, in words that leave open whether it is so.</summary>
internal static class ActPhrases
{
    /// <summary><c>claimed responsibility</c>; null for an act of a caller's own, for what is not explicit, and for what is claimed, denied or admitted for another.</summary>
    public static string? Of(AttributedStatement said, Vocabulary vocabulary)
    {
        var frame = ActFrame.Of(said.Statement.Act, vocabulary);
        return said.Statement.Basis == Basis.Explicit && frame.Untold is { } phrase && (!frame.IsOfOneself || IsOfOneself(said))
            ? phrase + Standing(said)
            : null;
    }

    /// <summary>The act in words, with what the words of the source leave to be read out of them: <c>implied accuse</c>.</summary>
    public static string Described(AttributedStatement said)
    {
        var act = CodeWords.Of(said.Statement.Act);
        return said.Statement.Basis == Basis.Explicit ? act : $"{EnumWords.Of(said.Statement.Basis)} {act}";
    }

    /// <summary><c> (since retracted)</c>; empty where the speaker stands by it.</summary>
    public static string Standing(AttributedStatement said) =>
        said.Origin.Standing == KnowledgeGraph.Standing.Stands ? "" : $" (since {EnumWords.Of(said.Origin.Standing)})";

    /// <summary>Whether the speaker claims, denies or admits to have done a thing itself, so that it reads <c>responsibility for</c> it.</summary>
    public static bool IsResponsibilityFor(AttributedStatement said, Node what, Vocabulary vocabulary) =>
        ActFrame.Of(said.Statement.Act, vocabulary).IsOfOneself
        && SpeaksOfItself(said).Any(proposition => proposition[KnownRoles.Event]?.Nodes.Contains(what.Id) == true);

    /// <summary>Whether a speaker says of himself, and not of another, what he says was done.</summary>
    public static bool IsOfOneself(AttributedStatement said) => SpeaksOfItself(said).Any();

    // Because who claims a thing in the name of another has not claimed it for himself.
    private static IEnumerable<Proposition> SpeaksOfItself(AttributedStatement said)
    {
        var origin = said.Statement.Origin;
        return said.Statement.Propositions.Where(proposition => proposition is { Polarity: Polarity.Affirmative, Modality: Modality.Fact }
            && proposition[KnownRoles.Agent]?.Nodes.Any(agent => origin.Speakers.Contains(agent) || origin.OnBehalfOf.Contains(agent)) == true);
    }
}
