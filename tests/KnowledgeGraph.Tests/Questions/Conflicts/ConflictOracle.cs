namespace KnowledgeGraph.Tests.Questions.Conflicts;

/// <summary>
/// A slow reading of the decision on how conflicts are derived: every pair of commitments is held against every rule. It is
/// written from that page, and shares no code with the question.
/// </summary>
internal sealed class ConflictOracle
{
    private readonly EntityGraph _graph;
    private readonly ConflictOracleReading _reading;
    private readonly ConflictOracleForce _force;
    private readonly ConflictOracleRules _rules;
    private readonly Dictionary<EntityId, HashSet<EntityId>> _reports = [];

    private ConflictOracle(EntityGraph graph)
    {
        _graph = graph;
        _reading = new ConflictOracleReading(graph);
        _force = new ConflictOracleForce(graph);
        _rules = new ConflictOracleRules(graph, _reading);
    }

    /// <summary>What the rules find, before anybody's judgement: in the order of the page.</summary>
    public static List<ConflictOracleFinding> Derive(EntityGraph graph) => new ConflictOracle(graph).Derive();

    private List<ConflictOracleFinding> Derive()
    {
        var commitments = Commitments().ToList();
        var found = new List<ConflictOracleFinding>();
        for (var left = 0; left < commitments.Count; left++)
        {
            for (var right = left + 1; right < commitments.Count; right++)
            {
                found.AddRange(_rules.Between(commitments[left], commitments[right]));
            }
        }

        found.AddRange(Framings());
        var disputes = Explicit().Where(dispute => !found.Exists(other => IsOfOnePair(other, dispute))).ToList();
        return WhoDisagrees([.. found, .. disputes]).OrderBy(finding => finding.Left.Ordinal).ThenBy(finding => finding.Left.Index)
            .ThenBy(finding => finding.Right.Ordinal).ThenBy(finding => finding.Right.Index)
            .ThenBy(finding => finding.Rule, StringComparer.Ordinal).ThenBy(finding => finding.Role ?? default).ToList();
    }

