namespace KnowledgeGraph.Queries;

/// <summary>What is known of checks on a statement: a set, not one word, because assessors may differ.</summary>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed record Verification : IPresentable
{
    private readonly EntityGraph _graph;
    private readonly EntityId _about;

    internal Verification(EntityGraph graph, EntityId about)
    {
        _graph = graph;
        _about = about;
    }

    /// <summary>The statement or document that was asked about.</summary>
    internal EntityId About => _about;

    /// <summary>
    /// The assessments that count, in ledger order, inherited ones last. A corrected verdict stands in the place of the one that it
    /// corrects.
    /// </summary>
    public required ValueList<StatementAssessment> Assessments { get; init; }

    /// <summary>The statements in force that deny, dispute or refute it, in ledger order; the speaker's own are among them.</summary>
    public required ValueList<Statement> Disputes { get; init; }

    /// <summary>The assessments that their assessors retracted, corrected or replaced, in ledger order; they count for nothing.</summary>
    public required ValueList<StatementAssessment> Superseded { get; init; }

    /// <summary>
    /// The independent origins behind it; see <see cref="CorroborationQueries.OriginsOf(EntityGraph, EntityId, QuestionBudget, CancellationToken)"/>. None for a document,
    /// which says nothing by itself. Each reading looks them up anew, because they cost more than the assessments.
    /// </summary>
    public Corroboration Origins =>
        _graph.StatementOf(_about) is null ? new Corroboration(_graph, [], 0, $"the document '{_about}', which says nothing by itself", [], cut: null) : _graph.OriginsOf(_about);

    /// <summary>The disputes with their chains, documents and checks. Each reading looks them up anew.</summary>
    public ValueList<AttributedStatement> AttributedDisputes
    {
        get
        {
            var resolver = new AttributionResolver(_graph);
            return Disputes.Select(resolver.Resolve).ToValueList();
        }
    }

    /// <summary>Whether nobody assessed it, or disputed it by its id; that says nothing about whether it is so.</summary>
    public bool IsEmpty => Assessments.Count == 0 && Disputes.Count == 0;

    /// <summary>One word for the set, by a policy that the caller names, because there is none that suits all.</summary>
    /// <param name="policy">The policy, such as <see cref="VerificationPolicy.Strictest"/>.</param>
    public VerificationStatus Under(VerificationPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.StatusOf(this);
    }

    /// <inheritdoc/>
    public bool Equals(Verification? other) =>
        other is not null && Assessments == other.Assessments && Disputes == other.Disputes && Superseded == other.Superseded;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Assessments, Disputes, Superseded);

    /// <summary>The verdicts with their assessors and the ids of disputes, or <c>not assessed</c>; of what was redacted that first.</summary>
    public override string ToString()
    {
        var assessments = Assessments.Select(assessment =>
            $"{VerdictText(assessment.Verdict)} ({string.Join(" and ", assessment.Assessors)}{(assessment.IsInherited ? ", of another report" : "")})");
        var parts = assessments.Concat(Disputes.Select(dispute => $"disputed ({dispute.Id})")).ToList();
        var checks = parts.Count == 0 ? "not assessed" : string.Join("; ", parts);
        return (_graph.StatementOf(_about) ?? (Node?)_graph.FindAlsoLater<Document>(_about)) is { IsRedacted: true } ? $"redacted; {checks}" : checks;
    }

    private static string VerdictText(Verdict verdict) => verdict switch
    {
        Verdict.CouldNotVerify => "could not be verified",
        Verdict.CouldNotLocate => "could not be located",
        _ => verdict.ToString().ToLowerInvariant(),
    };

    EntityGraph IPresentable.Graph => _graph;
}
