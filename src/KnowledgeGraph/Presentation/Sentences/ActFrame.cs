using System.Collections.Frozen;

namespace KnowledgeGraph.Presentation;

/// <summary>How a sentence says what a speaker does by saying something.</summary>
/// <param name="Verb">The verb: <c>said</c>, <c>claimed responsibility</c>.</param>
/// <param name="Untold">What is done where the content is not told: <c>said something</c>; null for an act that has no words.</param>
internal sealed record ActFrame(string Verb, string? Untold)
{
    private static readonly FrozenDictionary<Code, ActFrame> s_known = Known();

    /// <summary>What leads on to the content where the verb does not by itself: <c>saying</c>; empty where it does.</summary>
    public string Telling { get; init; } = "";

    /// <summary>Whether the verb takes those whom the content is about: <c>accused A</c>.</summary>
    public bool TakesWhom { get; init; }

    /// <summary>Whether those are somebody, and not something.</summary>
    public bool TakesAgents { get; init; }

    /// <summary>Whether the verb takes those who are addressed: <c>urged A</c>.</summary>
    public bool TakesAddressees { get; init; }

    /// <summary>The verb where there is nobody for it to take: <c>made an accusation</c>; else the same.</summary>
    public string Alone { get => field ?? Verb; init; }

    /// <summary>The verb where it is not for those who are addressed alone to do it; else the same.</summary>
    public string Otherwise { get => field ?? Verb; init; }

    /// <summary>The verb where nobody is shown to speak of himself: <c>made a claim of responsibility</c>; null where that makes no difference.</summary>
    public string? OfAnother { get; init; }

    /// <summary>Whether it is plainly said that something is so, in whatever way.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether a publisher that does so in its own voice reports: <c>The Paper reports that</c>.</summary>
    public bool IsReported { get; init; }

    /// <summary>Whether it can be done for oneself alone: who does it for another claims, denies or admits nothing of his own.</summary>
    public bool IsOfOneself { get; init; }

    /// <summary>Whether it is about statements rather than about what they are about.</summary>
    public bool IsAboutStatements { get; init; }

    /// <summary>The frame of an act, or of the nearest more general one that has one; an act of a caller's own that has none is made a statement by its code.</summary>
    public static ActFrame Of(Code act, Vocabulary vocabulary)
    {
        var known = act;
        while (!s_known.ContainsKey(known) && vocabulary.TryGetAct(known, out var definition) && !definition.Parent.IsDefault)
        {
            known = definition.Parent;
        }

        return s_known.GetValueOrDefault(known) ?? new ActFrame($"made a statement ({CodeWords.Of(act)})", Untold: null) { Telling = "to the effect" };
    }

    private static FrozenDictionary<Code, ActFrame> Known() => new Dictionary<Code, ActFrame>
    {
        [KnownActs.Assert] = new("said", "asserted something") { IsPlain = true, IsReported = true },
        [KnownActs.Report] = new("reported", "reported something") { IsPlain = true, IsReported = true },
        [KnownActs.Confirm] = new("confirmed", "confirmed something") { IsPlain = true },
        [KnownActs.Clarify] = new("explained", "clarified something") { IsPlain = true },
        [KnownActs.ClaimSuccess] = new("claimed as a success", "claimed a success") { IsPlain = true },
        [KnownActs.ClaimAction] = new("claimed", "claimed to be acting") { IsPlain = true },
        [KnownActs.Presuppose] = new("took it for granted", "took something for granted") { IsPlain = true },
        [KnownActs.ClaimResponsibility] = new("claimed responsibility", "claimed responsibility") { IsOfOneself = true, Telling = "saying", OfAnother = "made a claim of responsibility" },
        [KnownActs.AdmitGuilt] = new("admitted guilt", "admitted guilt") { IsOfOneself = true, Telling = "saying", OfAnother = "made an admission of guilt" },
        [KnownActs.Accuse] = new("accused", "accused somebody") { Telling = "saying", TakesWhom = true, TakesAgents = true, Alone = "made an accusation" },
        [KnownActs.Condemn] = new("condemned", "condemned something") { Telling = "saying", TakesWhom = true, Alone = "uttered a condemnation" },
        [KnownActs.Complain] = new("complained", "complained"),
        [KnownActs.Praise] = new("praised", "praised something") { Telling = "saying", TakesWhom = true, Alone = "uttered praise" },
        [KnownActs.AnnounceIntention] = new("announced", "announced an intention"),
        [KnownActs.Threaten] = new("threatened", "uttered a threat"),
        [KnownActs.Promise] = new("promised", "made a promise"),
        [KnownActs.Refuse] = new("refused", "refused something") { Telling = "saying" },
        [KnownActs.Deny] = new("denied", "denied something"),
        [KnownActs.DenyResponsibility] = new("denied", "denied responsibility") { IsOfOneself = true },
        [KnownActs.Dispute] = new("disputed", "disputed something"),
        [KnownActs.Urge] = new("urged", "urged something") { Telling = "saying", TakesAddressees = true, Alone = "urged something" },
        [KnownActs.Appeal] = new("appealed to", "made an appeal") { Telling = "saying", TakesAddressees = true, Alone = "made an appeal" },
        [KnownActs.Demand] = new("required", "demanded something") { Telling = "saying", TakesAddressees = true, Otherwise = "made a demand on", Alone = "made a demand" },
        [KnownActs.Invite] = new("invited", "made an invitation") { Telling = "saying", TakesAddressees = true, Alone = "made an invitation" },
        [KnownActs.DeclineComment] = new("declined to comment", "declined to comment") { Telling = "saying" },
        [KnownActs.Quote] = new("quoted words", "quoted somebody") { Telling = "to the effect" },
        [KnownActs.Credit] = new("gave credit", "gave credit") { Telling = "stating" },
        [KnownActs.Designate] = new("made a designation", "made a designation") { Telling = "to the effect" },
        [KnownActs.Investigate] = new("spoke of an investigation", "spoke of an investigation") { Telling = "saying" },
        [KnownActs.Apologize] = new("apologized", "apologized") { Telling = "saying" },
        [KnownActs.Assess] = new("assessed", "assessed something") { Telling = "saying", IsAboutStatements = true },
        [KnownActs.Correct] = new("corrected", "corrected something") { Telling = "saying", IsAboutStatements = true },
        [KnownActs.Retract] = new("took back", "took something back") { Telling = "saying", IsAboutStatements = true },
        [KnownActs.Revise] = new("revised", "revised something") { Telling = "saying", IsAboutStatements = true },
    }.ToFrozenDictionary();
}
