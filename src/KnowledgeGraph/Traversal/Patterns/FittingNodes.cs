using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>Tells which nodes may stand at a place of a pattern by their kinds and acts, which never change; ids and predicates are not asked.</summary>
internal sealed class FittingNodes
{
    private readonly IGraphIndex _index;
    private readonly byte[] _kindOf;
    private readonly int _kinds;
    private readonly HashSet<Code>? _acts;

    public FittingNodes(PatternPlan plan, int place)
    {
        var node = plan.Nodes[place];
        _index = plan.Graph.Index;
        _kindOf = NodeKindColumn.Of(plan.Graph);
        _kinds = node.PossibleKinds;
        _acts = node.Acts is { } acts ? [.. acts] : null;
    }

    public bool Has(int node) => (_kinds & (1 << _kindOf[node])) != 0 && (_acts is null || _acts.Contains(_index.ActOf(node)));
}
