namespace KnowledgeGraph.Queries;

/// <summary>Goes through the pairs of commitments, terms and statements that a question is about.</summary>
internal sealed class ConflictScan
{
    private readonly EntityGraph _graph;
    private readonly ConflictFinder _finder;
    private readonly QuestionMeter _meter;
    private readonly int _statementsToRemember;
    private readonly SubjectIndex _index;
    private readonly HashSet<(EntityId, EntityId)> _linksDone = [];
    private readonly HashSet<(HeldProposition, HeldProposition)> _pairsDone = [];
    private readonly List<int> _disputing = [];
    private readonly HashSet<(EntityId By, EntityId Disputed)> _disputesDone = [];
    private readonly HashSet<EntityId> _judgementsDone = [];
    private readonly HashSet<(int, EntityId, int, EntityId)> _termsDone = [];

    public ConflictScan(EntityGraph graph, ConflictFinder finder, QuestionMeter meter, int statementsToRemember)
    {
        _statementsToRemember = statementsToRemember;
        _graph = graph;
        _finder = finder;
        _meter = meter;
        _index = new SubjectIndex(finder.Utterances);
    }

    /// <summary>What was found so far, in no order.</summary>
    public List<FoundConflict> Found { get; } = [];

    /// <summary>The places in the ledger of the statements that were taken in, ascending.</summary>
    public List<int> Ordinals { get; } = [];

    /// <summary>Takes in the statements among which is looked, as long as the question was not cut; they must come in ledger order.</summary>
    public void Add(IEnumerable<Statement> statements)
    {
        foreach (var statement in statements)
        {
            if (!_meter.MayGoOn())
            {
                break;
            }

            if (_finder.Utterances.Of(statement) is { } utterance)
            {
                Ordinals.Add(utterance.Ordinal);
                _index.Add(utterance);
                if (utterance.MayDispute)
                {
                    _disputing.Add(utterance.Ordinal);
                }
            }

            ForgetIfMany();
        }
    }

    /// <summary>Compares everything with everything that it can conflict with.</summary>
    public void CompareAll()
    {
        foreach (var subject in _index.Subjects)
        {
            if (!_meter.MayGoOn())
            {
                return;
            }

            CompareAbout(subject);
            ForgetIfMany();
        }

        foreach (var target in _index.Targets)
        {
            if (!_meter.MayGoOn())
            {
                return;
            }

            CompareTermsFor(target);
            ForgetIfMany();
        }

        foreach (var ordinal in _disputing)
        {
            if (!_meter.MayGoOn())
            {
                return;
            }

            foreach (var dispute in _finder.Disputes.By(_finder.Utterances.At(ordinal)!.Statement))
            {
                if (IsTakenIn(dispute.Disputed))
                {
                    Take(dispute);
                }
            }

            ForgetIfMany();
        }

        foreach (var judgement in _graph.ConflictJudgements.All)
        {
            if (!_meter.MayGoOn())
            {
                return;
            }

            if (judgement.Of.All(id => _graph.StatementOf(id) is { } statement && IsTakenIn(statement)))
            {
                Take(judgement);
            }
        }
    }

    /// <summary>Compares what is said about one thing with itself, and with what is said about what may be it, or is a part of it.</summary>
    public void CompareAbout(EntityId subject)
    {
        if (_index.About(subject) is not { } group)
        {
            return;
        }

        for (var first = 0; first < group.Sorts.Count; first++)
        {
            for (var second = first; second < group.Sorts.Count; second++)
            {
                if (!_meter.MayGoOn())
                {
                    return;
                }

                CompareSorts(group.Sorts[first], group.Sorts[second]);
            }
        }

        foreach (var linked in _finder.LinkedTo(subject))
        {
            if (_index.About(linked) is { } other && _linksDone.Add((subject, linked)) && _linksDone.Add((linked, subject)))
            {
                CompareGroups(group, other);
            }
        }
    }

    /// <summary>Compares the terms that are used for a target.</summary>
    public void CompareTermsFor(EntityId target)
    {
        var framings = _index.FramingsOf(target);
        CompareTerms(framings, framings);
        foreach (var linked in _finder.LinkedTo(target).Where(linked => _graph.IdentityOf(target, linked) == JudgementVerdict.Unsure))
        {
            // The other way round it is done, too, but not by a question that is about this target alone.
            CompareTerms(framings, _index.FramingsOf(linked));
        }
    }

