using System.Runtime.InteropServices;

namespace KnowledgeGraph.Indexing;

/// <summary>
/// The acts of the statements about each node, a byte for each, in the order of the relationships <c>about</c> that lead to it.
/// </summary>
internal sealed class AboutActs
{
    private readonly CodeNumbers _acts;
    private readonly RankedSet _nodes;
    private readonly int[] _starts;
    private readonly byte[] _keys;
    private readonly KeyChunks _long = new();

    /// <param name="incoming">The relationships that lead to each node.</param>
    /// <param name="about">The number of the type <c>about</c>.</param>
    /// <param name="nodeCount">How many nodes there are.</param>
    /// <param name="acts">The acts.</param>
    public AboutActs(GroupedRows incoming, byte about, int nodeCount, AboutKeys acts)
    {
        _acts = acts.Acts;
        var named = new List<int>();
        var starts = new List<int> { 0 };
        for (var node = 0; node < nodeCount; node++)
        {
            var row = incoming.At(node, about);
            if (!row.IsEmpty)
            {
                named.Add(node);
                starts.Add(starts[^1] + row.Length);
            }
        }

        _nodes = new RankedSet(nodeCount, CollectionsMarshal.AsSpan(named));
        _starts = [.. starts];
        _keys = new byte[_starts[^1]];
        for (var number = 0; number < named.Count; number++)
        {
            var keys = _keys.AsSpan(_starts[number].._starts[number + 1]);
            var row = incoming.At(named[number], about);
            for (var place = 0; place < row.Length; place++)
            {
                keys[place] = acts.ByRelationship[row[place]];
            }

            if (KeyChunks.IsLong(keys.Length))
            {
                _long.Add(named[number], keys);
            }
        }

        _long.Close();
    }

    /// <summary>Whether acts have keys of their own; else several share one, and what is found is to be looked at.</summary>
    public bool AreExact => _acts.Count <= AboutKeys.Count;

    public long Bytes => _nodes.Bytes + (_starts.Length * (long)sizeof(int)) + _keys.Length + _long.Bytes;

    public int Count => _keys.Length;

    /// <summary>Those of the relationships <c>about</c> a node that lead from statements of an act, or of one that has the same key.</summary>
    /// <param name="node">The node.</param>
    /// <param name="act">The act.</param>
    /// <param name="row">All that are about it.</param>
    public RelationshipRow At(int node, Code act, ReadOnlySpan<int> row)
    {
        if (row.IsEmpty || !_acts.TryGet(act, out var number))
        {
            return default;
        }

        var start = _starts[_nodes.NumberOf(node)];
        var keys = _keys.AsSpan(start, row.Length);
        if (!KeyChunks.IsLong(row.Length))
        {
            return new RelationshipRow(row, keys, AboutKeys.Of(number), []);
        }

        var chunks = _long.At(node, AboutKeys.Of(number));
        return chunks.IsEmpty ? default : new RelationshipRow(row, keys, AboutKeys.Of(number), chunks);
    }
}
