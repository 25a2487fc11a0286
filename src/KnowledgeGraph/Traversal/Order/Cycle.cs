using System.Text;

namespace KnowledgeGraph.Traversal;

/// <summary>Steps that lead from a node back to it, through no node twice.</summary>
/// <remarks>
/// It begins at that of its nodes which is the first in ledger order. Where several relationships lead the same step, it goes along
/// the first in ledger order.
/// </remarks>
public sealed class Cycle
{
    private readonly EntityGraph _graph;
    private readonly int[] _nodes;
    private readonly int[] _relationships;
    private ValueList<Step>? _steps;

    /// <summary>The cycle through some nodes, along the relationship from each to the next, and from the last to the first.</summary>
    internal Cycle(EntityGraph graph, int[] nodes, int[] relationships)
    {
        _graph = graph;
        _nodes = nodes;
        _relationships = relationships;
    }

    /// <summary>How many relationships it has, and how many nodes; 1 for a relationship that leads from a node to itself.</summary>
    public int Length => _nodes.Length;

    /// <summary>The nodes, each once, in the order of the cycle.</summary>
    public IReadOnlyList<Node> Nodes => new NodeSequence(_graph, _nodes);

    /// <summary>The steps with their evidence, each beginning where the one before ends, and the first where the last ends; made when first asked for.</summary>
    public ValueList<Step> Steps => _steps ??= MakeSteps();

    /// <summary>
    /// The nodes and the types between them, with arrows the way the relationships lead, such as
    /// <c>Port Clement — part of → Bay — part of → Port Clement</c>. Names stand on one line, without characters that a console obeys.
    /// </summary>
    public override string ToString()
    {
        var text = new StringBuilder(NodeLabel.Of(Nodes[0]));
        foreach (var step in Steps)
        {
            text.Append(' ').Append(step.Arrow).Append(' ').Append(NodeLabel.Of(step.To));
        }

        return text.ToString();
    }

    private ValueList<Step> MakeSteps()
    {
        var steps = new Step[Length];
        for (var place = 0; place < Length; place++)
        {
            steps[place] = Step.Along(_relationships[place], _nodes[place], _graph);
        }

        return steps.ToValueList();
    }
}
