using System.Runtime.CompilerServices;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions.Conflicts;

/// <summary>
/// A slow reading of the decision on how conflicts are derived: every pair of commitments is held against every rule. It is
/// written from that page, and shares no code with the question.
/// </summary>
internal sealed class ConflictOracle
{
    private static readonly ConditionalWeakTable<EntityGraph, ILookup<(EntityId Proposition, EntityId Speaker), Statement>> s_superseded = [];

    private readonly EntityGraph _graph;
    private readonly ConflictOracleReading _reading;
    private readonly ConflictOracleForce _force;
    private readonly ConflictOracleOrder _order;
    private readonly ConflictOracleRules _rules;
    private readonly ConflictOracleDisputes _disputes;
    private readonly Dictionary<EntityId, HashSet<EntityId>> _reports = [];
    private readonly Dictionary<(EntityId, EntityId), bool> _before = [];

    private ConflictOracle(EntityGraph graph)
    {
        _graph = graph;
        _reading = new ConflictOracleReading(graph);
        _force = new ConflictOracleForce(graph);
        _order = new ConflictOracleOrder(graph);
        _rules = new ConflictOracleRules(graph, _reading);
        _disputes = new ConflictOracleDisputes(graph, _force);
    }

    /// <summary>What conflicts, and apart from it what a judgement dismisses.</summary>
    public static (List<ConflictOracleFinding> Found, List<ConflictOracleFinding> Dismissed) Derive(EntityGraph graph) => new ConflictOracle(graph).Derive();

    /// <summary>What a statement commits somebody to a stand on.</summary>
    public static IEnumerable<EntityId> SubjectsOf(EntityGraph graph, Statement statement)
    {
        var oracle = new ConflictOracle(graph);
        return statement.IsRedacted || oracle.CommitmentOf(statement.Act) is null ? [] : statement.Propositions.SelectMany(oracle._rules.Subjects);
    }

    /// <summary>What a proposition is about.</summary>
    public static IEnumerable<EntityId> SubjectsOf(EntityGraph graph, Proposition proposition) => new ConflictOracle(graph)._rules.Subjects(proposition);

    /// <summary>Which original speakers certainly later said something else instead of a proposition, and in which statements first; each under one id.</summary>
    public static ILookup<(EntityId Proposition, EntityId Speaker), Statement> Superseded(EntityGraph graph) => s_superseded.GetValue(graph, asked =>
    {
        var oracle = new ConflictOracle(asked);
        var counting = oracle.Counting(oracle.Revisions(oracle.Pairs(oracle.DeniedQuotations())));
        return counting.Where(revision => !counting.Exists(other =>
                other.Earlier.Id == revision.Earlier.Id && other.Speaker == revision.Speaker && oracle.IsBefore(other.Later.Statement, revision.Later.Statement)))
            .OrderBy(revision => revision.Later.Ordinal)
            .ToLookup(revision => (revision.Earlier.Id, revision.Speaker), revision => revision.Later.Statement);
    });

    private List<ConflictOracleFinding> DeniedQuotations() => _disputes.All().Where(dispute => dispute.Reason == ConflictReasons.DeniedQuotation).ToList();

    private (List<ConflictOracleFinding> Found, List<ConflictOracleFinding> Dismissed) Derive()
    {
        var denied = DeniedQuotations();
        var found = Classified(Pairs(denied));
        var disputes = _disputes.All().Where(dispute => dispute.Reason == ConflictReasons.Disputed && !found.Exists(other => AreOfOnePair(other, dispute))).ToList();
        found.AddRange(disputes.Select(AsItIs));
        found.AddRange(denied);
        found.AddRange(Asserted(found).ToList());
        return (found.Where(finding => VerdictOn(finding) != JudgementVerdict.NoConflict).ToList(), found.Where(finding => VerdictOn(finding) == JudgementVerdict.NoConflict).ToList());
    }

    private List<ConflictOracleFinding> Pairs(List<ConflictOracleFinding> denied)
    {
        var commitments = Commitments().ToList();
        var pairs = new List<ConflictOracleFinding>();
        for (var left = 0; left < commitments.Count; left++)
        {
            for (var right = left + 1; right < commitments.Count; right++)
            {
                pairs.AddRange(_rules.Between(commitments[left], commitments[right]));
            }
        }

        pairs.AddRange(Framings());
        pairs.RemoveAll(finding => denied.Exists(quotation => AreOfOnePair(quotation, finding)));
        return pairs;
    }

