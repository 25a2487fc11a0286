namespace KnowledgeGraph;

/// <summary>Checks that every code in a content is the library's or declared, and fits its place.</summary>
internal sealed class CodeCheck(Vocabulary vocabulary, ProblemList problems)
{
    public void Check(LedgerEntry entry)
    {
        switch (entry.Effective())
        {
            case EntityEntry { Entity: var entity }:
                CheckEntity(entry, entity);
                break;
            case StatementEntry { Statement: { IsRedacted: false } statement }:
                CheckStatement(entry, statement);
                break;
            case RelationshipEntry { Relationship: { IsRedacted: false, Type.IsDefault: false } relationship }:
                CheckRelationship(entry, relationship);
                break;
            default:
                break;
        }
    }

    private void CheckEntity(LedgerEntry entry, Entity entity)
    {
        if (!entity.Type.IsDefault && !vocabulary.TryGetKind(entity.NodeKind, entity.Type, out _))
        {
            problems.Add(ProblemCode.UndeclaredCode, entry, "type", UndeclaredType(entity));
        }

        foreach (var value in entity.Properties)
        {
            CheckProperty(entry, entity, value);
        }

        if (entity is not Document document)
        {
            return;
        }

        for (var index = 0; index < document.Parts.Count; index++)
        {
            var type = document.Parts[index].Type;
            if (!type.IsDefault && !vocabulary.TryGetKind(of: null, type, out _))
            {
                Undeclared(entry, $"parts[{index}].type", "part type", type, vocabulary.KindsOf(of: null));
            }
        }
    }

    private string UndeclaredType(Entity entity)
    {
        var others = Enum.GetValues<NodeKind>().Where(kind => vocabulary.TryGetKind(kind, entity.Type, out _)).Select(Name).ToList();
        return others.Count == 0
            ? UndeclaredCode.Message($"{Name(entity.NodeKind)} type", entity.Type, vocabulary.KindsOf(entity.NodeKind))
            : $"'{entity.Type}' is a type of {string.Join(" and ", others)}, and for {Name(entity.NodeKind)} neither of the library nor declared.";
    }

    private void CheckProperty(LedgerEntry entry, Entity entity, PropertyValue value)
    {
        var path = $"properties.{value.Property}";
        if (!vocabulary.TryGetProperty(value.Property, out var property))
        {
            Undeclared(entry, path, "property", value.Property, vocabulary.Properties);
        }
        else if (!property.Of.Contains(entity.NodeKind))
        {
            problems.Add(ProblemCode.WrongKind, entry, path, $"The property '{value.Property}' is declared for {Names(property.Of)}, not for {Name(entity.NodeKind)}.");
        }
        else if (property.Value != value.Value.Kind)
        {
            problems.Add(ProblemCode.WrongType, entry, path, $"The property '{value.Property}' is declared to hold {property.Value.ToString().ToLowerInvariant()}, not {value.Value.Kind.ToString().ToLowerInvariant()}.");
        }
    }

    private void CheckStatement(LedgerEntry entry, Statement statement)
    {
        if (!statement.Act.IsDefault && !vocabulary.TryGetAct(statement.Act, out _))
        {
            Undeclared(entry, "act", "act", statement.Act, vocabulary.Acts);
        }

        for (var index = 0; index < statement.Propositions.Count; index++)
        {
            CheckProposition(entry, statement.Propositions[index], index);
        }
    }

    private void CheckProposition(LedgerEntry entry, Proposition proposition, int index)
    {
        if (proposition.Predicate.IsDefault)
        {
            return;
        }

        if (!vocabulary.TryGetPredicate(proposition.Predicate, out var predicate))
        {
            Undeclared(entry, $"propositions[{index}].predicate", "predicate", proposition.Predicate, vocabulary.Predicates);
            return;
        }

        foreach (var argument in proposition.Arguments.AsSpan())
        {
            if (!predicate.Roles.AsSpan().Contains(argument.Role))
            {
                var hint = Nearest.Hint(argument.Role.ToString(), predicate.Roles.Select(role => role.ToString()));
                problems.Add(ProblemCode.UndeclaredCode, entry, $"propositions[{index}].arguments.{argument.Role}", $"The predicate '{predicate.Code}' has no role '{argument.Role}'; it has {(predicate.Roles.Count == 0 ? "none" : string.Join(", ", predicate.Roles))}.{hint}");
            }
        }
    }

    private void CheckRelationship(LedgerEntry entry, Relationship relationship)
    {
        if (!vocabulary.TryGetRelationshipType(relationship.Type, out var type))
        {
            var known = vocabulary.RelationshipTypes.Where(candidate => !candidate.IsDerived);
            Undeclared(entry, "type", "relationship type", relationship.Type, known);
        }
        else if (type.IsDerived)
        {
            problems.Add(ProblemCode.MalformedValue, entry, "type", $"'{type.Code}' is derived from what statements and documents say; it is never entered.");
        }
    }

    private void Undeclared(LedgerEntry entry, string path, string sort, Code code, IEnumerable<Definition> known) =>
        problems.Add(ProblemCode.UndeclaredCode, entry, path, UndeclaredCode.Message(sort, code, known));

    private static string Name(NodeKind kind) => kind.ToString().ToLowerInvariant();

    private static string Names(ValueList<NodeKind> kinds) => string.Join(", ", kinds.Select(Name));
}