    private IEnumerable<ConflictOracleSide> Commitments()
    {
        var ordinal = 0;
        foreach (var statement in _graph.Statements)
        {
            ordinal++;
            var commitment = statement.IsRedacted ? Commitment.None : SlowCommitments.Of(_graph, statement);
            if (commitment is not (Commitment.Proposition or Commitment.Accusation or Commitment.Opposite or Commitment.Intention))
            {
                continue;
            }

            for (var index = 0; index < statement.Propositions.Count; index++)
            {
                var proposition = statement.Propositions[index];
                var side = new ConflictOracleSide(statement, ordinal, proposition, index)
                {
                    IsAffirmed = proposition.Polarity == Polarity.Affirmative != (commitment == Commitment.Opposite),
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

    private IEnumerable<ConflictOracleFinding> Framings()
    {
        var sides = _graph.Statements.Select((statement, index) => (Statement: statement, Ordinal: index + 1))
            .Where(one => !one.Statement.IsRedacted && one.Statement.Framing.Count > 0)
            .Select(one => new ConflictOracleSide(one.Statement, one.Ordinal, null, -1) { Speakers = _force.StandBy(one.Statement) })
            .Where(side => side.IsUnnamed || side.Speakers.Length > 0)
            .ToList();
        foreach (var left in sides)
        {
            foreach (var right in sides.Where(side => side.Ordinal > left.Ordinal))
            {
                var targets = from one in left.Statement.Framing
                              from other in right.Statement.Framing
                              where (one.Stance, other.Stance) is (Stance.Negative, Stance.Positive) or (Stance.Positive, Stance.Negative)
                              where _reading.IsOneOrUnsure(one.Target, other.Target)
                              select _reading.IsUnsure(one.Target, other.Target);
                if (targets.ToList() is { Count: > 0 } unsure)
                {
                    yield return new ConflictOracleFinding("g", left, right, null, Severity.Tension) { IsUnsure = unsure.TrueForAll(one => one) };
                }
            }
        }
    }

    private IEnumerable<ConflictOracleFinding> Explicit()
    {
        var ordinals = _graph.Statements.Select((statement, index) => (statement.Id, Ordinal: index + 1)).ToDictionary(one => one.Id, one => one.Ordinal);
        foreach (var dispute in _graph.Statements)
        {
            if (dispute.IsRedacted || _graph.Vocabulary.CommitmentOf(dispute.Act) != Commitment.Opposite || !_force.IsInForce(dispute))
            {
                continue;
            }

            foreach (var targets in dispute.Targets.GroupBy(target => _graph.StatementOf(target.Id)?.Id))
            {
                if (targets.Key is not { } id || id == dispute.Id || _graph.StatementOf(id) is not { IsRedacted: false } disputed || !_force.IsInForce(disputed))
                {
                    continue;
                }

                var isOfWords = targets.Any(target => target.Id == id);
                ConflictOracleSide[] sides = [Whole(dispute, ordinals[dispute.Id]), Whole(disputed, ordinals[id])];
                sides = [.. sides.OrderBy(side => side.Ordinal)];
                yield return new ConflictOracleFinding("x", sides[0], sides[1], null, Severity.Contradiction) { Between = isOfWords ? "quotation" : "" };
            }
        }
    }

    private ConflictOracleSide Whole(Statement statement, int ordinal) =>
        new(statement, ordinal, null, -1) { Speakers = statement.Origin.Principals.ToArray() };

    private static bool IsOfOnePair(ConflictOracleFinding one, ConflictOracleFinding other) =>
        one.Left.Ordinal == other.Left.Ordinal && one.Right.Ordinal == other.Right.Ordinal;

    private List<ConflictOracleFinding> WhoDisagrees(List<ConflictOracleFinding> found)
    {
        var revisions = found.Where(IsRevision).ToList();
        var superseded = revisions.Select(revision => (Earlier(revision), Speakers: Common(revision.Left.Speakers, revision.Right.Speakers)))
            .GroupBy(one => one.Item1.Id)
            .ToDictionary(one => one.Key, one => one.SelectMany(by => by.Speakers).ToHashSet());
        return found.Select(finding => IsRevision(finding) ? finding with { Between = "revision" } : Classified(finding, superseded))
            .OfType<ConflictOracleFinding>().ToList();
    }

    private ConflictOracleFinding? Classified(ConflictOracleFinding finding, Dictionary<EntityId, HashSet<EntityId>> superseded)
    {
        if (Left(finding.Left, superseded) is not { } left || Left(finding.Right, superseded) is not { } right)
        {
            return null;
        }

        var common = Common(left, right);
        var areReports = Reports(finding.Left.Statement.Id).Contains(finding.Right.Statement.Id);
        if (!areReports && common.Length > 0 && finding.Rule is "e" or "g" && common.Length > 0 && !areReports
            && (IsBefore(finding.Left, finding.Right) || IsBefore(finding.Right, finding.Left)))
        {
            return null;
        }

        if (finding.Rule == "x" && finding.Between == "quotation")
        {
            return finding with { Between = areReports || common.Length > 0 ? "reporting" : "dispute", Common = common };
        }

        var isReported = areReports || IsInReportersWords(finding.Left.Statement) || IsInReportersWords(finding.Right.Statement);
        return finding with { Between = areReports || (common.Length > 0 && isReported) ? "reporting" : common.Length > 0 ? "self" : "dispute", Common = common };
    }

    // Null where all who said it have said otherwise since.
    private static EntityId[]? Left(ConflictOracleSide side, Dictionary<EntityId, HashSet<EntityId>> superseded)
    {
        var left = side.Speakers.Except(superseded.GetValueOrDefault(side.Id) ?? []).ToArray();
        return left.Length > 0 || side.IsUnnamed ? left : null;
    }

    private bool IsRevision(ConflictOracleFinding finding) =>
        finding.Rule is not ("e" or "g") && finding.Between != "quotation"
        && Common(finding.Left.Speakers, finding.Right.Speakers).Length > 0
        && (IsBefore(finding.Left, finding.Right) || IsBefore(finding.Right, finding.Left))
        && !Reports(finding.Left.Statement.Id).Contains(finding.Right.Statement.Id);

    private ConflictOracleSide Earlier(ConflictOracleFinding finding) => IsBefore(finding.Left, finding.Right) ? finding.Left : finding.Right;

    private bool IsBefore(ConflictOracleSide left, ConflictOracleSide right) =>
        _graph.Solve(left.Statement.Said).Time.IsCertainlyBefore(_graph.Solve(right.Statement.Said).Time);

    // Under every id that either uses for them.
    private EntityId[] Common(EntityId[] left, EntityId[] right) =>
        [.. left.Where(one => right.Any(_graph.SameAs(one).Contains)), .. right.Where(one => left.Any(_graph.SameAs(one).Contains))];

    private static bool IsInReportersWords(Statement statement) => statement.Attribution.Count > 1 && statement.Form != ReportingForm.Direct;

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

        // Reports of one utterance are others' words for it, so a statement is no report of its own.
        reports.Remove(id);
        return _reports[id] = reports;
    }
}
