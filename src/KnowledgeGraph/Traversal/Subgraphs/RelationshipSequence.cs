using System.Collections;

namespace KnowledgeGraph.Traversal;

/// <summary>Relationships that are numbers inside, handed out one by one.</summary>
internal sealed class RelationshipSequence(EntityGraph graph, ReadOnlyMemory<int> ordinals) : IReadOnlyList<Relationship>
{
    public int Count => ordinals.Length;

    public Relationship this[int index] => graph.Index.RelationshipAt(ordinals.Span[index]);

    public IEnumerator<Relationship> GetEnumerator()
    {
        for (var position = 0; position < Count; position++)
        {
            yield return this[position];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
