using KnowledgeGraph.Indexing;

namespace KnowledgeGraph;

/// <content>What the graph takes up.</content>
public sealed partial class EntityGraph
{
    internal IEnumerable<StoragePart> StorageParts() => _ledger.Ground.Parts.Concat(_fold.Parts).Concat((Index as PlainIndex)?.Parts ?? []);
}
