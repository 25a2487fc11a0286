namespace KnowledgeGraph.Queries;

/// <summary>Finds the conflicts of two given statements: by the rules, by terms, by what one says of the other, and by judgements.</summary>
internal sealed class ConflictFinder
{
    private readonly EntityGraph _graph;
    private readonly RuleBook _rules;
    private readonly SpeechOrder _order;
    private readonly SpeakerReader _speakers;
    private readonly DeniedQuotations _denied;
    private readonly Supersession _supersession;
    private readonly FillerReader _fillers;
    private readonly StatementDoubts _doubts;

    /// <param name="graph">The graph.</param>
    /// <param name="callers">The rules of the caller.</param>
    /// <param name="readsFewest">Whether what speakers said instead is read for each of them alone, as suits who asks about few statements.</param>
    public ConflictFinder(EntityGraph graph, ValueList<ConflictRule> callers, bool readsFewest = false)
    {
        _graph = graph;
        Utterances = new UtteranceReader(graph);
        Disputes = new StatementDisputes(graph, Utterances);
        _fillers = new FillerReader(graph, Disputes);
        _doubts = new StatementDoubts(graph, Utterances);
        _order = new SpeechOrder(graph);
        _speakers = new SpeakerReader(_fillers);
        _denied = new DeniedQuotations(Disputes, _speakers);
        Predicates = new PredicateReader(graph.Vocabulary);
        _rules = new RuleBook(graph, Utterances, _fillers, _order, callers);
        _supersession = new Supersession(graph, Utterances, _rules, _order, _speakers, _fillers, _denied, readsFewest);
    }

    public UtteranceReader Utterances { get; }

    public StatementDisputes Disputes { get; }

    public PredicateReader Predicates { get; }

    public FillerReader Fillers => _fillers;

    /// <summary>Forgets the statements that it has read; they are read again when they are needed.</summary>
    public void Forget()
    {
        Utterances.Forget();
        _supersession.Forget();
    }

    /// <summary>The original speakers who stand by a commitment and said nothing else instead.</summary>
    public EntityId[] StandingBy(HeldProposition held) => _supersession.StandingBy(held);

    /// <summary>The original speakers who deny having said what is reported of them, and stand by the denial.</summary>
    public EntityId[] DenyingToHaveSaid(Utterance utterance) =>
        [.. Disputes.Of(utterance.Statement)
            .Where(_denied.IsDenial)
            .SelectMany(dispute => _speakers.Common(utterance.Speakers, Utterances.StandingBy(Utterances.Of(dispute.By)!)))
            .Distinct()];

    /// <summary>The commitments by which speakers of this one first revised it.</summary>
    public List<(EntityId Speaker, HeldProposition By)> RevisionsOf(HeldProposition held) => _supersession.RevisionsOf(held);

    /// <summary>Two commitments as they are compared; null if they are about different things.</summary>
    public HeldPair? PairOf(HeldProposition one, HeldProposition other)
    {
        var (left, right) = one.IsBefore(other) ? (one, other) : (other, one);
        var (link, leftSubject, rightSubject) = _rules.LinkOf(left, right);
        return link == SubjectLink.None ? null : new HeldPair(_graph, left, right, link, leftSubject, rightSubject);
    }

    /// <summary>Whether any rule could find anything between two commitments of these sorts.</summary>
    public bool MayConflict(HeldProposition left, HeldProposition right) => _rules.MayConflict(left, right);

    /// <summary>What lies around an event and inside of it, and what may be one with a node.</summary>
    public IEnumerable<EntityId> LinkedTo(EntityId subject) =>
        _graph.Identity.UnsureAbout(subject).Concat(_fillers.PartsAndWholes(subject)).Select(Utterances.Canonical).Distinct().Where(other => other != subject);

    /// <summary>The conflicts of two commitments by the rules.</summary>
    public IReadOnlyList<FoundConflict> Between(HeldProposition one, HeldProposition other)
    {
        if (one == other)
        {
            return [];
        }

        var (left, right) = one.IsBefore(other) ? (one, other) : (other, one);
        var findings = _rules.Find(left, right);
        if (findings.Count == 0 || IsNobodys(left) || IsNobodys(right) || _denied.IsDenial(left.Utterance, right.Utterance))
        {
            return [];
        }

        var conflicts = new List<FoundConflict>(findings.Count);
        foreach (var finding in findings)
        {
            Judge(left, right, finding, conflicts);
        }

        return conflicts;
    }