    /// <summary>Compares one commitment with all that it can conflict with.</summary>
    public void CompareOne(HeldProposition held)
    {
        foreach (var subject in held.Subjects)
        {
            foreach (var other in _finder.LinkedTo(subject).Prepend(subject))
            {
                foreach (var sort in _index.About(other)?.Sorts ?? [])
                {
                    if (_finder.MayConflict(held, sort[0]))
                    {
                        ComparePairs([held], sort);
                    }
                }
            }
        }
    }

    /// <summary>Takes in the disputes of a statement, both ways, and the judgements on it.</summary>
    public void CompareExplicitly(Statement statement)
    {
        foreach (var dispute in _finder.Disputes.By(statement).Concat(_finder.Disputes.Of(statement)))
        {
            Take(dispute);
        }

        foreach (var judgement in statement.Propositions.Select(proposition => proposition.Id).Prepend(statement.Id).SelectMany(_graph.ConflictJudgements.On))
        {
            Take(judgement);
        }
    }

    private bool IsTakenIn(Statement statement) => Ordinals.BinarySearch(_graph.OrdinalOrThrow(statement.Id)) >= 0;

    private void ForgetIfMany()
    {
        if (_finder.Utterances.KnownCount > _statementsToRemember)
        {
            _finder.Forget();
            _index.Forget();
        }
    }

    private void Take(StatementDispute dispute)
    {
        if (_disputesDone.Add((dispute.By.Id, dispute.Proposition?.Id ?? dispute.Disputed.Id)) && _meter.MayCompare())
        {
            Found.AddRange(_finder.Of(dispute));
        }
    }

    private void Take(Judgement judgement)
    {
        if (judgement.Verdict == JudgementVerdict.Conflict && _judgementsDone.Add(judgement.Id) && _meter.MayCompare())
        {
            Found.AddRange(_finder.Of(judgement));
        }
    }

    private void CompareSorts(List<HeldProposition> first, List<HeldProposition> second)
    {
        if (!_finder.MayConflict(first[0], second[0]))
        {
            return;
        }

        if (first != second)
        {
            ComparePairs(first, second);
            return;
        }

        for (var index = 0; index < first.Count; index++)
        {
            for (var later = index + 1; later < first.Count; later++)
            {
                if (!Compare(first[index], first[later]))
                {
                    return;
                }
            }
        }
    }

    private void CompareGroups(SubjectGroup group, SubjectGroup other)
    {
        foreach (var first in group.Sorts)
        {
            foreach (var second in other.Sorts.Where(second => _finder.MayConflict(first[0], second[0])))
            {
                ComparePairs(first, second);
            }
        }
    }

    private void ComparePairs(IEnumerable<HeldProposition> first, List<HeldProposition> second)
    {
        foreach (var one in first)
        {
            foreach (var other in second)
            {
                if (!Compare(one, other))
                {
                    return;
                }
            }
        }
    }

    private bool Compare(HeldProposition one, HeldProposition other)
    {
        // Because what is about several things, or said in one breath, is met several times, and would be found as often.
        if (one == other
            || ((one.Subjects.Length > 1 || other.Subjects.Length > 1 || one.Utterance == other.Utterance)
                && !(_pairsDone.Add((one, other)) && _pairsDone.Add((other, one)))))
        {
            return true;
        }

        if (!_meter.MayCompare())
        {
            return false;
        }

        Found.AddRange(_finder.Between(one, other));
        return true;
    }

    private void CompareTerms(List<(Utterance Utterance, Framing Framing)> first, List<(Utterance Utterance, Framing Framing)> second)
    {
        foreach (var one in first)
        {
            foreach (var other in second)
            {
                var isDone = first == second && one.Utterance.Ordinal > other.Utterance.Ordinal;
                if (isDone || !ConflictFinder.AreOpposed(one.Framing, other.Framing) || !IsNew(one, other))
                {
                    continue;
                }

                if (!_meter.MayCompare())
                {
                    return;
                }

                Found.AddRange(_finder.Between(one, other));
            }
        }
    }

    // Because two statements with several terms for one target conflict on it once.
    private bool IsNew((Utterance Utterance, Framing Framing) one, (Utterance Utterance, Framing Framing) other)
    {
        var left = (one.Utterance.Ordinal, Target: _finder.Utterances.Canonical(one.Framing.Target));
        var right = (other.Utterance.Ordinal, Target: _finder.Utterances.Canonical(other.Framing.Target));
        return _termsDone.Add((left.Ordinal, left.Target, right.Ordinal, right.Target)) & _termsDone.Add((right.Ordinal, right.Target, left.Ordinal, left.Target));
    }
}
