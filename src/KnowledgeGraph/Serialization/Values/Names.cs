namespace KnowledgeGraph.Serialization;

/// <summary>The words of the file for every closed list of values.</summary>
internal static class Names
{
    public static ValueNames<NodeKind> EntityKinds { get; } = new(
        "kind of entity",
        ("person", NodeKind.Person),
        ("organization", NodeKind.Organization),
        ("place", NodeKind.Place),
        ("event", NodeKind.Event),
        ("document", NodeKind.Document),
        ("position", NodeKind.Position),
        ("thing", NodeKind.Thing))
    {
        ProblemCode = ProblemCode.UnknownKind,
    };

    public static ValueNames<NodeKind> NodeKinds { get; } = new(
        "kind of node",
        ("person", NodeKind.Person),
        ("organization", NodeKind.Organization),
        ("place", NodeKind.Place),
        ("event", NodeKind.Event),
        ("document", NodeKind.Document),
        ("position", NodeKind.Position),
        ("thing", NodeKind.Thing),
        ("statement", NodeKind.Statement));

    public static ValueNames<NameKind> NameKinds { get; } = new(
        "kind of name",
        ("full", NameKind.Full),
        ("alias", NameKind.Alias),
        ("weak", NameKind.Weak),
        ("former", NameKind.Former),
        ("transliterated", NameKind.Transliterated));

    public static ValueNames<GeometryKind> Geometries { get; } = new(
        "type of geometry that a place can have",
        ("Point", GeometryKind.Point),
        ("LineString", GeometryKind.LineString),
        ("Polygon", GeometryKind.Polygon));

    public static ValueNames<ReportingForm> Forms { get; } = new(
        "form",
        ("direct", ReportingForm.Direct),
        ("indirect", ReportingForm.Indirect),
        ("mixed", ReportingForm.Mixed),
        ("headline", ReportingForm.Headline));

    public static ValueNames<Verdict> Verdicts { get; } = new(
        "verdict of an assessment",
        ("could-not-verify", Verdict.CouldNotVerify),
        ("could-not-locate", Verdict.CouldNotLocate),
        ("verified", Verdict.Verified),
        ("refuted", Verdict.Refuted),
        ("inauthentic", Verdict.Inauthentic),
        ("satire", Verdict.Satire),
        ("corrected", Verdict.Corrected));

    public static ValueNames<Certainty> Certainties { get; } = new(
        "certainty",
        ("certain", Certainty.Certain),
        ("uncertain", Certainty.Uncertain));

    public static ValueNames<Sentiment> Sentiments { get; } = new(
        "sentiment",
        ("negative", Sentiment.Negative),
        ("neutral", Sentiment.Neutral),
        ("positive", Sentiment.Positive),
        ("mixed", Sentiment.Mixed));

    public static ValueNames<Stance> Stances { get; } = new(
        "stance",
        ("negative", Stance.Negative),
        ("neutral", Stance.Neutral),
        ("positive", Stance.Positive));

    public static ValueNames<Basis> Bases { get; } = new(
        "basis",
        ("explicit", Basis.Explicit),
        ("presupposed", Basis.Presupposed),
        ("implied", Basis.Implied),
        ("inferred", Basis.Inferred));

    public static ValueNames<Polarity> Polarities { get; } = new(
        "polarity",
        ("affirmative", Polarity.Affirmative),
        ("negative", Polarity.Negative));

    public static ValueNames<Modality> Modalities { get; } = new(
        "modality",
        ("fact", Modality.Fact),
        ("future", Modality.Future),
        ("intention", Modality.Intention),
        ("ability", Modality.Ability),
        ("obligation", Modality.Obligation),
        ("hypothetical", Modality.Hypothetical));

    public static ValueNames<JudgementVerdict> JudgementVerdicts { get; } = new(
        "verdict of a judgement",
        ("same", JudgementVerdict.Same),
        ("not-same", JudgementVerdict.NotSame),
        ("unsure", JudgementVerdict.Unsure),
        ("conflict", JudgementVerdict.Conflict),
        ("no-conflict", JudgementVerdict.NoConflict));

    public static ValueNames<Commitment> Commitments { get; } = new(
        "commitment",
        ("none", Commitment.None),
        ("proposition", Commitment.Proposition),
        ("opposite", Commitment.Opposite),
        ("intention", Commitment.Intention),
        ("accusation", Commitment.Accusation),
        ("performs", Commitment.Performs),
        ("about-statement", Commitment.AboutStatement));

    public static ValueNames<Severity> Severities { get; } = new(
        "severity",
        ("contradiction", Severity.Contradiction),
        ("tension", Severity.Tension),
        ("compatible-detail", Severity.CompatibleDetail));

    public static ValueNames<TermKind> TermKinds { get; } = new(
        "kind of value",
        ("text", TermKind.Text),
        ("quantity", TermKind.Quantity),
        ("time", TermKind.Time),
        ("node", TermKind.Node),
        ("statement", TermKind.Statement),
        ("offset", TermKind.Offset));

    public static ValueNames<AnchorClock> Clocks { get; } = new(
        "clock",
        ("said", AnchorClock.Said),
        ("published", AnchorClock.Published),
        ("holds", AnchorClock.Holds),
        ("retrieved", AnchorClock.Retrieved));
}
