using KnowledgeGraph.Queries;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Presentation;

/// <summary>The values of closed vocabularies, in words and as they stand in JSON.</summary>
internal static class EnumWords
{
    /// <summary>A basis.</summary>
    public static string Of(Basis basis) => basis switch
    {
        Basis.Presupposed => "presupposed",
        Basis.Implied => "implied",
        Basis.Inferred => "inferred",
        _ => "explicit",
    };

    /// <summary>A kind of name.</summary>
    public static string Of(NameKind kind) => kind switch
    {
        NameKind.Alias => "alias",
        NameKind.Weak => "borne by many",
        NameKind.Former => "former",
        NameKind.Transliterated => "transliterated",
        _ => "full",
    };

    /// <summary>A certainty.</summary>
    public static string Of(Certainty certainty) => certainty switch
    {
        Certainty.Certain => "certain",
        Certainty.Uncertain => "uncertain",
        _ => "unknown",
    };

    /// <summary>A standing.</summary>
    public static string Of(Standing standing) => standing switch
    {
        Standing.Revised => "revised",
        Standing.Retracted => "retracted",
        _ => "stands",
    };

    /// <summary>An authority.</summary>
    public static string Of(Authority authority) => authority switch
    {
        Authority.Shown => "shown",
        Authority.NotShown => "not-shown",
        _ => "own",
    };

    /// <summary>What cut a walk.</summary>
    public static string Of(CutReason reason) => reason == CutReason.Deadline ? "deadline" : "expansions";

    /// <summary>How a time came about.</summary>
    public static string Of(TimeSolutionStatus status) => status switch
    {
        TimeSolutionStatus.Solved => "solved",
        TimeSolutionStatus.AnchorUnknown => "anchor-unknown",
        TimeSolutionStatus.AnchorCycle => "anchor-cycle",
        TimeSolutionStatus.Constrained => "constrained",
        TimeSolutionStatus.Contradictory => "contradictory",
        _ => "absolute",
    };

    /// <summary>A verdict, as it stands in the native file.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.CouldNotVerify => "could-not-verify",
        Verdict.CouldNotLocate => "could-not-locate",
        Verdict.Verified => "verified",
        Verdict.Refuted => "refuted",
        Verdict.Inauthentic => "inauthentic",
        Verdict.Satire => "satire",
        _ => "corrected",
    };

    /// <summary>A kind of node.</summary>
    public static string Of(NodeKind kind) => kind switch
    {
        NodeKind.Person => "person",
        NodeKind.Organization => "organization",
        NodeKind.Place => "place",
        NodeKind.Event => "event",
        NodeKind.Document => "document",
        NodeKind.Position => "position",
        NodeKind.Thing => "thing",
        _ => "statement",
    };

    /// <summary>How far a conflict goes.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Contradiction => "contradiction",
        Severity.Tension => "tension",
        _ => "compatible detail",
    };

    /// <summary>What is judged.</summary>
    public static string Of(JudgementVerdict verdict) => verdict switch
    {
        JudgementVerdict.Same => "the same",
        JudgementVerdict.NotSame => "not the same",
        JudgementVerdict.Conflict => "a conflict",
        JudgementVerdict.NoConflict => "no conflict",
        _ => "unsure",
    };

    /// <summary>Why a name fits.</summary>
    public static string Of(NameMatchReason reason) => reason switch
    {
        NameMatchReason.Exact => "letter by letter",
        NameMatchReason.CaseOrPunctuation => "but for case or punctuation",
        NameMatchReason.Diacritics => "but for diacritics",
        NameMatchReason.Transliteration => "in another script",
        NameMatchReason.Homoglyph => "by letters that only look alike",
        NameMatchReason.TokenOrder => "in another order",
        NameMatchReason.Part => "a part of the name",
        NameMatchReason.Initial => "by initials",
        NameMatchReason.Prefix => "by its beginning",
        NameMatchReason.Typo => "but for a slip of the pen",
        NameMatchReason.Metonym => "a metonym",
        _ => "a description",
    };
}
