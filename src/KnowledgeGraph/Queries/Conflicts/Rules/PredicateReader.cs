namespace KnowledgeGraph.Queries;

/// <summary>Reads what predicates have in common, and which exclude each other; each pair once.</summary>
internal sealed class PredicateReader(Vocabulary vocabulary)
{
    private readonly Dictionary<Code, List<Predicate>> _implied = [];
    private readonly Dictionary<(Code, Code), List<Predicate>> _shared = [];
    private readonly Dictionary<(Code, Code), DeclaredExclusion?> _excluded = [];

    /// <summary>Whether a predicate is another one, or implies it.</summary>
    public bool Implies(Code predicate, Code other) => predicate == other || Implied(predicate).Exists(implied => implied.Code == other);

    /// <summary>A predicate by its code; one that the vocabulary does not have has no roles.</summary>
    public Predicate Of(Code code) => vocabulary.TryGetPredicate(code, out var predicate) ? predicate : new Predicate { Code = code };

    /// <summary>The predicates that both are or imply, the special ones first, those as special as each other in ordinal order.</summary>
    public List<Predicate> Shared(Code left, Code right)
    {
        if (!_shared.TryGetValue((left, right), out var shared))
        {
            var both = Implied(left).Where(predicate => Implied(right).Contains(predicate)).ToList();
            _shared[(left, right)] = _shared[(right, left)] = shared =
                [.. both.OrderBy(predicate => both.Count(special => Implies(special.Code, predicate.Code))).ThenBy(predicate => predicate.Code)];
        }

        return shared;
    }

    /// <summary>The most special predicates that both are or imply: those that no other one of them implies without being implied by it.</summary>
    public IEnumerable<Predicate> MostSpecialShared(Code left, Code right)
    {
        var shared = Shared(left, right);
        return shared.Where(predicate => shared.TrueForAll(other => !Implies(other.Code, predicate.Code) || Implies(predicate.Code, other.Code)));
    }

    /// <summary>Each role that is functional in a predicate that both are or imply, with the most special such predicate.</summary>
    public IEnumerable<(Predicate Predicate, Code Role)> FunctionalRoles(Code left, Code right) =>
        Shared(left, right).SelectMany(predicate => predicate.Functional.Select(role => (predicate, role))).DistinctBy(functional => functional.role);

    /// <summary>The exclusion between what the two are or imply that clashes most, in ordinal order of their codes; null if there is none.</summary>
    public DeclaredExclusion? Excluded(Code left, Code right)
    {
        if (!_excluded.TryGetValue((left, right), out var excluded))
        {
            excluded = Exclusions(left, right)
                .OrderByDescending(found => found.Severity)
                .ThenBy(found => found.Left.Code < found.Right.Code ? found.Left.Code : found.Right.Code)
                .ThenBy(found => found.Left.Code < found.Right.Code ? found.Right.Code : found.Left.Code)
                .FirstOrDefault();
            _excluded[(left, right)] = excluded;
        }

        return excluded;
    }

    private IEnumerable<DeclaredExclusion> Exclusions(Code left, Code right) =>
        from one in Implied(left)
        from other in Implied(right)
        from exclusion in one.Excludes.Where(exclusion => exclusion.Predicate == other.Code)
            .Concat(other.Excludes.Where(exclusion => exclusion.Predicate == one.Code))
        select new DeclaredExclusion(one, other, exclusion.Severity);

    private List<Predicate> Implied(Code code)
    {
        if (!_implied.TryGetValue(code, out var implied))
        {
            implied = [Of(code)];
            for (var next = 0; next < implied.Count; next++)
            {
                foreach (var further in implied[next].Implies)
                {
                    if (!implied.Exists(known => known.Code == further))
                    {
                        implied.Add(Of(further));
                    }
                }
            }

            _implied.Add(code, implied);
        }

        return implied;
    }
}
