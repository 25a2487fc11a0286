using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Lays out how statements were checked, what falls with them, and how many origins they have.</summary>
internal sealed class CheckItems(PageComposer page, StatementItems statements)
{
    /// <summary>An assessment.</summary>
    public PageItem Of(StatementAssessment assessment) => page.Item(
        () => page.Statements.Of(assessment.Attributed),
        () =>
        [
            new("Who", SpeakerWords.Of(assessment.Assessors)),
            new("Verdict", Verdict(assessment.Verdict)),
            new("Of", assessment.Target.Id.Value),
            new("Inherited", assessment.IsInherited ? "from another report of the same words" : ""),
            new("Own party", assessment.IsSelfConfirmation ? "a confirmation by the speaker's own party" : ""),
            .. statements.Source(assessment.Attributed),
        ]);

    /// <summary>What could not be verified or located.</summary>
    public PageItem Of(Unverified unverified) => page.Item(
        () =>
        [
            .. page.Statements.Of(unverified.Assessment),
            .. unverified.Statement is { } said ? [page.First(said)] : Array.Empty<string>(),
        ],
        () =>
        [
            new("Who", SpeakerWords.Of(unverified.Assessors)),
            new("Verdict", Verdict(unverified.Verdict)),
            new("What", unverified.Document is { } document ? NodeWords.Of(document) : unverified.Target.Id.Value),
            new("Said by", unverified.Statement is { } one ? SpeakerWords.Of(one.Origin.Principals) : ""),
            .. statements.Source(unverified.Assessment),
        ]);

    /// <summary>What rests on something, and by which reasons.</summary>
    public PageItem Of(Falling falling) => page.Item(
        () =>
        [
            $"{Sentence.Begin(What(falling))}: {string.Join(", ", falling.Because.Select(Step))}.",
            .. falling.Statements.Select(page.First),
            .. falling.StandsBy.Count == 0 ? Array.Empty<string>() : [$"It stands by what else carries it {page.Numbers(falling.StandsBy)}."],
        ],
        () =>
        [
            new("What", What(falling)),
            new("Because", string.Join(", ", falling.Because.Select(Step))),
            new("Who", Lists.And(falling.Statements.Select(said => SpeakerWords.Of(said.Origin.Principals)).Distinct(StringComparer.Ordinal))),
            new("Stands by", page.Numbers(falling.StandsBy)),
            new("Evidence", page.Numbers(falling.Statements)),
        ]);

    /// <summary>One origin and its reports.</summary>
    public PageItem Of(StatementOrigin origin) => page.Item(
        () =>
        [
            $"{Sentence.Begin(SpeakerPhrases.Of(origin.Speakers))}: {Lists.Count(origin.Reports.Count, "report")}{(origin.MayBeAnother ? "; it may be one with another origin" : "")}.",
            .. origin.Reports.Select(page.First),
            .. origin.Joins.Select(join => $"{join.Left.Id} and {join.Right.Id} are counted as one: {Reason(join)}."),
        ],
        () =>
        [
            new("Origin", SpeakerWords.Of(origin.Speakers)),
            new("Reports", page.Numbers(origin.Reports)),
            new("Joined by", Lists.And(origin.Joins.Select(Reason).Distinct(StringComparer.Ordinal))),
            new("May be another", origin.MayBeAnother ? "yes" : ""),
        ]);

    private static string Verdict(Verdict verdict) => CodeWords.Spaced(EnumWords.Of(verdict));

    private static string What(Falling falling) => falling.Kind switch
    {
        FallingKind.Relationship => $"the relationship {falling.Relationship}",
        FallingKind.Time => $"the time of {NodeWords.Of(falling.Node!)}",
        FallingKind.Assessment => $"the assessment in {NodeWords.Of(falling.Node!)}",
        FallingKind.Repetition => $"the repetition in {NodeWords.Of(falling.Node!)}",
        _ => NodeWords.Of(falling.Node!),
    };

    private static string Step(FallStep step) => step.Reason switch
    {
        FallReason.StandsIn => $"it stands in {step.On}",
        FallReason.SaidIn => $"it was said in {step.On}",
        FallReason.SameUtterance => $"it reports the same words as {step.On}",
        FallReason.Repeats => $"it repeats {step.On}",
        FallReason.Evidence => $"it rests on {step.On}",
        FallReason.CountedFrom => $"it is counted from {step.On}",
        _ => $"it is stated by {step.On}",
    };

    private static string Reason(OriginJoin join) => join.Reason switch
    {
        OriginJoinReason.SameUtterance => "the same utterance",
        OriginJoinReason.SameSpeaker => "the same original speaker",
        OriginJoinReason.SharedUnnamedSource => "a source that nobody names, in common",
        OriginJoinReason.SameParty => $"the same party{Common(join)}",
        _ => $"one stands in, or is taken from, the document of the other{Common(join)}",
    };

    private static string Common(OriginJoin join) => join.Common is { } common ? $" ({(common is Document document ? NodeWords.Quoted(document) : NodeWords.Of(common))})" : "";
}