    private IEnumerable<ConflictOracleSide> Commitments()
    {
        var ordinal = 0;
        foreach (var statement in _graph.Statements)
        {
            ordinal++;
            if (statement.IsRedacted || CommitmentOf(statement.Act) is not { } commitment)
            {
                continue;
            }

            for (var index = 0; index < statement.Propositions.Count; index++)
            {
                var proposition = statement.Propositions[index];
                var side = new ConflictOracleSide(statement, ordinal, proposition, index)
                {
                    IsAffirmed = proposition.Polarity == Polarity.Affirmative != (commitment == Commitment.Opposite) && !SlowCommitments.DenyResponsibility(_graph, statement, proposition),
                    Modality = commitment == Commitment.Intention && proposition.Modality == Modality.Fact ? Modality.Intention : proposition.Modality,
                    Speakers = _force.StandBy(statement, proposition.Id),
                };
                if (side.IsUnnamed || side.Speakers.Length > 0)
                {
                    yield return side;
                }
            }
        }
    }

    private Commitment? CommitmentOf(Code act) => _graph.Vocabulary.CommitmentOf(act) switch
    {
        Commitment.Proposition or Commitment.Accusation => Commitment.Proposition,
        Commitment.Opposite => Commitment.Opposite,
        Commitment.Intention => Commitment.Intention,
        _ when _graph.Vocabulary.IsAct(act, KnownActs.Correct) || _graph.Vocabulary.IsAct(act, KnownActs.Revise) => Commitment.Proposition,
        _ => null,
    };

    private IEnumerable<ConflictOracleFinding> Framings()
    {
        var sides = _graph.Statements.Select((statement, index) => (Statement: statement, Ordinal: index + 1))
            .Where(one => !one.Statement.IsRedacted && one.Statement.Framing.Count > 0)
            .Select(one => new ConflictOracleSide(one.Statement, one.Ordinal, null, -1) { Speakers = _force.StandBy(one.Statement) })
            .Where(side => side.IsUnnamed || side.Speakers.Length > 0)
            .ToList();
        return from left in sides
               from right in sides
               where left.Ordinal < right.Ordinal && _graph.Solve(left.Statement.Holds).Time.MayCoincideWith(_graph.Solve(right.Statement.Holds).Time)
               from targets in (from one in left.Statement.Framing
                                from other in right.Statement.Framing
                                where (one.Stance, other.Stance) is (Stance.Negative, Stance.Positive) or (Stance.Positive, Stance.Negative)
                                where _reading.IsOneOrUnsure(one.Target, other.Target)
                                select (_graph.SameAs(one.Target)[0], _graph.SameAs(other.Target)[0])).Distinct()
               select new ConflictOracleFinding(ConflictReasons.OpposedFraming, left, right, null, Severity.Tension)
               {
                   Kind = ConflictKind.Framing,
                   IsUnsure = _reading.IsUnsure(targets.Item1, targets.Item2),
                   Targets = targets,
               };
    }

    private static bool AreOfOnePair(ConflictOracleFinding one, ConflictOracleFinding other) =>
        one.Left.Ordinal == other.Left.Ordinal && one.Right.Ordinal == other.Right.Ordinal;

    private List<ConflictOracleFinding> Classified(List<ConflictOracleFinding> found)
    {
        var revisions = Revisions(found);
        var counting = Counting(revisions);
        var superseded = counting.Select(revision => (revision.Earlier.Id, revision.Speaker)).ToHashSet();
        var listed = revisions.Where(revision => !counting.Exists(other =>
                other.Earlier.Id == revision.Earlier.Id && other.Speaker == revision.Speaker && IsBefore(other.Later.Statement, revision.Later.Statement)))
            .Select(revision => revision.Finding)
            .Distinct()
            .Select(finding => finding with { Kind = ConflictKind.Revision });
        return [.. listed, .. found.SelectMany(finding => Classified(finding, superseded))];
    }