    /// <summary>The conflict of two terms; nothing if their speakers took both back, or one changed his words.</summary>
    public IEnumerable<FoundConflict> Between((Utterance Utterance, Framing Framing) one, (Utterance Utterance, Framing Framing) other)
    {
        var (first, second) = one.Utterance.Ordinal <= other.Utterance.Ordinal ? (one, other) : (other, one);
        var left = new FoundSide(first.Utterance, null, null, first.Framing, Utterances.StandingBy(first.Utterance));
        var right = new FoundSide(second.Utterance, null, null, second.Framing, Utterances.StandingBy(second.Utterance));
        if (IsNobodys(left) || IsNobodys(right) || !left.Utterance.Holds.MayCoincideWith(right.Utterance.Holds)
            || _denied.IsDenial(left.Utterance, right.Utterance))
        {
            yield break;
        }

        var common = _speakers.Common(left.Speakers, right.Speakers);
        if (common.Length > 0 && !_order.AreOneClaim(left.Utterance, right.Utterance))
        {
            if (_order.IsBefore(left.Utterance, right.Utterance))
            {
                left = left with { Speakers = _speakers.Except(left.Speakers, common) };
            }
            else if (_order.IsBefore(right.Utterance, left.Utterance))
            {
                right = right with { Speakers = _speakers.Except(right.Speakers, common) };
            }
        }

        if (IsNobodys(left) || IsNobodys(right))
        {
            yield break;
        }

        var conditions = new Conditions(_graph);
        if (_fillers.Compare(first.Framing.Target, second.Framing.Target) == Likeness.Unsure)
        {
            conditions.AddSame(first.Framing.Target, second.Framing.Target);
        }

        if (_speakers.Common(left.Speakers, right.Speakers).Length == 0)
        {
            _speakers.AddConditions(left, right, conditions);
        }

        AddImplied(left, right, conditions);
        yield return Make(left, right, ConflictKind.Framing, RuleOrder.OpposedFraming, ConflictReasons.OpposedFraming, Severity.Tension, first.Framing.Target, conditions);
    }

    /// <summary>The conflict of a statement with one that it says is wrong; nothing if a rule finds one between the two.</summary>
    public IEnumerable<FoundConflict> Of(StatementDispute dispute)
    {
        var disputing = Utterances.Of(dispute.By)!;
        var disputed = Utterances.Of(dispute.Disputed)!;
        var by = new FoundSide(disputing, null, null, null, Utterances.StandingBy(disputing));
        var of = new FoundSide(
            disputed,
            dispute.Proposition is { } proposition ? disputed.Held.Find(held => held.Proposition.Id == proposition.Id) : null,
            dispute.Proposition,
            null,
            Utterances.StandingBy(disputed, dispute.Proposition?.Id));
        if (IsNobodys(by) || IsNobodys(of))
        {
            return [];
        }

        if (_denied.IsDenial(dispute))
        {
            // Because it is the reporter who stands by the words that their speaker does not own.
            var reporters = disputed.Statement.Attribution.Count > 1 ? disputed.Statement.Attribution[^2].Principals : disputed.Statement.Origin.Principals;
            return [Explicit(of with { Speakers = [.. reporters] }, by, ConflictKind.Reporting, ConflictReasons.DeniedQuotation, RuleOrder.Disputed, Severity.Contradiction)];
        }

        return ByRules(disputing, disputed).Any()
            ? []
            : [Explicit(of, by, KindOf(of, by), ConflictReasons.Disputed, RuleOrder.Disputed, Severity.Contradiction)];
    }

    /// <summary>The conflict that a judgement alone asserts; nothing if it is found without it, or nobody stands by one of the two.</summary>
    public IEnumerable<FoundConflict> Of(Judgement judgement)
    {
        if (judgement.Verdict != JudgementVerdict.Conflict || WasAsserted(judgement) || SideOf(judgement.Of[0]) is not { } one || SideOf(judgement.Of[1]) is not { } other
            || IsNobodys(one) || IsNobodys(other)
            || ByRules(one.Utterance, other.Utterance).Concat(Explicitly(one.Statement, other.Statement)).Any(found => found.IsNamedBy(judgement)))
        {
            return [];
        }

        // Because nobody said how far the two clash, it is no more than a tension.
        var kind = KindOf(one, other);
        return [Explicit(one, other, kind, ConflictReasons.Asserted, RuleOrder.Asserted, Severity.Tension)];
    }

