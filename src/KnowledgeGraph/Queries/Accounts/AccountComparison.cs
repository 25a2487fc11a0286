namespace KnowledgeGraph.Queries;

/// <summary>Compares what two parties hold.</summary>
internal sealed class AccountComparison(EntityGraph graph, AccountScope? scope, QuestionBudget? budget, CancellationToken cancellationToken)
{
    private readonly ConflictFinder _finder = new(graph, []);
    private readonly QuestionMeter _meter = new(budget, cancellationToken);

    public AccountDifference Between(EntityId party, EntityId other)
    {
        var left = new AccountReader(graph, _finder, party, scope, _meter).Read();
        var right = new AccountReader(graph, _finder, other, scope, _meter).Read();
        var agreed = Agreed(left, right).ToList();
        var opposed = Opposed(party, other, left, right);
        var answered = agreed.SelectMany(pair => new[] { pair.Left.Proposition.Id, pair.Right.Proposition.Id })
            .Concat(opposed.SelectMany(conflict => new[] { conflict.Left.Proposition?.Id, conflict.Right.Proposition?.Id }).OfType<EntityId>())
            .ToHashSet();

        // Because what one alone says is what nothing answers, and a question that was cut has not seen all.
        var isCompared = _meter.Cut is null;
        var (leftAccount, rightAccount) = (left.Account(), right.Account());
        var (onlyLeft, onlyRight) = (_meter.Keep(Unanswered(left)), _meter.Keep(Unanswered(right)));
        var (keptAgreed, keptOpposed) = (_meter.Keep(agreed), _meter.Keep(opposed));
        return new AccountDifference
        {
            Left = leftAccount,
            Right = rightAccount,
            Agreed = keptAgreed,
            OnlyLeft = onlyLeft,
            OnlyRight = onlyRight,
            Opposed = keptOpposed,
            Cut = _meter.Cut,
        };

        List<AccountProposition> Unanswered(AccountReader of) =>
            isCompared ? of.Held.ConvertAll(held => held.Said).FindAll(said => !answered.Contains(said.Proposition.Id)) : [];
    }

    private IEnumerable<AgreedProposition> Agreed(AccountReader left, AccountReader right)
    {
        var agreements = new Agreements(graph, _finder);
        var bySubject = right.Held.SelectMany(held => held.Held.Subjects.Select(subject => (Subject: subject, Held: held))).ToLookup(pair => pair.Subject, pair => pair.Held);
        foreach (var (held, said) in left.Held)
        {
            var candidates = held.Subjects.SelectMany(subject => _finder.LinkedTo(subject).Prepend(subject)).Distinct()
                .SelectMany(subject => bySubject[subject])
                .Distinct()
                .Order(Comparer<(HeldProposition Held, AccountProposition Said)>.Create((one, other) => one.Held == other.Held ? 0 : one.Held.IsBefore(other.Held) ? -1 : 1));
            foreach (var (otherHeld, otherSaid) in candidates)
            {
                if (!_meter.MayCompare())
                {
                    yield break;
                }

                if (agreements.Between(held, otherHeld) is { } agreement)
                {
                    yield return new AgreedProposition { Left = said, Right = otherSaid, Predicate = agreement.Predicate, Conditions = agreement.Conditions.All };
                }
            }
        }
    }

    private List<Conflict> Opposed(EntityId party, EntityId other, AccountReader left, AccountReader right)
    {
        if (_meter.Cut is not null)
        {
            return [];
        }

        var options = new ConflictOptions { MinimumSeverity = Severity.Tension, Budget = _meter.Rest };
        var conflicts = graph.ConflictsBetween(party, other, options, cancellationToken);
        _meter.CutBy(conflicts.Cut);
        var ofLeft = left.Statements.Select(found => found.Statement.Id).ToHashSet();
        var ofRight = right.Statements.Select(found => found.Statement.Id).ToHashSet();
        var inScope = left.Held.Concat(right.Held).Select(held => held.Said.Proposition.Id).ToHashSet();
        return [.. conflicts.Where(conflict => IsBetween(conflict, ofLeft, ofRight) && IsInScope(conflict.Left, inScope) && IsInScope(conflict.Right, inScope))];
    }

    private static bool IsBetween(Conflict conflict, HashSet<EntityId> ofLeft, HashSet<EntityId> ofRight)
    {
        var one = conflict.Left.StatementId;
        var other = conflict.Right.StatementId;
        return (ofLeft.Contains(one) && ofRight.Contains(other)) || (ofLeft.Contains(other) && ofRight.Contains(one));
    }

    private static bool IsInScope(ConflictSide side, HashSet<EntityId> inScope) => side.Proposition is null || inScope.Contains(side.Proposition.Id);
}
