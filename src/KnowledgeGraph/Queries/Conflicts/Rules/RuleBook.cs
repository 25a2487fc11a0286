namespace KnowledgeGraph.Queries;

/// <summary>All rules that compare two commitments, the library's and the caller's.</summary>
internal sealed class RuleBook
{
    private readonly EntityGraph _graph;
    private readonly UtteranceReader _utterances;
    private readonly PredicateReader _predicates;
    private readonly FillerReader _fillers;
    private readonly ValueList<ConflictRule> _callers;
    private readonly PolarityRule _polarity;
    private readonly FillerRule _filling;
    private readonly QuantityRule _quantity;
    private readonly TimeRule _time;
    private readonly FutureRule _future;
    private readonly ExclusionRule _exclusion;
    private readonly Dictionary<(CommitmentSort, CommitmentSort), bool> _mayConflict = [];

    public RuleBook(EntityGraph graph, UtteranceReader utterances, FillerReader fillers, SpeechOrder order, ValueList<ConflictRule> callers)
    {
        _graph = graph;
        _utterances = utterances;
        _fillers = fillers;
        _callers = callers;
        _predicates = new PredicateReader(graph.Vocabulary);
        _polarity = new PolarityRule(_predicates, fillers);
        _filling = new FillerRule(_predicates, fillers);
        _quantity = new QuantityRule(_predicates, fillers);
        _time = new TimeRule(_predicates, fillers);
        _future = new FutureRule(_predicates, fillers, order);
        _exclusion = new ExclusionRule(_predicates, fillers);
    }

    /// <summary>Whether any rule could find anything between two sorts of commitments, so that pairs of others need not be made.</summary>
    public bool MayConflict(HeldProposition left, HeldProposition right)
    {
        if (_callers.Count > 0)
        {
            return true;
        }

        var key = (CommitmentSort.Of(left), CommitmentSort.Of(right));
        if (!_mayConflict.TryGetValue(key, out var may))
        {
            _mayConflict.Add(key, may = IsCompared(left, right));
        }

        return may;
    }

    /// <summary>How two commitments conflict, in the order of the rules; nothing if they do not, or are about different things.</summary>
    public List<PairFinding> Find(HeldProposition left, HeldProposition right)
    {
        if (!MayConflict(left, right))
        {
            return [];
        }

        var (link, leftSubject, rightSubject) = LinkOf(left, right);
        if (link == SubjectLink.None)
        {
            return [];
        }

        var findings = new List<PairFinding>();
        var pair = new HeldPair(_graph, left, right, link, leftSubject, rightSubject);
        _polarity.Find(pair, findings);
        _filling.Find(pair, findings);
        _quantity.Find(pair, findings);
        _time.Find(pair, findings);
        _future.Find(pair, findings);
        _exclusion.Find(pair, findings);
        AskCallers(pair, findings);
        return findings;
    }

    /// <summary>How what two commitments are about hangs together, and which of their subjects that is.</summary>
    public (SubjectLink Link, EntityId Left, EntityId Right) LinkOf(HeldProposition left, HeldProposition right)
    {
        (SubjectLink Link, EntityId Left, EntityId Right) best = default;
        foreach (var one in left.Subjects)
        {
            foreach (var other in right.Subjects)
            {
                var link = LinkOf(one, other);
                if (link > best.Link)
                {
                    best = (link, one, other);
                }
            }
        }

        return best;
    }

    private SubjectLink LinkOf(EntityId one, EntityId other) => _fillers.Compare(one, other) switch
    {
        Likeness.One => SubjectLink.One,
        Likeness.Unsure => SubjectLink.Unsure,
        _ => _graph.TryGet<Event>(one, out _) && _graph.TryGet<Event>(other, out _)
            && (_fillers.IsInside(one, other, default) || _fillers.IsInside(other, one, default))
                ? SubjectLink.Part
                : SubjectLink.None,
    };

    private bool IsCompared(HeldProposition left, HeldProposition right)
    {
        if (left.Polarity != right.Polarity)
        {
            var (affirmed, negated) = left.Polarity == Polarity.Affirmative ? (left, right) : (right, left);
            return PolarityRule.AreAlike(left, right) && _predicates.Implies(affirmed.Predicate, negated.Predicate);
        }

        if (left.Polarity == Polarity.Negative)
        {
            return false;
        }

        var shared = _predicates.Shared(left.Predicate, right.Predicate);
        if (left.IsAffirmedFact && right.IsAffirmedFact)
        {
            return shared.Exists(predicate => predicate.Functional.Count > 0 || predicate.Code == KnownPredicates.HappenedBefore)
                || _predicates.Excluded(left.Predicate, right.Predicate) is not null;
        }

        return shared.Count > 0 && ((left.IsAffirmedFact && right.IsToCome) || (left.IsToCome && right.IsAffirmedFact));
    }

    private void AskCallers(in HeldPair pair, List<PairFinding> findings)
    {
        if (_callers.Count == 0 || pair.Link == SubjectLink.Part || !pair.HoldTogether)
        {
            return;
        }

        var left = ViewOf(pair.Left);
        var right = ViewOf(pair.Right);
        for (var index = 0; index < _callers.Count; index++)
        {
            if (_callers[index].Compare(left, right) is { } finding)
            {
                findings.Add(new PairFinding
                {
                    Rule = RuleOrder.Callers + index,
                    Reason = _callers[index].Reason,
                    Severity = finding.Severity,
                    Predicate = finding.Predicate,
                    Role = finding.Role,
                    Conditions = pair.NewConditions(),
                });
            }
        }
    }

    private CommittedProposition ViewOf(HeldProposition held) => new()
    {
        Graph = _graph,
        Statement = held.Utterance.Statement,
        Proposition = held.Proposition,
        Polarity = held.Polarity,
        Modality = held.Modality,
        Subjects = held.Subjects.ToValueList(),
        Speakers = _utterances.StandingBy(held).ToValueList(),
        Said = held.Utterance.Said,
        Holds = held.Utterance.Holds,
    };
}
