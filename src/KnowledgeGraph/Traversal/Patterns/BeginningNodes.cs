namespace KnowledgeGraph.Traversal;

/// <summary>Goes through the nodes that may stand where a search begins, in ledger order.</summary>
internal sealed class BeginningNodes
{
    private readonly PlannedNode _node;
    private readonly RowReader _reader;
    private readonly byte[] _kinds = [];
    private int _next;

    public BeginningNodes(PatternPlan plan, RowReader reader)
    {
        _node = plan.Nodes[plan.Pivot];
        _reader = reader;
        if (_node.Pins is null)
        {
            _kinds = NodeKindColumn.Of(plan.Graph);
        }
    }

    /// <summary>The next one, or -1 if there is none or the budget does not go further.</summary>
    public int Next() => _node.Pins is { } pins ? NextOf(pins) : NextOfAll();

    private int NextOf(int[] pins)
    {
        while (_next < pins.Length)
        {
            var node = pins[_next++];
            if (_node.Admits(node, NodeChecks.Kind | NodeChecks.Act))
            {
                return node;
            }
        }

        return -1;
    }

    private int NextOfAll()
    {
        for (; _next < _kinds.Length; _next++)
        {
            if ((_node.PossibleKinds & (1 << _kinds[_next])) == 0)
            {
                continue;
            }

            if (!_reader.MayLook())
            {
                return -1;
            }

            if (_node.Admits(_next, NodeChecks.Act))
            {
                return _next++;
            }
        }

        return -1;
    }
}
