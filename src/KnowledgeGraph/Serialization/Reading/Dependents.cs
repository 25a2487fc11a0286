namespace KnowledgeGraph.Serialization;

/// <summary>Which entries need which ids, so that an entry that needs a rejected one can be rejected with it.</summary>
internal sealed class Dependents
{
    private readonly Dictionary<EntityId, int> _definitions = [];
    private readonly Dictionary<EntityId, List<(int Entry, string Path)>> _uses = [];

    public Dependents(IReadOnlyList<LedgerEntry> entries)
    {
        for (var index = 0; index < entries.Count; index++)
        {
            foreach (var id in DefinedBy(entries[index]))
            {
                _definitions[id] = _definitions.GetValueOrDefault(id) + 1;
            }

            foreach (var (id, path) in UsedBy(entries[index]))
            {
                if (!_uses.TryGetValue(id, out var uses))
                {
                    _uses.Add(id, uses = []);
                }

                uses.Add((index, path));
            }
        }
    }

    /// <summary>Takes an entry away, and answers who used an id that nothing else introduces.</summary>
    public IEnumerable<(EntityId Id, int Entry, string Path)> Remove(LedgerEntry entry)
    {
        foreach (var id in DefinedBy(entry))
        {
            if (--_definitions[id] > 0 || !_uses.TryGetValue(id, out var uses))
            {
                continue;
            }

            foreach (var (user, path) in uses)
            {
                yield return (id, user, path);
            }
        }
    }

    private static IEnumerable<EntityId> DefinedBy(LedgerEntry entry)
    {
        if (entry is EntityEntry or StatementEntry or RelationshipEntry or JudgementEntry)
        {
            yield return entry.Id();
        }

        // Because an amendment can give a statement propositions that it did not have.
        if (entry.Node() is Statement statement)
        {
            foreach (var proposition in statement.Propositions)
            {
                yield return proposition.Id;
            }
        }
    }

    private static IEnumerable<(EntityId Id, string Path)> UsedBy(LedgerEntry entry)
    {
        if (entry is AmendEntry or WithdrawEntry or RedactEntry)
        {
            yield return (entry.Id(), entry.Path() + "id");
        }

        foreach (var reference in entry.References())
        {
            yield return (reference.Id, entry.Path() + reference.Path);
        }
    }
}
