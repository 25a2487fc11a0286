namespace KnowledgeGraph.Serialization;

/// <summary>Which codes an entry names, whether of the library or declared, and where.</summary>
internal static class CodesUsed
{
    public static IEnumerable<(Need Need, string Path)> By(LedgerEntry entry) => entry.Effective() switch
    {
        EntityEntry { Entity: var entity } => ByEntity(entity),
        StatementEntry { Statement: var statement } => ByStatement(statement),
        RelationshipEntry { Relationship: var relationship } => [(Need.Code(NeedSort.RelationshipType, relationship.Type), "type")],
        DeclareEntry { Definition: var definition } => ByDefinition(definition),
        _ => [],
    };

    private static IEnumerable<(Need Need, string Path)> ByEntity(Entity entity)
    {
        yield return (Need.Kind(entity.NodeKind, entity.Type), "type");
        foreach (var property in entity.Properties)
        {
            yield return (Need.Code(NeedSort.Property, property.Property), $"properties.{property.Property}");
        }

        var parts = (entity as Document)?.Parts ?? [];
        for (var index = 0; index < parts.Count; index++)
        {
            yield return (Need.Kind(of: null, parts[index].Type), $"parts[{index}].type");
        }
    }

    private static IEnumerable<(Need Need, string Path)> ByStatement(Statement statement)
    {
        yield return (Need.Code(NeedSort.Act, statement.Act), "act");
        for (var index = 0; index < statement.Propositions.Count; index++)
        {
            yield return (Need.Code(NeedSort.Predicate, statement.Propositions[index].Predicate), $"propositions[{index}].predicate");
        }
    }

    private static IEnumerable<(Need Need, string Path)> ByDefinition(Definition definition) => definition switch
    {
        Act act => [(Need.Code(NeedSort.Act, act.Parent), "parent")],
        KindDefinition kind => [(Need.Kind(kind.Of, kind.Parent), "parent")],
        Predicate predicate => ByPredicate(predicate),
        _ => [],
    };

    private static IEnumerable<(Need Need, string Path)> ByPredicate(Predicate predicate)
    {
        for (var index = 0; index < predicate.Implies.Count; index++)
        {
            yield return (Need.Code(NeedSort.Predicate, predicate.Implies[index]), $"implies[{index}]");
        }

        for (var index = 0; index < predicate.Excludes.Count; index++)
        {
            yield return (Need.Code(NeedSort.Predicate, predicate.Excludes[index].Predicate), $"excludes[{index}].predicate");
        }
    }
}