    // Because two who assert the same assert one conflict, on which both judgements are listed.
    private bool WasAsserted(Judgement judgement) => _graph.ConflictJudgements.On(judgement.Of[0])
        .TakeWhile(other => other != judgement)
        .Any(other => other.Verdict == JudgementVerdict.Conflict && other.Of.Contains(judgement.Of[1]));

    /// <summary>The conflict of each pair of two statements that one says of the other.</summary>
    public IEnumerable<FoundConflict> Explicitly(Statement one, Statement other) =>
        Disputes.By(one).Where(dispute => dispute.Disputed.Id == other.Id)
            .Concat(Disputes.By(other).Where(dispute => dispute.Disputed.Id == one.Id))
            .SelectMany(Of);

    private IEnumerable<FoundConflict> ByRules(Utterance one, Utterance other)
    {
        var held = one.Held.SelectMany(left => other.Held.Where(right => one != other || left.Index < right.Index).SelectMany(right => Between(left, right)));
        return held.Concat(Framings(one, other));
    }

    private IEnumerable<FoundConflict> Framings(Utterance one, Utterance other) =>
        from left in one.Statement.Framing
        from right in other.Statement.Framing
        where AreOpposed(left, right) && _fillers.Compare(left.Target, right.Target) != Likeness.Different
        from found in Between((one, left), (other, right))
        select found;

    public static bool AreOpposed(Framing left, Framing right) =>
        (left.Stance, right.Stance) is (Stance.Negative, Stance.Positive) or (Stance.Positive, Stance.Negative);

    // Who disagrees with whom: see "Who" on the page.
    private void Judge(HeldProposition left, HeldProposition right, PairFinding finding, List<FoundConflict> conflicts)
    {
        var common = _speakers.Common(Utterances.StandingBy(left), Utterances.StandingBy(right));
        var isOneClaim = _order.AreOneClaim(left.Utterance, right.Utterance);
        var isLeftFirst = _order.IsBefore(left.Utterance, right.Utterance);
        var leftSpeakers = _supersession.StandingBy(left);
        var rightSpeakers = _supersession.StandingBy(right);
        var isDetail = finding.Severity == Severity.CompatibleDetail;
        if (common.Length > 0 && !isOneClaim && (isLeftFirst || _order.IsBefore(right.Utterance, left.Utterance)))
        {
            var (earlier, later) = isLeftFirst ? (left, right) : (right, left);
            if (finding.CanRevise && RevisersOf(earlier, later, finding) is { Length: > 0 } revisers)
            {
                conflicts.Add(Make(FoundSide.Of(left, revisers), FoundSide.Of(right, revisers), ConflictKind.Revision, finding));
            }

            if (isDetail)
            {
                return;
            }

            leftSpeakers = isLeftFirst ? _speakers.Except(leftSpeakers, common) : leftSpeakers;
            rightSpeakers = isLeftFirst ? rightSpeakers : _speakers.Except(rightSpeakers, common);
        }

        var one = FoundSide.Of(left, leftSpeakers);
        var other = FoundSide.Of(right, rightSpeakers);
        if (IsNobodys(one) || IsNobodys(other))
        {
            return;
        }

        var kind = KindOf(one, other);
        if (!(isDetail && kind == ConflictKind.SelfContradiction))
        {
            conflicts.Add(Make(one, other, kind, finding));
        }
    }

    // What supersedes nothing, because it is unsure, in part or dismissed, is shown all the same: unless something that counts was said before it.
    private EntityId[] RevisersOf(HeldProposition earlier, HeldProposition later, PairFinding finding)
    {
        var revisions = _supersession.RevisionsOf(earlier);
        if (finding.CanSupersede && !_supersession.IsDismissed(earlier, later))
        {
            return [.. revisions.Where(revision => revision.By == later).Select(revision => revision.Speaker)];
        }

        var common = _speakers.Common(Utterances.StandingBy(earlier), Utterances.StandingBy(later));
        return [.. common.Where(speaker => !revisions.Exists(first => first.Speaker == speaker && _order.IsBefore(first.By.Utterance, later.Utterance)))];
    }

