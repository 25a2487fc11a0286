namespace KnowledgeGraph.Queries;

/// <summary>Looks up everything that a statement names, and everything that was said about it.</summary>
internal sealed class AttributionResolver(EntityGraph graph)
{
    private readonly ForceReader _force = new(graph);

    /// <summary>The statement with its evidence. Costs its chain and what was said about it and its other reports.</summary>
    public AttributedStatement Resolve(Statement statement) => new()
    {
        Statement = statement,
        Chain = statement.Attribution.Select((hop, index) => Resolve(statement, hop, index)).ToValueList(),
        Source = statement.Source is { } source ? Resolve(statement, source) : null,
        Said = graph.Solve(statement.Said),
        Recorded = graph.HistoryOf(statement.Id).First().Recorded,
        Verification = VerificationOf(statement),
    };

    /// <summary>Whether a speaker still stands by a proposition of a statement.</summary>
    public Standing StandingOf(Statement statement, Proposition proposition, Speaker speaker) =>
        speaker.Agent is { } agent ? _force.StandingOf(statement, proposition, agent.Id) : Standing.Stands;

    private AttributedHop Resolve(Statement statement, Hop hop, int index) => new()
    {
        Speakers = Speakers(hop),
        OnBehalfOf = hop.OnBehalfOf.Select(graph.Get<Agent>).ToValueList(),
        Basis = hop.Basis,
        Standing = _force.StandingOf(statement, index),
    };

    private ValueList<Speaker> Speakers(Hop hop) =>
        hop.Unnamed is { } unnamed ? [new Speaker(unnamed)] : hop.Speakers.Select(id => new Speaker(graph.Get<Agent>(id))).ToValueList();

    private ValueList<Speaker> Principals(Hop hop) =>
        hop.OnBehalfOf.Count > 0 ? hop.OnBehalfOf.Select(id => new Speaker(graph.Get<Agent>(id))).ToValueList() : Speakers(hop);

    private StatementSource Resolve(Statement statement, Provenance source)
    {
        var document = graph.Get<Document>(source.Document);
        return new StatementSource
        {
            Document = document,
            Part = document.Parts.FirstOrDefault(part => string.Equals(part.Key, source.Part, StringComparison.Ordinal)),
            Spans = source.Spans,
            Hash = source.Hash,
            Quote = source.Quote,
            Published = graph.Solve(statement.PublishedIn(graph)),
        };
    }

    private Verification VerificationOf(Statement statement)
    {
        var own = Assessments(statement, isInherited: false);
        var inherited = OtherReports(statement).SelectMany(other => Assessments(other, isInherited: true));
        return new Verification(own.Concat(inherited).ToValueList(), Disputes(statement).ToValueList());
    }

    private IEnumerable<StatementAssessment> Assessments(Statement statement, bool isInherited)
    {
        foreach (var assessment in graph.In(statement.Id, KnownRelationships.Assesses))
        {
            if (assessment.Verdict is not { } verdict || !_force.IsInForce(assessment))
            {
                continue;
            }

            var assessors = Principals(assessment.Origin);
            foreach (var target in assessment.Targets.Where(target => graph.StatementOf(target.Id)?.Id == statement.Id))
            {
                yield return new StatementAssessment
                {
                    Statement = assessment,
                    Verdict = verdict,
                    Assessors = assessors,
                    Target = target,
                    IsInherited = isInherited,
                    IsSelfConfirmation = Principals(statement.Origin).Any(assessors.Contains),
                };
            }
        }
    }

    // The other reports of the same utterance, in the order in which they are reached; a report of a report counts as well.
    private IEnumerable<Statement> OtherReports(Statement statement)
    {
        var seen = new HashSet<EntityId> { statement.Id };
        var open = new Queue<Statement>([statement]);
        while (open.TryDequeue(out var report))
        {
            foreach (var other in graph.Out(report.Id, KnownRelationships.SameClaimAs))
            {
                if (!other.IsRedacted && seen.Add(other.Id))
                {
                    open.Enqueue(other);
                    yield return other;
                }
            }
        }
    }

    private IEnumerable<Statement> Disputes(Statement statement)
    {
        var others = graph.In(statement.Id, KnownRelationships.About)
            .Where(other => graph.Vocabulary.CommitmentOf(other.Act) == Commitment.Opposite && Targets(other, statement));

        // Because a retraction by anyone who does not speak in the chain takes nothing back: it is a refutation.
        var refutations = graph.In(statement.Id, KnownRelationships.Supersedes)
            .Where(other => !other.Origin.Principals.Any(agent => ForceReader.Speaks(statement, agent)));
        return others.Concat(graph.In(statement.Id, KnownRelationships.Refutes)).Concat(refutations)
            .Distinct().Where(other => !other.IsRedacted && _force.IsInForce(other));
    }

    private bool Targets(Statement other, Statement statement) =>
        other.Targets.Any(target => graph.StatementOf(target.Id)?.Id == statement.Id);
}
