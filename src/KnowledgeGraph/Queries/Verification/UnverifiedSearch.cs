namespace KnowledgeGraph.Queries;

/// <summary>Goes through assessments for what could not be verified or located.</summary>
internal sealed class UnverifiedSearch(EntityGraph graph)
{
    private readonly AttributionResolver _resolver = new(graph);

    public IEnumerable<Unverified> Find(EntityId? by, QuestionMeter meter)
    {
        var same = by is { } agent ? graph.SameAs(graph.Get<Agent>(agent).Id) : null;
        var statements = same is null
            ? graph.Statements
            : SpokenStatements.Of(graph, same);
        return from assessment in statements.TakeWhile(_ => meter.MayCompare())
               where !assessment.IsRedacted && assessment.Verdict is not null && graph.Vocabulary.IsAct(assessment.Act, KnownActs.Assess)
               from target in assessment.Targets
               from verdict in _resolver.Checks.VerdictsOf(assessment, target)
               where verdict is { SupersededBy: null, Verdict: Verdict.CouldNotVerify or Verdict.CouldNotLocate } && (same is null || IsBy(verdict, same))
               select Make(verdict);
    }

    private static bool IsBy(StatementAssessment verdict, ValueList<EntityId> agents) =>
        verdict.Assessors.Any(assessor => assessor.Agent is { } agent && agents.Contains(agent.Id))
        || verdict.Statement.Origin.Speakers.Any(agents.Contains);

    private Unverified Make(StatementAssessment verdict) => new()
    {
        Verdict = verdict.Verdict,
        Assessors = verdict.Assessors,
        Assessment = _resolver.Resolve(verdict.Statement),
        Target = verdict.Target,
        Statement = graph.StatementOf(verdict.Target.Id) is { IsRedacted: false } statement ? _resolver.Resolve(statement) : null,
        Document = graph.TryGet<Document>(verdict.Target.Id, out var document) ? document : null,
    };
}
