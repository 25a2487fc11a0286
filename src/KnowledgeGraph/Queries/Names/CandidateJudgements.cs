namespace KnowledgeGraph.Queries;

/// <summary>What is judged about a pair by now, and whether the pair is offered all the same.</summary>
internal sealed class CandidateJudgements(EntityGraph graph, CandidateOptions options)
{
    private readonly Lazy<ValueList<Judgement>> _aboutIdentity = new(() => graph.Judgements.Where(judgement => judgement.IsAboutIdentity).ToValueList());

    /// <summary>Whether nobody settled it, or settled pairs are asked for.</summary>
    public bool Allow(EntityId left, EntityId right) =>
        options.IncludingJudged || graph.IdentityOf(left, right) is null or JudgementVerdict.Unsure;

    /// <summary>The judgements about a pair, in ledger order. Costs their number in the graph.</summary>
    public ValueList<Judgement> About(EntityId left, EntityId right)
    {
        var (leftGroup, rightGroup) = (graph.SameAs(left), graph.SameAs(right));
        return graph.IdentityOf(left, right) is null
            ? []
            : _aboutIdentity.Value.Where(judgement => judgement.Of.Any(leftGroup.Contains) && judgement.Of.Any(rightGroup.Contains)).ToValueList();
    }

    /// <summary>Whether two sub-kinds are the same, one is more general than the other, or one is not known.</summary>
    public bool AreKindsCompatible(Entity left, Entity right) =>
        left.Type.IsDefault || right.Type.IsDefault || AreKindsRelated(left, right);

    /// <summary>Whether two sub-kinds are known, and the same or one more general than the other.</summary>
    public bool AreKindsRelated(Entity left, Entity right) =>
        !left.Type.IsDefault && !right.Type.IsDefault && (IsOfKind(left, right.Type) || IsOfKind(right, left.Type));

    private bool IsOfKind(Entity entity, Code ancestor)
    {
        var code = entity.Type;
        var seen = new HashSet<Code>();
        while (!code.IsDefault && seen.Add(code))
        {
            if (code == ancestor)
            {
                return true;
            }

            code = graph.Vocabulary.TryGetKind(entity.NodeKind, code, out var kind) ? kind.Parent : default;
        }

        return false;
    }
}
