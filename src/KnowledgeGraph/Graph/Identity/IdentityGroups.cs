namespace KnowledgeGraph;

/// <summary>Joins what is judged to be one, and keeps apart what is not.</summary>
internal sealed class IdentityGroups
{
    private readonly Dictionary<EntityId, ValueList<EntityId>> _groups = [];
    private readonly Dictionary<EntityId, ValueList<EntityId>> _contradictory = [];
    private readonly HashSet<(EntityId, EntityId)> _notSame = [];
    private readonly HashSet<(EntityId, EntityId)> _unsure = [];

    private IdentityGroups()
    {
    }

    /// <summary>The groups of <em>same</em> that contain a <em>not same</em>, with the two it keeps apart.</summary>
    public List<(ValueList<EntityId> Group, Judgement NotSame)> Contradictions { get; } = [];

    public static IdentityGroups Of(IEnumerable<Judgement> judgements)
    {
        var identities = judgements.Where(judgement => judgement.IsAboutIdentity).ToList();
        var groups = new IdentityGroups();
        foreach (var judgement in identities)
        {
            groups.TakePairs(judgement);
        }

        groups.Join(identities);
        return groups;
    }

    public ValueList<EntityId> SameAs(EntityId id) => _groups.GetValueOrDefault(id) ?? [id];

    public JudgementVerdict? Verdict(EntityId left, EntityId right)
    {
        if (left == right || SameAs(left).Contains(right))
        {
            return JudgementVerdict.Same;
        }

        if (_contradictory.GetValueOrDefault(left)?.Contains(right) ?? false)
        {
            return JudgementVerdict.Unsure;
        }

        return AreApart(left, right) ? JudgementVerdict.NotSame : AreUnsure(left, right) ? JudgementVerdict.Unsure : null;
    }

    // Because what is one with the left is judged through it: a doubt about one member of a group is a doubt about all.
    private bool AreApart(EntityId left, EntityId right) => Any(_notSame, left, right);

    private bool AreUnsure(EntityId left, EntityId right) => Any(_unsure, left, right);

    private bool Any(HashSet<(EntityId, EntityId)> pairs, EntityId left, EntityId right) =>
        pairs.Count > 0 && SameAs(left).Any(one => SameAs(right).Any(other => pairs.Contains((one, other))));

    private void TakePairs(Judgement judgement)
    {
        if (judgement.Verdict == JudgementVerdict.Same)
        {
            return;
        }

        var pairs = judgement.Verdict == JudgementVerdict.NotSame ? _notSame : _unsure;
        foreach (var left in judgement.Of)
        {
            foreach (var right in judgement.Of.Where(other => other != left))
            {
                pairs.Add((left, right));
            }
        }
    }

    private void Join(List<Judgement> identities)
    {
        var parents = new Dictionary<EntityId, EntityId>();
        foreach (var judgement in identities.Where(judgement => judgement.Verdict == JudgementVerdict.Same))
        {
            foreach (var member in judgement.Of)
            {
                parents[Root(parents, member)] = Root(parents, judgement.Of[0]);
            }
        }

        var apart = new Dictionary<EntityId, Judgement>();
        foreach (var judgement in identities.Where(judgement => judgement.Verdict == JudgementVerdict.NotSame))
        {
            var split = judgement.Of.Where(parents.ContainsKey).GroupBy(member => Root(parents, member)).Where(members => members.Count() > 1);
            foreach (var members in split)
            {
                apart.TryAdd(members.Key, judgement);
            }
        }

        foreach (var members in parents.Keys.ToList().GroupBy(id => Root(parents, id)))
        {
            var group = members.Order().ToValueList();
            var isContradictory = apart.TryGetValue(members.Key, out var notSame);
            if (isContradictory)
            {
                Contradictions.Add((group, notSame!));
            }

            foreach (var member in group)
            {
                (isContradictory ? _contradictory : _groups)[member] = group;
            }
        }
    }

    private static EntityId Root(Dictionary<EntityId, EntityId> parents, EntityId id)
    {
        parents.TryAdd(id, id);
        while (parents[id] != id)
        {
            // Path halving, so that a long chain of judgements stays quick (Tarjan and van Leeuwen 1984).
            parents[id] = parents[parents[id]];
            id = parents[id];
        }

        return id;
    }
}
