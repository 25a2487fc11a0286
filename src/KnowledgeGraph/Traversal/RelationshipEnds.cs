using System.Runtime.CompilerServices;
using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>The ends of relationships for whoever goes through them in their order: they are read many at once.</summary>
/// <param name="index">Where the relationships lie.</param>
/// <param name="isForward">Whether each leads from its beginning; else its end counts as its beginning.</param>
internal sealed class RelationshipEnds(IGraphIndex index, bool isForward)
{
    private const int ReadAtOnce = 2048;

    private readonly int[] _from = new int[ReadAtOnce];
    private readonly int[] _to = new int[ReadAtOnce];
    private int _first;
    private int _count;

    /// <summary>The ends of a relationship, the one where it begins first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Read(int relationship, out int from, out int to)
    {
        if ((uint)(relationship - _first) >= (uint)_count)
        {
            ReadOn(relationship);
        }

        from = _from[relationship - _first];
        to = _to[relationship - _first];
    }

    private void ReadOn(int relationship)
    {
        _first = relationship;
        _count = Math.Min(ReadAtOnce, index.RelationshipCount - relationship);
        var (sources, targets) = isForward ? (_from, _to) : (_to, _from);
        index.ReadEnds(relationship, sources.AsSpan(0, _count), targets.AsSpan(0, _count));
    }
}
