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
}
