namespace KnowledgeGraph.Presentation;

/// <summary>What was done to statements by speaking about them, as it stands in a sentence.</summary>
internal static class VerdictPhrases
{
    /// <summary><c>could not verify</c>, <c>took back</c>; to be followed by the statements.</summary>
    public static string Verb(ActFrame frame, Statement statement) =>
        statement.Act == KnownActs.Assess ? Of(statement.Verdict) : frame.Verb;

    /// <summary><c>could not verify</c>; to be followed by what was assessed.</summary>
    public static string Of(Verdict? verdict) => verdict switch
    {
        Verdict.CouldNotVerify => "could not verify",
        Verdict.CouldNotLocate => "could not locate",
        Verdict.Verified => "marked as verified",
        Verdict.Refuted => "marked as refuted",
        Verdict.Inauthentic => "marked as not being what it is given out to be",
        Verdict.Satire => "marked as satire, never meant as an assertion,",
        Verdict.Corrected => "marked as wrong and put right",
        _ => "assessed",
    };

    /// <summary><c>, now marked as refuted</c>, where another act than an assessment gives a verdict; else empty.</summary>
    public static string Finding(ActFrame frame, Statement statement) =>
        statement.Verdict is { } verdict && statement.Act != KnownActs.Assess && frame.IsAboutStatements ? verdict is KnowledgeGraph.Verdict.CouldNotVerify or KnowledgeGraph.Verdict.CouldNotLocate ? $", which the speaker {Of(verdict)}" : $", now {Of(verdict).TrimEnd(',')}" : "";
}
