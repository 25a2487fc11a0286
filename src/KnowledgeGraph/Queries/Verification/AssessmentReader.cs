namespace KnowledgeGraph.Queries;

/// <summary>Reads the assessments of statements and documents, and which of them their assessors still stand by.</summary>
internal sealed class AssessmentReader(EntityGraph graph, AttributionResolver resolver)
{
    private readonly Dictionary<EntityId, ValueList<StatementAssessment>> _known = [];
    private readonly PartyReader _parties = new(graph);

    /// <summary>The assessments of a statement or document, of a part of it or of the whole, superseded ones included, in ledger order.</summary>
    public ValueList<StatementAssessment> Of(Node assessed)
    {
        if (!_known.TryGetValue(assessed.Id, out var found))
        {
            _known[assessed.Id] = found = graph.In(assessed.Id, KnownRelationships.Assesses)
                .SelectMany(assessment => assessment.Targets
                    .Where(target => (graph.StatementOf(target.Id)?.Id ?? target.Id) == assessed.Id)
                    .SelectMany(target => Of(assessment, target)))
                .Distinct()
                .OrderBy(assessment => graph.OrdinalOrThrow(assessment.Statement.Id))
                .ToValueList();
        }

        return found;
    }

    /// <summary>What an assessment of one target comes to: itself, and the corrections that put another verdict in its place.</summary>
    public IEnumerable<StatementAssessment> Of(Statement assessment, StatementTarget target)
    {
        var open = new Queue<(Statement Words, Statement? Corrects)>([(assessment, null)]);
        var seen = new HashSet<EntityId> { assessment.Id };
        while (open.TryDequeue(out var next))
        {
            if (next.Words.Verdict is not { } verdict || next.Words.IsRedacted)
            {
                continue;
            }

            var principals = next.Words.Origin.Principals;
            var after = principals.Select(assessor => TakenBackIn(next.Words, target, assessor)).ToList();
            var standing = principals.Where((_, index) => after[index] is null).ToList();
            var counts = standing.Count > 0 || principals.Count == 0;
            yield return Make(next.Words, verdict, target, next.Corrects, counts ? null : after.OfType<Statement>().First(), counts ? standing : principals);

            foreach (var correction in after.OfType<Statement>().Where(words => IsCorrection(words) && seen.Add(words.Id)))
            {
                open.Enqueue((correction, next.Words));
            }
        }
    }

    // Because a retraction with a verdict still only takes back, and a later assessment is found by itself.
    private bool IsCorrection(Statement words) =>
        words.Verdict is not null
        && !graph.Vocabulary.IsAct(words.Act, KnownActs.Retract)
        && !graph.Vocabulary.IsAct(words.Act, KnownActs.Assess);

    // The statement by which an assessor took an assessment back or, said certainly later, assessed the very same anew.
    private Statement? TakenBackIn(Statement assessment, StatementTarget target, EntityId assessor)
    {
        if (resolver.Force.TakenBackIn(assessment, default, assessor) is { } words)
        {
            return words;
        }

        var assessed = graph.StatementOf(target.Id)?.Id ?? target.Id;
        if (!graph.Contains(assessed))
        {
            return null;
        }

        var same = graph.SameAs(assessor);
        var said = graph.SaidOf(assessment).Time;
        return graph.In(assessed, KnownRelationships.Assesses).FirstOrDefault(later =>
            later.Verdict is not null
            && later.Id != assessment.Id
            && later.Targets.Contains(target)
            && later.Origin.Principals.Any(same.Contains)
            && graph.SaidOf(later).Time.IsCertainlyAfter(said)
            && resolver.Force.StandingAfter(resolver.Force.TakenBackIn(later, default, assessor)) != Standing.Retracted);
    }

    private StatementAssessment Make(
        Statement words, Verdict verdict, StatementTarget target, Statement? corrects, Statement? supersededBy, IReadOnlyList<EntityId> assessors)
    {
        var said = graph.SaidOf(words);
        var (speakers, theirTime) = SpeakersOf(target);
        var isOfOwnWords = assessors.Any(assessor => speakers.Any(graph.SameAs(assessor).Contains));
        return new StatementAssessment(graph)
        {
            Statement = words,
            Verdict = verdict,
            Assessors = words.Origin is { Unnamed: { } unnamed, Principals.Count: 0 }
                ? [new Speaker(unnamed)]
                : assessors.Select(assessor => new Speaker(graph.Get<Agent>(assessor))).ToValueList(),
            Target = target,
            IsInherited = false,
            IsOfWhole = IsOfWhole(target),
            IsOfOwnWords = isOfOwnWords,
            IsByOwnParty = isOfOwnWords || AreOfOneParty(assessors, said.Time, speakers, theirTime),
            Said = said,
            Corrects = corrects,
            SupersededBy = supersededBy,
        };
    }

    private bool IsOfWhole(StatementTarget target)
    {
        if (graph.StatementOf(target.Id) is not { } statement)
        {
            return target.Attribute is null;
        }

        return target.Id == statement.Id
            ? target.Hop is null || target.Hop == statement.Attribution.Count - 1
            : statement.Propositions.Count == 1;
    }

    private (ValueList<EntityId> Speakers, UncertainTime At) SpeakersOf(StatementTarget target)
    {
        if (graph.StatementOf(target.Id) is { IsRedacted: false } statement)
        {
            var hop = target.Hop is { } index && index < statement.Attribution.Count ? statement.Attribution[index] : statement.Origin;
            return (hop.Principals, graph.SaidOf(statement).Time);
        }

        return graph.TryGet<Document>(target.Id, out var document)
            ? (document.Authors.Concat(new[] { document.Publisher }.OfType<EntityId>()).ToValueList(), graph.Solve(document.Published).Time)
            : ([], default);
    }

    private bool AreOfOneParty(IReadOnlyList<EntityId> assessors, UncertainTime assessed, ValueList<EntityId> speakers, UncertainTime said)
    {
        if (assessors.Count == 0 || speakers.Count == 0)
        {
            return false;
        }

        var theirs = speakers.SelectMany(speaker => _parties.PartiesOf(speaker, said).All).ToHashSet();
        return assessors.Any(assessor => _parties.PartiesOf(assessor, assessed).All.Any(theirs.Contains));
    }
}
