namespace KnowledgeGraph;

/// <summary>The judgements about conflicts, by the statements and propositions that they are about.</summary>
internal sealed class ConflictJudgements
{
    private readonly Dictionary<EntityId, List<Judgement>> _byMember = [];
    private readonly Dictionary<EntityId, int> _order = [];

    private ConflictJudgements(ValueList<Judgement> all)
    {
        All = all;
        foreach (var judgement in all)
        {
            _order.Add(judgement.Id, _order.Count);
            foreach (var member in judgement.Of)
            {
                if (!_byMember.TryGetValue(member, out var judgements))
                {
                    _byMember.Add(member, judgements = []);
                }

                judgements.Add(judgement);
            }
        }
    }

    /// <summary>All of them, in ledger order.</summary>
    public ValueList<Judgement> All { get; }

    /// <summary>Those among the judgements in force that are about conflicts.</summary>
    public static ConflictJudgements Of(IEnumerable<Judgement> judgements) =>
        new(judgements.Where(judgement => !judgement.IsAboutIdentity).ToValueList());

    /// <summary>The place of a judgement among them.</summary>
    public int OrderOf(Judgement judgement) => _order[judgement.Id];

    /// <summary>The judgements that name a statement or proposition, in ledger order.</summary>
    public IReadOnlyList<Judgement> On(EntityId id) => _byMember.TryGetValue(id, out var judgements) ? judgements : [];
}
