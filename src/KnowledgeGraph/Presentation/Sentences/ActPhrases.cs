using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>What speakers do by saying something, in words that leave open whether it is so.</summary>
internal static class ActPhrases
{
    private static readonly Dictionary<Code, string> s_known = new()
    {
        [KnownActs.Assert] = "asserted something",
        [KnownActs.Report] = "reported something",
        [KnownActs.Confirm] = "confirmed something",
        [KnownActs.Clarify] = "clarified something",
        [KnownActs.ClaimSuccess] = "claimed a success",
        [KnownActs.ClaimAction] = "claimed to be acting",
        [KnownActs.Presuppose] = "took something for granted",
        [KnownActs.ClaimResponsibility] = "claimed responsibility",
        [KnownActs.AdmitGuilt] = "admitted guilt",
        [KnownActs.Accuse] = "accused somebody",
        [KnownActs.Condemn] = "condemned something",
        [KnownActs.Complain] = "complained",
        [KnownActs.Praise] = "praised something",
        [KnownActs.AnnounceIntention] = "announced an intention",
        [KnownActs.Threaten] = "uttered a threat",
        [KnownActs.Promise] = "made a promise",
        [KnownActs.Refuse] = "refused something",
        [KnownActs.Deny] = "denied something",
        [KnownActs.DenyResponsibility] = "denied responsibility",
        [KnownActs.Dispute] = "disputed something",
        [KnownActs.Urge] = "urged something",
        [KnownActs.Appeal] = "made an appeal",
        [KnownActs.Demand] = "demanded something",
        [KnownActs.Invite] = "made an invitation",
        [KnownActs.DeclineComment] = "declined to comment",
        [KnownActs.Quote] = "quoted somebody",
        [KnownActs.Credit] = "gave credit",
        [KnownActs.Designate] = "made a designation",
        [KnownActs.Investigate] = "spoke of an investigation",
        [KnownActs.Apologize] = "apologized",
        [KnownActs.Assess] = "assessed something",
        [KnownActs.Correct] = "corrected something",
        [KnownActs.Retract] = "took something back",
        [KnownActs.Revise] = "revised something",
    };

    private static readonly Code[] s_ofOneself = [KnownActs.ClaimResponsibility, KnownActs.AdmitGuilt, KnownActs.DenyResponsibility];

    /// <summary><c>claimed responsibility</c>; null for an act of a caller's own, for what is not explicit, and for what is claimed, denied or admitted for another.</summary>
    public static string? Of(AttributedStatement said, Vocabulary vocabulary)
    {
        var known = Known(said.Statement.Act, vocabulary);
        return said.Statement.Basis == Basis.Explicit && s_known.TryGetValue(known, out var phrase) && (!s_ofOneself.Contains(known) || SpeaksOfItself(said).Any())
            ? phrase + Standing(said)
            : null;
    }

    /// <summary>What a speaker does by an act whose content is not told: <c>asserted something</c>; null for an act that has no words.</summary>
    public static string? Plain(Code act, Vocabulary vocabulary) => s_known.GetValueOrDefault(Known(act, vocabulary));

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
        s_ofOneself.Contains(Known(said.Statement.Act, vocabulary))
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

    // The act, or the nearest more general one that has words.
    private static Code Known(Code act, Vocabulary vocabulary)
    {
        while (!s_known.ContainsKey(act) && vocabulary.TryGetAct(act, out var definition) && !definition.Parent.IsDefault)
        {
            act = definition.Parent;
        }

        return act;
    }
}