    private ConflictKind KindOf(FoundSide one, FoundSide other)
    {
        if (_order.AreOneClaim(one.Utterance, other.Utterance))
        {
            return ConflictKind.Reporting;
        }

        if (_speakers.Common(one.Speakers, other.Speakers).Length == 0)
        {
            return ConflictKind.Dispute;
        }

        if (_order.IsBefore(one.Utterance, other.Utterance) || _order.IsBefore(other.Utterance, one.Utterance))
        {
            return ConflictKind.Revision;
        }

        return one.Utterance.IsInReportersWords || other.Utterance.IsInReportersWords ? ConflictKind.Reporting : ConflictKind.SelfContradiction;
    }

    private FoundConflict Make(FoundSide left, FoundSide right, ConflictKind kind, PairFinding finding)
    {
        var conditions = new Conditions(_graph);
        conditions.AddRange(finding.Conditions);
        if (kind == ConflictKind.Dispute)
        {
            _speakers.AddConditions(left, right, conditions);
        }

        AddImplied(left, right, conditions);
        var (_, subject, _) = _rules.LinkOf(left.Held!, right.Held!);
        return Make(left, right, kind, finding.Rule, finding.Reason, finding.Severity, subject, conditions, finding.Predicate, finding.Role);
    }

    private FoundConflict Explicit(FoundSide one, FoundSide other, ConflictKind kind, Code reason, int rule, Severity severity)
    {
        var (left, right) = IsFirst(one, other) ? (one, other) : (other, one);
        var conditions = new Conditions(_graph);
        if (kind == ConflictKind.Dispute)
        {
            _speakers.AddConditions(left, right, conditions);
        }

        AddImplied(left, right, conditions);
        var predicates = new[] { left.Proposition?.Predicate, right.Proposition?.Predicate }.Where(predicate => predicate is not null).Distinct().ToList();
        return Make(left, right, kind, rule, reason, severity, one.Statement.Id, conditions, predicates.Count == 1 ? predicates[0] : null);
    }

    private FoundConflict Make(
        FoundSide left,
        FoundSide right,
        ConflictKind kind,
        int rule,
        Code reason,
        Severity severity,
        EntityId subject,
        Conditions conditions,
        Code? predicate = null,
        Code? role = null) => new()
        {
            Kind = kind,
            Rule = rule,
            Reason = reason,
            Severity = severity,
            Subject = subject,
            Predicate = predicate,
            Role = role,
            Left = left,
            Right = right,
            Conditions = conditions.All,
            Judgements = _supersession.JudgementsOn(left, right),
        };

    private static bool IsFirst(FoundSide one, FoundSide other) =>
        one.Utterance.Ordinal != other.Utterance.Ordinal ? one.Utterance.Ordinal < other.Utterance.Ordinal : one.Place <= other.Place;

    private void AddImplied(FoundSide left, FoundSide right, Conditions conditions)
    {
        AddImplied(left.Utterance, conditions);
        AddImplied(right.Utterance, conditions);
    }

    private void AddImplied(Utterance utterance, Conditions conditions)
    {
        var statement = utterance.Statement;
        if (statement.Basis is Basis.Implied or Basis.Inferred)
        {
            conditions.AddImplied(statement);
        }

        if (_doubts.On(utterance) is { } doubt)
        {
            conditions.AddDoubted(statement, doubt);
        }
    }

    private FoundSide? SideOf(EntityId id)
    {
        if (_graph.StatementOf(id) is not { } statement || Utterances.Of(statement) is not { } utterance)
        {
            return null;
        }

        var proposition = statement.Propositions.FirstOrDefault(candidate => candidate.Id == id);
        return new FoundSide(
            utterance,
            proposition is null ? null : utterance.Held.Find(held => held.Proposition.Id == id),
            proposition,
            null,
            Utterances.StandingBy(utterance, proposition?.Id));
    }

    private static bool IsNobodys(FoundSide side) => side.Speakers.Length == 0 && !side.Utterance.IsUnnamed;

    private bool IsNobodys(HeldProposition held) => Utterances.StandingBy(held).Length == 0 && !held.Utterance.IsUnnamed;
}
