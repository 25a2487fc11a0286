using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>The nodes of a match, made where somebody looks.</summary>
internal readonly struct MatchedNodes(IGraphIndex index, int[] block, int start, int count)
{
    public Node this[int place] => index.NodeAt(block[start + place]);

    public ValueList<Node> ToValueList()
    {
        var nodes = new Node[count];
        for (var place = 0; place < nodes.Length; place++)
        {
            nodes[place] = this[place];
        }

        return ValueList.Create<Node>(nodes);
    }
}
