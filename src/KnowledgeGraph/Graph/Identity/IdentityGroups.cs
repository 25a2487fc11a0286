namespace KnowledgeGraph;

/// <summary>Joins what is judged to be one, and keeps apart what is not.</summary>
internal sealed class IdentityGroups
{
    private static readonly List<EntityId> s_none = [];

    private readonly Dictionary<EntityId, ValueList<EntityId>> _groups = [];
    private readonly Dictionary<EntityId, ValueList<EntityId>> _contradictory = [];
    private readonly Dictionary<EntityId, List<EntityId>> _notSame = [];
    private readonly Dictionary<EntityId, List<EntityId>> _unsure = [];
    private readonly Dictionary<EntityId, List<EntityId>> _unsureMembers = [];

    private IdentityGroups()
    {
    }

    /// <summary>The groups of <em>same</em> that contain a <em>not same</em>, with the first judgement that says so.</summary>
    public List<(ValueList<EntityId> Group, Judgement NotSame)> Contradictions { get; } = [];

    /// <summary>What the judgements come to for the nodes that are there; withdrawn ones are passed over.</summary>
    public static IdentityGroups Of(IEnumerable<Judgement> judgements, Predicate<EntityId> isThere)
    {
        var identities = judgements.Where(judgement => judgement.IsAboutIdentity)
            .Select(judgement => (Judgement: judgement, Of: judgement.Of.Where(id => isThere(id)).ToList()))
            .ToList();
        var groups = new IdentityGroups();
        groups.Join(identities);
        Note(groups._notSame, JudgementVerdict.NotSame, identities);
        Note(groups._unsure, JudgementVerdict.Unsure, identities);
        foreach (var (judgement, members) in identities.Where(identity => identity.Judgement.Verdict == JudgementVerdict.Unsure))
        {
            groups._unsureMembers.Add(judgement.Id, members);
        }

        return groups;
    }

    public ValueList<EntityId> SameAs(EntityId id) => _groups.GetValueOrDefault(id) ?? [id];

    /// <summary>Whether a node is judged to be one with another.</summary>
    public bool HasOthers(EntityId id) => _groups.Count > 0 && _groups.ContainsKey(id);

    /// <summary>Of those judged to be one with a node the first in ordinal order of their ids; the node itself if it is alone.</summary>
    public EntityId FirstOf(EntityId id) => _groups.TryGetValue(id, out var group) ? group[0] : id;

    /// <summary>Those of which it is unsure whether they are one with a node, in ordinal order of their ids.</summary>
    public IEnumerable<EntityId> UnsureAbout(EntityId id)
    {
        // Because most graphs have no such judgements, and this is asked about each thing that anything is said of.
        if (_unsure.Count == 0 && _contradictory.Count == 0)
        {
            return [];
        }

        return SameAs(id).SelectMany(one => _unsure.GetValueOrDefault(one) ?? [])
            .SelectMany(judgement => _unsureMembers[judgement])
            .SelectMany(SameAs)
            .Concat(_contradictory.GetValueOrDefault(id) ?? [])
            .Distinct()
            .Where(other => Verdict(id, other) == JudgementVerdict.Unsure)
            .Order();
    }

    public JudgementVerdict? Verdict(EntityId left, EntityId right)
    {
        if (left == right || (_groups.TryGetValue(left, out var group) && group.Contains(right)))
        {
            return JudgementVerdict.Same;
        }

        if (_contradictory.GetValueOrDefault(left)?.Contains(right) ?? false)
        {
            return JudgementVerdict.Unsure;
        }

        return AreJudged(_notSame, left, right) ? JudgementVerdict.NotSame : AreJudged(_unsure, left, right) ? JudgementVerdict.Unsure : null;
    }

    // Because what is one with the left is judged through it: a doubt about one member of a group is a doubt about all.
    private bool AreJudged(Dictionary<EntityId, List<EntityId>> judged, EntityId left, EntityId right) =>
        judged.Count > 0 && JudgementsOn(judged, left) is { Count: > 0 } onLeft && onLeft.Exists(JudgementsOn(judged, right).Contains);

    private List<EntityId> JudgementsOn(Dictionary<EntityId, List<EntityId>> judged, EntityId id)
    {
        if (!_groups.TryGetValue(id, out var group))
        {
            return judged.GetValueOrDefault(id) ?? s_none;
        }

        return [.. group.SelectMany(one => judged.GetValueOrDefault(one) ?? s_none)];
    }

    // Per member the judgements and not the pairs, because a judgement on n members has n² of them.
    private static void Note(Dictionary<EntityId, List<EntityId>> judged, JudgementVerdict verdict, List<(Judgement Judgement, List<EntityId> Of)> identities)
    {
        foreach (var (judgement, members) in identities.Where(identity => identity.Judgement.Verdict == verdict))
        {
            foreach (var member in members)
            {
                if (!judged.TryGetValue(member, out var judgements))
                {
                    judged.Add(member, judgements = []);
                }

                judgements.Add(judgement.Id);
            }
        }
    }

    private void Join(List<(Judgement Judgement, List<EntityId> Of)> identities)
    {
        var parents = new Dictionary<EntityId, EntityId>();
        foreach (var (_, members) in identities.Where(identity => identity.Judgement.Verdict == JudgementVerdict.Same))
        {
            foreach (var member in members)
            {
                parents[Root(parents, member)] = Root(parents, members[0]);
            }
        }

        var apart = KeptApart(identities, parents);
        foreach (var members in parents.Keys.ToList().GroupBy(id => Root(parents, id)))
        {
            var group = members.Order().ToValueList();
            if (apart.TryGetValue(members.Key, out var notSame))
            {
                Contradictions.Add((group, notSame));
            }

            foreach (var member in group)
            {
                (notSame is null ? _groups : _contradictory)[member] = group;
            }
        }
    }

    /// <summary>For each group, by its root, the first judgement that keeps two of its members apart.</summary>
    private static Dictionary<EntityId, Judgement> KeptApart(
        List<(Judgement Judgement, List<EntityId> Of)> identities, Dictionary<EntityId, EntityId> parents)
    {
        var apart = new Dictionary<EntityId, Judgement>();
        foreach (var (judgement, members) in identities.Where(identity => identity.Judgement.Verdict == JudgementVerdict.NotSame))
        {
            var roots = members.Where(parents.ContainsKey).Select(member => Root(parents, member));
            foreach (var root in roots.CountBy(root => root).Where(count => count.Value > 1))
            {
                apart.TryAdd(root.Key, judgement);
            }
        }

        return apart;
    }

    private static EntityId Root(Dictionary<EntityId, EntityId> parents, EntityId id)
    {
        parents.TryAdd(id, id);
        while (parents[id] is var parent && parent != id)
        {
            // Each step halves the way for the next climb.
            parents[id] = parents[parent];
            id = parents[id];
        }

        return id;
    }
}