    // Who said what earlier, and something else later.
    private List<(ConflictOracleFinding Finding, ConflictOracleSide Earlier, ConflictOracleSide Later, EntityId Speaker)> Revisions(List<ConflictOracleFinding> found) =>
        (from finding in found
         where finding.Reason != ConflictReasons.FactAgainstFuture && finding.Kind != ConflictKind.Framing && finding.Severity != Severity.CompatibleDetail
         where !AreReports(finding)
         let order = InOrder(finding)
         where order is not null
         from speaker in Common(order.Value.Earlier.Speakers, order.Value.Later.Speakers)
         select (Finding: finding, order.Value.Earlier, order.Value.Later, Speaker: speaker)).ToList();

    private List<(ConflictOracleFinding Finding, ConflictOracleSide Earlier, ConflictOracleSide Later, EntityId Speaker)> Counting(
        List<(ConflictOracleFinding Finding, ConflictOracleSide Earlier, ConflictOracleSide Later, EntityId Speaker)> revisions) =>
        revisions.Where(revision => !revision.Finding.IsUnsure && revision.Finding.Reason != ConflictReasons.PartlyDenied && VerdictOn(revision.Finding with { Kind = ConflictKind.Revision }) != JudgementVerdict.NoConflict).ToList();

    private IEnumerable<ConflictOracleFinding> Classified(ConflictOracleFinding finding, HashSet<(EntityId Side, EntityId Speaker)> superseded)
    {
        var left = finding.Left.Speakers.Where(speaker => !superseded.Contains((finding.Left.Id, speaker))).ToArray();
        var right = finding.Right.Speakers.Where(speaker => !superseded.Contains((finding.Right.Id, speaker))).ToArray();
        if (AreReports(finding))
        {
            return Stands(finding, left, right) ? [As(finding, ConflictKind.Reporting)] : [];
        }

        var common = Common(left, right);
        if (InOrder(finding) is { } order && Common(finding.Left.Speakers, finding.Right.Speakers) is { Length: > 0 } both)
        {
            // What he says later is a revision, a fulfilment or a change of words; those beside him still say the earlier.
            (left, right) = order.Earlier == finding.Left ? (left.Except(both).ToArray(), right) : (left, right.Except(both).ToArray());
            if (finding.Severity == Severity.CompatibleDetail)
            {
                return [];
            }

            return Stands(finding, left, right) ? [As(finding, ConflictKind.Dispute)] : [];
        }

        if (!Stands(finding, left, right))
        {
            return [];
        }

        if (common.Length == 0)
        {
            return [As(finding, ConflictKind.Dispute)];
        }

        if (IsInReportersWords(finding.Left.Statement) || IsInReportersWords(finding.Right.Statement))
        {
            return [As(finding, ConflictKind.Reporting)];
        }

        return finding.Severity == Severity.CompatibleDetail ? [] : [As(finding, ConflictKind.SelfContradiction)];
    }

    // What somebody says of the two in so many words supersedes nothing, so it is one conflict of all who said them.
    private ConflictOracleFinding AsItIs(ConflictOracleFinding finding)
    {
        if (AreReports(finding) || Common(finding.Left.Speakers, finding.Right.Speakers).Length == 0)
        {
            return As(finding, AreReports(finding) ? ConflictKind.Reporting : ConflictKind.Dispute);
        }

        var isReported = IsInReportersWords(finding.Left.Statement) || IsInReportersWords(finding.Right.Statement);
        return As(finding, InOrder(finding) is not null ? ConflictKind.Revision : isReported ? ConflictKind.Reporting : ConflictKind.SelfContradiction);
    }

    private static ConflictOracleFinding As(ConflictOracleFinding finding, ConflictKind kind) =>
        finding with { Kind = finding.Kind == ConflictKind.Framing ? ConflictKind.Framing : kind };

    private static bool Stands(ConflictOracleFinding finding, EntityId[] left, EntityId[] right) =>
        (left.Length > 0 || finding.Left.IsUnnamed) && (right.Length > 0 || finding.Right.IsUnnamed);

