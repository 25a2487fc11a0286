namespace KnowledgeGraph.Queries;

/// <summary>Reads what predicates have in common, and which exclude each other; each pair once.</summary>
internal sealed class PredicateReader(Vocabulary vocabulary)
{
    private readonly Dictionary<Code, List<Predicate>> _implied = [];
    private readonly Dictionary<(Code, Code), List<Predicate>> _shared = [];
    private readonly Dictionary<(Code, Code), List<Predicate>> _mostSpecial = [];
    private readonly Dictionary<(Code, Code), List<(Predicate Predicate, Code Role)>> _functional = [];
    private readonly Dictionary<(Code, Code), DeclaredExclusion?> _excluded = [];

    /// <summary>Whether a predicate is another one, or implies it.</summary>
    public bool Implies(Code predicate, Code other)
    {
        if (predicate == other)
        {
            return true;
        }

        foreach (var implied in Implied(predicate))
        {
            if (implied.Code == other)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A predicate by its code; one that the vocabulary does not have has no roles.</summary>
    public Predicate Of(Code code) => vocabulary.TryGetPredicate(code, out var predicate) ? predicate : new Predicate { Code = code };

    /// <summary>The predicates that both are or imply, the special ones first, those as special as each other in ordinal order.</summary>
    public List<Predicate> Shared(Code left, Code right)
    {
        if (!_shared.TryGetValue((left, right), out var shared))
        {
            _shared[(left, right)] = _shared[(right, left)] = shared = FindShared(left, right);
        }

        return shared;
    }

    /// <summary>The most special predicates that both are or imply: those that no other one of them implies without being implied by it.</summary>
    public List<Predicate> MostSpecialShared(Code left, Code right)
    {
        if (!_mostSpecial.TryGetValue((left, right), out var special))
        {
            _mostSpecial.Add((left, right), special = MostSpecial(Shared(left, right)));
        }

        return special;
    }

    /// <summary>Each role that is functional in a predicate that both are or imply, with the most special such predicate.</summary>
    public List<(Predicate Predicate, Code Role)> FunctionalRoles(Code left, Code right)
    {
        if (!_functional.TryGetValue((left, right), out var functional))
        {
            functional = [.. Shared(left, right).SelectMany(predicate => predicate.Functional.Select(role => (predicate, role))).DistinctBy(one => one.role)];
            _functional.Add((left, right), functional);
        }

        return functional;
    }

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

    private List<Predicate> FindShared(Code left, Code right)
    {
        var both = Implied(left).FindAll(Implied(right).Contains);
        return [.. both.OrderBy(predicate => both.Count(special => Implies(special.Code, predicate.Code))).ThenBy(predicate => predicate.Code)];
    }

    private List<Predicate> MostSpecial(List<Predicate> shared) =>
        shared.FindAll(predicate => shared.TrueForAll(other => !Implies(other.Code, predicate.Code) || Implies(predicate.Code, other.Code)));

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
