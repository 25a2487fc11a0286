using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph;

/// <summary>The acts, predicates, relationship types, kinds and properties of a graph: the library's and those it declares.</summary>
public sealed class Vocabulary
{
    private readonly FrozenDictionary<Code, Act> _acts;
    private readonly ConcurrentDictionary<Code, Code[]> _actsWithin = new();
    private readonly FrozenDictionary<Code, Predicate> _predicates;
    private readonly FrozenDictionary<Code, Code[]> _implied;
    private readonly FrozenDictionary<Code, RelationshipType> _relationshipTypes;
    private readonly FrozenDictionary<(NodeKind?, Code), KindDefinition> _kinds;
    private readonly FrozenDictionary<Code, PropertyDefinition> _properties;

    private Vocabulary(IReadOnlyCollection<Definition> definitions)
    {
        _acts = ByCode<Act>(definitions);
        _predicates = ByCode<Predicate>(definitions);
        _implied = _predicates.Values.Where(predicate => predicate.Implies.Count > 0)
            .ToFrozenDictionary(predicate => predicate.Code, predicate => AllImplied(predicate, _predicates));
        _relationshipTypes = ByCode<RelationshipType>(definitions);
        _properties = ByCode<PropertyDefinition>(definitions);
        _kinds = definitions.OfType<KindDefinition>().ToFrozenDictionary(kind => (kind.Of, kind.Code));
        Acts = InOrder(_acts, KnownActs.All);
        Predicates = InOrder(_predicates, KnownPredicates.All);
        RelationshipTypes = InOrder(_relationshipTypes, KnownRelationships.All);
        Properties = InOrder(_properties, []);
    }

    /// <summary>What needs no declaration.</summary>
    public static Vocabulary Known { get; } = new(KnownDefinitions().ToList());

    /// <summary>All acts, the library's first, then the declared ones in ordinal order of their codes.</summary>
    public IEnumerable<Act> Acts { get; }

    /// <summary>All predicates, the library's first, then the declared ones in ordinal order of their codes.</summary>
    public IEnumerable<Predicate> Predicates { get; }

    /// <summary>All types of relationship, the library's first, then the declared ones in ordinal order of their codes.</summary>
    public IEnumerable<RelationshipType> RelationshipTypes { get; }

    /// <summary>All declared properties in ordinal order of their codes; the library has none of its own.</summary>
    public IEnumerable<PropertyDefinition> Properties { get; }

    /// <summary>Finds an act by its code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="act">The act, or null.</param>
    public bool TryGetAct(Code code, [NotNullWhen(true)] out Act? act) => _acts.TryGetValue(code, out act);

    /// <summary>Finds a predicate by its code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="predicate">The predicate, or null.</param>
    public bool TryGetPredicate(Code code, [NotNullWhen(true)] out Predicate? predicate) => _predicates.TryGetValue(code, out predicate);

    /// <summary>Finds a type of relationship by its code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="type">The type, or null.</param>
    public bool TryGetRelationshipType(Code code, [NotNullWhen(true)] out RelationshipType? type) =>
        _relationshipTypes.TryGetValue(code, out type);

    /// <summary>Finds a sub-kind by the kind it belongs to and its code.</summary>
    /// <param name="of">The kind of node; null for kinds of document part.</param>
    /// <param name="code">The code.</param>
    /// <param name="kind">The sub-kind, or null.</param>
    public bool TryGetKind(NodeKind? of, Code code, [NotNullWhen(true)] out KindDefinition? kind) => _kinds.TryGetValue((of, code), out kind);

    /// <summary>Finds a property by its code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="property">The property, or null.</param>
    public bool TryGetProperty(Code code, [NotNullWhen(true)] out PropertyDefinition? property) => _properties.TryGetValue(code, out property);

    /// <summary>The sub-kinds of a kind of node, in ordinal order of their codes; null for kinds of document part.</summary>
    /// <param name="of">The kind of node.</param>
    public IEnumerable<KindDefinition> KindsOf(NodeKind? of) => _kinds.Values.Where(kind => kind.Of == of).OrderBy(kind => kind.Code);

    /// <summary>Whether an act is another one or more special than it: <c>report</c> is an <c>assert</c>.</summary>
    /// <param name="code">The code of the act.</param>
    /// <param name="ancestor">The code of the act that may be more general.</param>
    /// <returns>False also for an act that is not in the vocabulary.</returns>
    public bool IsAct(Code code, Code ancestor)
    {
        // Because a ledger can declare two acts as each other's parents, the climb ends after as many steps as there are acts.
        for (var steps = _acts.Count; steps >= 0 && _acts.TryGetValue(code, out var act); steps--)
        {
            if (code == ancestor)
            {
                return true;
            }

            code = act.Parent;
        }

        return false;
    }

    /// <summary>The acts that are one act or a more special one, in the order of <see cref="Acts"/>; kept, because questions ask for the same few.</summary>
    internal ReadOnlySpan<Code> ActsWithin(Code ancestor) =>
        _actsWithin.GetOrAdd(ancestor, static (general, known) => [.. known.Acts.Select(act => act.Code).Where(code => known.IsAct(code, general))], this);

    /// <summary>What an act commits its speaker to: what it says itself, else what its nearest ancestor says, else nothing.</summary>
    /// <param name="code">The code of the act.</param>
    public Commitment CommitmentOf(Code code)
    {
        for (var steps = _acts.Count; steps >= 0 && _acts.TryGetValue(code, out var act); steps--)
        {
            if (act.Commitment is { } commitment)
            {
                return commitment;
            }

            code = act.Parent;
        }

        return Commitment.None;
    }

    /// <summary>Whether a predicate is another one, or implies it, perhaps through others.</summary>
    /// <param name="predicate">The code of the predicate.</param>
    /// <param name="implied">The code of the one that may follow from it.</param>
    public bool Implies(Code predicate, Code implied) => predicate == implied || (_implied.TryGetValue(predicate, out var all) && all.Contains(implied));

    /// <summary>A vocabulary with further definitions; their codes are known to be new.</summary>
    internal static Vocabulary With(IEnumerable<Definition> declared)
    {
        var definitions = declared.ToList();
        return definitions.Count == 0 ? Known : new Vocabulary([.. KnownDefinitions(), .. definitions]);
    }

    // Through others as well, once each, because a ledger can declare predicates that imply each other in a circle.
    private static Code[] AllImplied(Predicate predicate, FrozenDictionary<Code, Predicate> predicates)
    {
        var all = new HashSet<Code>();
        var open = new Stack<Predicate>([predicate]);
        while (open.TryPop(out var next))
        {
            foreach (var code in next.Implies)
            {
                if (all.Add(code) && predicates.TryGetValue(code, out var further))
                {
                    open.Push(further);
                }
            }
        }

        return [.. all];
    }

    private static IEnumerable<Definition> KnownDefinitions() =>
        KnownActs.All.Concat<Definition>(KnownPredicates.All).Concat(KnownRelationships.All).Concat(KnownKinds.All);

    private static FrozenDictionary<Code, T> ByCode<T>(IEnumerable<Definition> definitions)
        where T : Definition => definitions.OfType<T>().ToFrozenDictionary(definition => definition.Code);

    private static ValueList<T> InOrder<T>(FrozenDictionary<Code, T> all, ValueList<T> known)
        where T : Definition =>
        known.Concat(all.Values.Where(definition => !known.Contains(definition)).OrderBy(definition => definition.Code)).ToValueList();
}
