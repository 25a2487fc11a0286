using System.Collections;

namespace KnowledgeGraph.Traversal;

/// <summary>Nodes that are numbers inside, handed out one by one.</summary>
internal sealed class NodeSequence : IReadOnlyList<Node>
{
    private readonly EntityGraph _graph;
    private readonly ReadOnlyMemory<int> _ordinals;

    public NodeSequence(EntityGraph graph, ReadOnlyMemory<int> ordinals)
    {
        _graph = graph;
        _ordinals = ordinals;
    }

    public int Count => _ordinals.Length;

    public Node this[int index] => _graph.Index.NodeAt(_ordinals.Span[index]);

    public IEnumerator<Node> GetEnumerator()
    {
        for (var position = 0; position < Count; position++)
        {
            yield return this[position];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
