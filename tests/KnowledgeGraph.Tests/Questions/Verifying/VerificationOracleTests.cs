using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions.Verifying;

/// <summary>Compares verdicts and what falls with plain scans, on random news.</summary>
public sealed class VerificationOracleTests
{
    [Fact]
    public void The_assessments_of_a_statement_and_of_its_propositions_are_those_of_a_scan() => RandomNews.Usual.Obeys(graph =>
    {
        foreach (var statement in graph.Statements.Where(statement => !statement.IsRedacted))
        {
            var own = graph.VerificationOf(statement.Id);

            Assert.Equal(Scan(graph, statement, _ => true), Written(own));
            foreach (var proposition in statement.Propositions)
            {
                var last = statement.Attribution.Count - 1;
                Assert.Equal(
                    Scan(graph, statement, target => target.Id == proposition.Id || (target.Id == statement.Id && (target.Hop ?? last) == last)),
                    Written(graph.VerificationOf(proposition.Id)));
            }
        }
    });

    [Fact]
    public void What_could_not_be_verified_is_what_the_verifications_of_everything_say() => RandomNews.Usual.Obeys(graph =>
    {
        var expected = graph.Nodes<Node>()
            .Select(node => node switch
            {
                Statement { IsRedacted: false } statement => graph.VerificationOf(statement.Id),
                Document document => graph.VerificationOfDocument(document.Id),
                _ => null,
            })
            .OfType<Verification>()
            .SelectMany(verification => verification.Assessments)
            .Where(assessment => !assessment.IsInherited && assessment.Verdict is Verdict.CouldNotVerify or Verdict.CouldNotLocate)
            .Where(assessment => !assessment.IsInherited)
            .Select(assessment => $"{assessment.Statement.Id} {assessment.Target}");

        Assert.Equal(
            expected.Distinct().Order(StringComparer.Ordinal),
            graph.CouldNotBeVerified().Where(item => item.Document is not null || item.Statement is not null)
                .Select(item => $"{item.Assessment.Statement.Id} {item.Target}").Distinct().Order(StringComparer.Ordinal));
    });

    [Fact]
    public void What_falls_with_a_document_are_its_statements_and_what_rests_on_them_alone() => RandomNews.Usual.Obeys(graph =>
    {
        var force = new ForceReader(graph);
        foreach (var document in graph.Nodes<Document>())
        {
            var answer = graph.WhatFallsWith(document.Id);
            var fallen = answer.Where(item => item.Node is Statement && item.Kind != FallingKind.Time).Select(item => item.Node!.Id).ToHashSet();
            var carried = answer.StillStands.Where(item => item.Node is Statement && item.Kind != FallingKind.Time).Select(item => item.Node!.Id).ToHashSet();
            var inIt = graph.Statements.Where(statement => !statement.IsRedacted && (statement.Source?.Document == document.Id || statement.Occasion == document.Id)).Select(statement => statement.Id);

            Assert.All(inIt, id => Assert.True(fallen.Contains(id) != carried.Contains(id)));
            Assert.All(answer.Concat(answer.StillStands), item => Assert.Equal(document.Id, item.Because[^1].On));

            var links = graph.Relationships.Where(link => !link.IsRedacted && link.Evidence.Any(fallen.Contains)
                && !(link.IsDerived && graph.TryGet<Statement>(link.From, out _)));
            foreach (var link in links)
            {
                var stands = link.Evidence.Any(id => !fallen.Contains(id)
                    && graph.TryGet<Statement>(id, out var evidence) && !evidence.IsRedacted && (carried.Contains(id) || force.IsInForce(evidence)));
                Assert.Contains((IEnumerable<Falling>)(stands ? answer.StillStands : answer), item => ReferenceEquals(item.Relationship, link) || (item.Relationship?.ContentEquals(link) ?? false));
            }
        }
    });

