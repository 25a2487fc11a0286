using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>The attributes that only statements have.</summary>
internal static class StatementColumns
{
    private static readonly ExportColumn s_act = ExportColumn.Text("act");
    private static readonly ExportColumn s_commitsTo = ExportColumn.Text("commitsTo");
    private static readonly ExportColumn s_speakers = ExportColumn.List("speakers");
    private static readonly ExportColumn s_speakerNames = ExportColumn.List("speakerNames");
    private static readonly ExportColumn s_onBehalfOf = ExportColumn.List("onBehalfOf");
    private static readonly ExportColumn s_onBehalfOfNames = ExportColumn.List("onBehalfOfNames");
    private static readonly ExportColumn s_attribution = ExportColumn.Text("attribution");
    private static readonly ExportColumn s_document = ExportColumn.Text("document");
    private static readonly ExportColumn s_documentTitle = ExportColumn.Text("documentTitle");
    private static readonly ExportColumn s_said = ExportColumn.Text("said");
    private static readonly ExportColumn s_saidAsStated = ExportColumn.Text("saidAsStated");
    private static readonly ExportColumn s_certainty = ExportColumn.Text("certainty");
    private static readonly ExportColumn s_basis = ExportColumn.Text("basis");
    private static readonly ExportColumn s_polarity = ExportColumn.Text("polarity");
    private static readonly ExportColumn s_modality = ExportColumn.Text("modality");
    private static readonly ExportColumn s_says = ExportColumn.List("says");
    private static readonly ExportColumn s_standing = ExportColumn.Text("standing");
    private static readonly ExportColumn s_takenBack = ExportColumn.List("takenBack");
    private static readonly ExportColumn s_checks = ExportColumn.List("checks");
    private static readonly ExportColumn s_note = ExportColumn.Text("note");

    /// <summary>All of them, in their order.</summary>
    public static IReadOnlyList<ExportColumn> All { get; } =
    [
        s_act, s_commitsTo, s_speakers, s_speakerNames, s_onBehalfOf, s_onBehalfOfNames, s_attribution, s_document, s_documentTitle, s_said,
        s_saidAsStated, s_certainty, s_basis, s_polarity, s_modality, s_says, s_standing, s_takenBack, s_checks, s_note,
    ];

    /// <summary>What a statement has of them.</summary>
    public static IEnumerable<ExportCell?> Of(AttributedStatement said, ExportedSources sources, Vocabulary vocabulary)
    {
        var statement = said.Statement;
        var origin = said.Origin;
        yield return s_act.Of(statement.Act.ToString());
        yield return s_commitsTo.Of(CommitmentOf(vocabulary.CommitmentOf(statement.Act)));
        yield return s_speakers.Of([.. origin.Speakers.Where(speaker => speaker.Agent is not null).Select(speaker => speaker.Agent!.Id.Value)]);
        yield return s_speakerNames.Of([.. origin.Speakers.Select(NameOf)]);
        yield return s_onBehalfOf.Of([.. origin.OnBehalfOf.Select(agent => agent.Id.Value)]);
        yield return s_onBehalfOfNames.Of([.. origin.OnBehalfOf.Select(NameOf)]);
        yield return s_attribution.Of(SpeakerWords.Chain(said.Chain));
        yield return s_document.Of(said.Source?.Document.Id.Value);
        yield return s_documentTitle.Of(said.Source is { Document.IsRedacted: false } source ? source.Document.Title : null);
        yield return s_said.Of(said.Said.Time.Edtf);
        yield return s_saidAsStated.Of(ExportedTime.AsStated(statement.Said));
        yield return s_certainty.Of(EnumWords.Of(statement.Certainty));
        yield return s_basis.Of(EnumWords.Of(statement.Basis));
        yield return s_polarity.Of(OneOrMixed(statement.Propositions.Select(proposition => proposition.Polarity.ToString())));
        yield return s_modality.Of(OneOrMixed(statement.Propositions.Select(proposition => proposition.Modality.ToString())));
        yield return s_says.Of([.. statement.Propositions.Select(proposition => proposition.ToString())]);
        var back = sources.GoneBackOn(said);
        yield return s_standing.Of(StandingOf(origin, back));
        yield return s_takenBack.Of([.. back.Select(one => StandingWords.WithIds([one]))]);
        yield return s_checks.Of([.. VerificationWords.Each(said)]);
        yield return s_note.Of(ShownSource.Note(said));
    }

    // Because under a denial a proposition that reads as affirmed is what is denied.
    private static string CommitmentOf(Commitment commitment) => commitment switch
    {
        Commitment.Proposition => "proposition",
        Commitment.Opposite => "opposite",
        Commitment.Intention => "intention",
        Commitment.Accusation => "accusation",
        Commitment.Performs => "performs",
        Commitment.AboutStatement => "about-statement",
        _ => "none",
    };

    // Because a report that its publisher took back does not stand, although its speaker has not gone back on it.
    private static string StandingOf(AttributedHop origin, ValueList<GoneBack> back) => origin.Standing != Standing.Stands ? EnumWords.Of(origin.Standing)
        : back.FirstOrDefault(one => one.IsOfReport) is { } report ? $"report-{StandingWords.Did(report)}"
        : back.Count > 0 ? "mixed"
        : EnumWords.Of(origin.Standing);

    private static string NameOf(Speaker speaker) => speaker.Agent is { } agent ? NameOf(agent) : SpeakerWords.Of(speaker);

    // The name alone and no words beside it, so that it survives; a redacted agent has none.
    private static string NameOf(Agent agent) => agent.IsRedacted ? NodeWords.Of(agent) : agent.Name;

    private static string? OneOrMixed(IEnumerable<string> values) => values.Distinct(StringComparer.Ordinal).ToArray() switch
    {
        [] => null,
        [var one] => one.ToLowerInvariant(),
        _ => "mixed",
    };
}
