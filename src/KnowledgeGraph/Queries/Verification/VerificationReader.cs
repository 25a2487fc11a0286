namespace KnowledgeGraph.Queries;

/// <summary>Reads how statements, propositions and documents were checked, and by whom.</summary>
internal sealed class VerificationReader(EntityGraph graph, AttributionResolver resolver)
{
    private readonly AssessmentReader _assessments = new(graph, resolver);

    /// <summary>How a statement was checked that nothing was said about.</summary>
    public static Verification Unchecked(EntityGraph graph, EntityId about) => new(graph, about)
    {
        Assessments = [],
        Disputes = [],
        Superseded = [],
    };

    /// <summary>
    /// How a statement was checked: what assesses the whole or a part of it, and what assesses another report of the same utterance.
    /// </summary>
    public Verification Of(Statement statement)
    {
        // Because a doubt about one publisher's part is none about another's: only what is said of the words carries over.
        var found = _assessments.Of(statement).Concat(Inherited(statement)).ToList();
        return Make(statement.Id, found, Disputes(statement, _ => true));
    }

    /// <summary>How one proposition was checked: by itself, or with the whole statement or its words; not what is about another one.</summary>
    public Verification Of(Statement statement, EntityId proposition)
    {
        var found = _assessments.Of(statement)
            .Where(assessment => assessment.Target.Id == proposition || (assessment.Target.Id == statement.Id && IsOfWords(assessment, statement)))
            .Concat(Inherited(statement).Where(assessment => assessment.IsOfWhole))
            .Select(assessment => assessment with { IsOfWhole = true })
            .ToList();
        return Make(proposition, found, Disputes(statement, target => target.Id == proposition || target.Id == statement.Id));
    }

    /// <summary>How a document was checked: the whole and its attributes, or one attribute alone.</summary>
    public Verification Of(Document document, string? attribute)
    {
        var found = _assessments.Of(document)
            .Where(assessment => attribute is null || string.Equals(assessment.Target.Attribute, attribute, StringComparison.Ordinal))
            .Select(assessment => attribute is null ? assessment : assessment with { IsOfWhole = true })
            .ToList();
        var makers = document.Authors.Concat(new[] { document.Publisher }.OfType<EntityId>()).SelectMany(graph.SameAs).ToHashSet();
        var others = graph.In(document.Id, KnownRelationships.About)
            .Where(other => CommitmentReader.CommitmentOf(graph, other.Act) == Commitment.Opposite)
            .Concat(graph.In(document.Id, KnownRelationships.Supersedes).Where(other => !other.Origin.Principals.Any(makers.Contains)))
            .Where(other => other.Targets.Any(target => target.Id == document.Id
                && (attribute is null || string.Equals(target.Attribute, attribute, StringComparison.Ordinal))));
        return Make(document.Id, found, InForce(others));
    }

    /// <summary>The verdicts that an assessment of a target comes to today: its own, or those of what corrected it.</summary>
    public IEnumerable<StatementAssessment> VerdictsOf(Statement assessment, StatementTarget target) => _assessments.Of(assessment, target);

    private Verification Make(EntityId about, List<StatementAssessment> found, IEnumerable<Statement> disputes) => new(graph, about)
    {
        Assessments = found.Where(assessment => assessment.SupersededBy is null).ToValueList(),
        Disputes = disputes.ToValueList(),
        Superseded = found.Where(assessment => assessment.SupersededBy is not null).ToValueList(),
    };

    private IEnumerable<StatementAssessment> Inherited(Statement statement) =>
        resolver.ReportsOf(statement).Where(report => report.Id != statement.Id)
            .SelectMany(report => _assessments.Of(report).Where(assessment => IsOfWords(assessment, report)))
            .Select(assessment => assessment with { IsInherited = true });

    private static bool IsOfWords(StatementAssessment assessment, Statement of) =>
        assessment.Target.Hop is null || assessment.Target.Hop == of.Attribution.Count - 1;

    private IEnumerable<Statement> Disputes(Statement statement, Predicate<StatementTarget> isAsked)
    {
        var others = graph.In(statement.Id, KnownRelationships.About)
            .Where(other => CommitmentReader.CommitmentOf(graph, other.Act) == Commitment.Opposite && Targets(other, statement, isAsked));

        // Because a retraction by anyone who does not speak in the chain takes nothing back: it is a refutation.
        var refutations = graph.In(statement.Id, KnownRelationships.Supersedes)
            .Where(other => !other.Origin.Principals.Any(agent => resolver.Force.Speaks(statement, agent)) && Targets(other, statement, isAsked));
        return InForce(others.Concat(graph.In(statement.Id, KnownRelationships.Refutes)).Concat(refutations));
    }

    private IEnumerable<Statement> InForce(IEnumerable<Statement> statements) =>
        statements.Distinct()
            .Where(other => !other.IsRedacted && resolver.Force.IsInForce(other))
            .InLedgerOrder(graph);

    private bool Targets(Statement other, Statement statement, Predicate<StatementTarget> isAsked) =>
        other.Targets.Any(target => graph.StatementOf(target.Id)?.Id == statement.Id && isAsked(target));
}