    [Fact]
    public void The_times_that_fall_with_a_statement_are_those_whose_anchors_lead_to_what_falls() => RandomNews.Usual.Obeys(graph =>
    {
        foreach (var asked in graph.Statements.Where(statement => !statement.IsRedacted))
        {
            var answer = graph.WhatFallsWith(asked.Id);
            var lost = answer.Where(item => item.Kind == FallingKind.Time).Select(item => (item.Node!.Id, item.Clock)).ToHashSet();
            var fallen = answer.Where(item => item.Node is Statement && item.Kind != FallingKind.Time).Select(item => item.Node!.Id).Append(asked.Id).ToHashSet();
            foreach (var statement in graph.Statements.Where(statement => !statement.IsRedacted && !fallen.Contains(statement.Id)))
            {
                foreach (var (time, clock) in new[] { (statement.Said, AnchorClock.Said), (statement.Holds, AnchorClock.Holds), (statement.Published, AnchorClock.Published) })
                {
                    var isLost = time.Relative is { } relative && (fallen.Contains(graph.StatementOf(relative.Anchor)?.Id ?? relative.Anchor) || lost.Contains(Anchor(graph, relative)));
                    Assert.Equal(isLost, lost.Contains((statement.Id, clock)));
                }
            }
        }
    });

    private static (EntityId Id, AnchorClock? Clock) Anchor(EntityGraph graph, RelativeTime relative)
    {
        if (graph.StatementOf(relative.Anchor) is { } statement)
        {
            return (statement.Id, relative.Clock is AnchorClock.Published or AnchorClock.Holds ? relative.Clock : AnchorClock.Said);
        }

        var ofDocument = relative.Clock == AnchorClock.Retrieved ? AnchorClock.Retrieved : AnchorClock.Published;
        return (relative.Anchor, graph.TryGet<Document>(relative.Anchor, out _) ? ofDocument : AnchorClock.Default);
    }

    // By hand: whose assessor neither went back on it nor said certainly later something else of the very same.
    private static List<string> Scan(EntityGraph graph, Statement statement, Func<StatementTarget, bool> isAsked)
    {
        var force = new ForceReader(graph);
        var assessments = graph.Statements.Where(other => !other.IsRedacted && other.Verdict is not null && graph.Vocabulary.IsAct(other.Act, KnownActs.Assess)).ToList();
        return assessments.SelectMany(assessment => assessment.Targets.Distinct().Select(target => (Assessment: assessment, Target: target)))
            .Where(found => graph.StatementOf(found.Target.Id)?.Id == statement.Id && isAsked(found.Target))
            .Select(found => (found, Standing: found.Assessment.Origin.Principals.Where(assessor => Stands(found.Assessment, found.Target, assessor)).ToList()))
            .Where(found => found.Standing.Count > 0 || found.found.Assessment.Origin.Principals.Count == 0)
            .Select(found => $"{found.found.Assessment.Id} {found.found.Target} {string.Join(" ", found.Standing)}")
            .Order(StringComparer.Ordinal)
            .ToList();

        bool Stands(Statement assessment, StatementTarget target, EntityId assessor) =>
            force.TakenBackIn(assessment, default, assessor) is null
            && !assessments.Exists(later => later.Id != assessment.Id
                && later.Targets.Contains(target)
                && later.Origin.Principals.Any(graph.SameAs(assessor).Contains)
                && SaidTimes.Of(graph, assessment).IsCertainlyBefore(SaidTimes.Of(graph, later))
                && (force.TakenBackIn(later, default, assessor) is not { } words || !graph.Vocabulary.IsAct(words.Act, KnownActs.Retract)));
    }

    private static IEnumerable<string> Written(Verification verification) =>
        verification.Assessments.Where(assessment => !assessment.IsInherited)
            .Select(assessment => $"{assessment.Statement.Id} {assessment.Target} {string.Join(" ", assessment.Assessors.Select(assessor => assessor.Agent).OfType<Agent>().Select(agent => agent.Id))}")
            .Order(StringComparer.Ordinal);
}