    private IEnumerable<ConflictOracleFinding> Asserted(List<ConflictOracleFinding> found)
    {
        var listed = new HashSet<(EntityId, EntityId)>();
        foreach (var judgement in _graph.Judgements.Where(judgement => judgement.Verdict == JudgementVerdict.Conflict))
        {
            var sides = judgement.Of.Select(SideOf).OfType<ConflictOracleSide>().OrderBy(side => side.Ordinal).ThenBy(side => side.Index).ToList();
            if (sides.Count < 2 || sides[0].Ordinal == sides[1].Ordinal || found.Exists(finding => finding.Reason != ConflictReasons.Asserted && IsAbout(judgement, finding)) || !listed.Add((sides[0].Id, sides[1].Id)))
            {
                continue;
            }

            var asserted = new ConflictOracleFinding(ConflictReasons.Asserted, sides[0], sides[1], null, Severity.Tension);
            yield return AsItIs(asserted);
        }
    }

    private ConflictOracleSide? SideOf(EntityId id)
    {
        var statement = _graph.StatementOf(id);
        if (statement is null || statement.IsRedacted)
        {
            return null;
        }

        var index = statement.Propositions.Select(proposition => proposition.Id).ToList().IndexOf(id);
        var ordinal = _graph.Statements.Select(other => other.Id).ToList().IndexOf(statement.Id) + 1;
        var side = new ConflictOracleSide(statement, ordinal, index < 0 ? null : statement.Propositions[index], index) { Speakers = _force.StandBy(statement, index < 0 ? null : id) };
        return side.IsUnnamed || side.Speakers.Length > 0 ? side : null;
    }

    private JudgementVerdict? VerdictOn(ConflictOracleFinding finding) =>
        _graph.Judgements.LastOrDefault(judgement => !judgement.IsAboutIdentity && IsAbout(judgement, finding))?.Verdict;

    private static bool IsAbout(Judgement judgement, ConflictOracleFinding finding) =>
        IsAbout(judgement.Of[0], judgement.Of[1], finding) || IsAbout(judgement.Of[1], judgement.Of[0], finding);

    private static bool IsAbout(EntityId left, EntityId right, ConflictOracleFinding finding) =>
        IsAbout(left, finding.Left, finding.Kind == ConflictKind.Framing) && IsAbout(right, finding.Right, finding.Kind == ConflictKind.Framing);

    private static bool IsAbout(EntityId id, ConflictOracleSide side, bool isOfTerms) => id == side.Id || id == side.Statement.Id
        || (side.Proposition is null && !isOfTerms && side.Statement.Propositions.Any(proposition => proposition.Id == id));

    private (ConflictOracleSide Earlier, ConflictOracleSide Later)? InOrder(ConflictOracleFinding finding) =>
        IsBefore(finding.Left.Statement, finding.Right.Statement) ? (finding.Left, finding.Right)
        : IsBefore(finding.Right.Statement, finding.Left.Statement) ? (finding.Right, finding.Left)
        : null;

    private bool IsBefore(Statement left, Statement right)
    {
        if (!_before.TryGetValue((left.Id, right.Id), out var isBefore))
        {
            _before[(left.Id, right.Id)] = isBefore = _order.IsBefore(left, right);
        }

        return isBefore;
    }

    private static EntityId[] Common(EntityId[] left, EntityId[] right) => left.Intersect(right).ToArray();

    private static bool IsInReportersWords(Statement statement) => statement.Attribution.Count > 1 && statement.Form != ReportingForm.Direct;

    private bool AreReports(ConflictOracleFinding finding) =>
        finding.Left.Statement.Id != finding.Right.Statement.Id && Reports(finding.Left.Statement.Id).Contains(finding.Right.Statement.Id);

    private HashSet<EntityId> Reports(EntityId id)
    {
        if (_reports.TryGetValue(id, out var known))
        {
            return known;
        }

        var reports = new HashSet<EntityId> { id };
        var links = _graph.Relationships.Where(link => link.Type == KnownRelationships.SameClaimAs.Code && !link.IsRedacted).ToList();
        for (var before = 0; before != reports.Count;)
        {
            before = reports.Count;
            foreach (var link in links.Where(link => reports.Contains(link.From) || reports.Contains(link.To)))
            {
                reports.Add(link.From);
                reports.Add(link.To);
            }
        }

        return _reports[id] = reports;
    }
}
