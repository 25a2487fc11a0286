namespace KnowledgeGraph.Serialization;

/// <summary>Which entries need which ids and codes, so that an entry that needs a rejected one can be rejected with it.</summary>
internal sealed class Dependents
{
    private readonly Dictionary<Need, int> _definitions = [];
    private readonly Dictionary<Need, List<(int Entry, string Path)>> _uses = [];

    public Dependents(IReadOnlyList<LedgerEntry> entries)
    {
        foreach (var need in entries.SelectMany(DefinedBy))
        {
            _definitions[need] = _definitions.GetValueOrDefault(need) + 1;
        }

        for (var index = 0; index < entries.Count; index++)
        {
            // Of the others nobody will ask, and most codes are the library's.
            foreach (var (need, path) in UsedBy(entries[index]).Where(use => _definitions.ContainsKey(use.Need)))
            {
                if (!_uses.TryGetValue(need, out var uses))
                {
                    _uses.Add(need, uses = []);
                }

                uses.Add((index, path));
            }
        }
    }

    /// <summary>Takes an entry away, and answers who used an id or code that nothing else introduces.</summary>
    public IEnumerable<(Need Need, int Entry, string Path)> Remove(LedgerEntry entry)
    {
        foreach (var need in DefinedBy(entry))
        {
            if (--_definitions[need] > 0 || !_uses.TryGetValue(need, out var uses))
            {
                continue;
            }

            foreach (var (user, path) in uses)
            {
                yield return (need, user, path);
            }
        }
    }

    private static IEnumerable<Need> DefinedBy(LedgerEntry entry)
    {
        switch (entry)
        {
            case EntityEntry or StatementEntry or RelationshipEntry or JudgementEntry when !entry.Id().IsDefault:
                yield return Need.Id(entry.Id());
                break;
            case UnknownEntry unknown:
                foreach (var id in unknown.Ids)
                {
                    yield return Need.Id(id);
                }

                break;
            case DeclareEntry { Definition: var definition }:
                yield return Declared(definition);
                break;
            default:
                break;
        }

        // Because an amendment can give a statement propositions that it did not have.
        if (entry.Node() is Statement statement)
        {
            foreach (var proposition in statement.Propositions)
            {
                yield return Need.Id(proposition.Id);
            }
        }
    }

    private static Need Declared(Definition definition) => definition switch
    {
        Act => Need.Code(NeedSort.Act, definition.Code),
        Predicate => Need.Code(NeedSort.Predicate, definition.Code),
        RelationshipType => Need.Code(NeedSort.RelationshipType, definition.Code),
        KindDefinition kind => Need.Kind(kind.Of, kind.Code),
        _ => Need.Code(NeedSort.Property, definition.Code),
    };

    private static IEnumerable<(Need Need, string Path)> UsedBy(LedgerEntry entry)
    {
        if (entry is AmendEntry or WithdrawEntry or RedactEntry)
        {
            yield return (Need.Id(entry.Id()), entry.Path() + "id");
        }

        foreach (var reference in entry.References())
        {
            yield return (Need.Id(reference.Id), entry.Path() + reference.Path);
        }

        foreach (var (need, path) in CodesUsed.By(entry))
        {
            yield return (need, entry.Path() + path);
        }
    }
}
