using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph;

/// <summary>The statement of each proposition in force of a ledger that was laid out.</summary>
/// <param name="records">The records, which tell it for the propositions that were never changed.</param>
/// <param name="others">The statements of the others.</param>
internal sealed class SealedPropositions(SealedRecords records, Dictionary<EntityId, EntityId> others) : IReadOnlyDictionary<EntityId, EntityId>
{
    public int Count => records.Propositions().Count() + others.Count;

    public IEnumerable<EntityId> Keys => this.Select(pair => pair.Key);

    public IEnumerable<EntityId> Values => this.Select(pair => pair.Value);

    public EntityId this[EntityId key] => TryGetValue(key, out var statement) ? statement : throw new KeyNotFoundException($"There is no '{key}'.");

    public bool ContainsKey(EntityId key) => TryGetValue(key, out _);

    public bool TryGetValue(EntityId key, [MaybeNullWhen(false)] out EntityId value) =>
        records.TryGetStatement(key, out value) || (others.Count > 0 && others.TryGetValue(key, out value));

    public IEnumerator<KeyValuePair<EntityId, EntityId>> GetEnumerator() => records.Propositions().Concat(others).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
