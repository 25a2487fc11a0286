namespace KnowledgeGraph;

/// <summary>Lists the ids that a statement names.</summary>
internal static class StatementReferences
{
    public static IEnumerable<Reference> Of(Statement statement)
    {
        var references = OfChain(statement)
            .Concat(References.List("addressees", statement.Addressees, ReferenceKinds.Entity))
            .Concat(Optional("occasion", statement.Occasion, ReferenceKinds.Event | ReferenceKinds.Document))
            .Concat(statement.Propositions.SelectMany(OfProposition))
            .Concat(References.List("about", statement.About, ReferenceKinds.Node))
            .Concat(OfTargets(statement))
            .Concat(statement.Framing.Select((framing, index) => new Reference($"framing[{index}].target", framing.Target, ReferenceKinds.Node)))
            .Concat(References.OfTime("holds", statement.Holds))
            .Concat(References.OfTime("said", statement.Said))
            .Concat(References.OfTime("published", statement.Published));
        return references.Concat(Optional("source.document", statement.Source?.Document, ReferenceKinds.Document));
    }

    private static IEnumerable<Reference> OfChain(Statement statement)
    {
        for (var index = 0; index < statement.Attribution.Count; index++)
        {
            var hop = statement.Attribution[index];
            var path = $"attribution[{index}].";
            var references = OneOrMore(path + "speaker", hop.Speakers).Concat(OneOrMore(path + "onBehalfOf", hop.OnBehalfOf));
            foreach (var reference in references)
            {
                yield return reference;
            }
        }
    }

    private static IEnumerable<Reference> OfProposition(Proposition proposition, int index)
    {
        foreach (var argument in proposition.Arguments)
        {
            var path = $"propositions[{index}].arguments.{argument.Role}{(argument.IsOpen ? ".open" : "")}";
            var isList = argument.IsOpen || argument.Fillers.Count > 1;
            for (var filler = 0; filler < argument.Fillers.Count; filler++)
            {
                foreach (var reference in References.OfTerm(isList ? $"{path}[{filler}]" : path, argument.Fillers[filler]))
                {
                    yield return reference;
                }
            }
        }
    }

    private static IEnumerable<Reference> OfTargets(Statement statement)
    {
        for (var index = 0; index < statement.Targets.Count; index++)
        {
            var target = statement.Targets[index];
            var allowed = target switch
            {
                { Hop: not null } => ReferenceKinds.Statement,
                { Attribute: not null } => ReferenceKinds.Document,
                _ => ReferenceKinds.Saying | ReferenceKinds.Document,
            };
            yield return new Reference($"targets[{index}].id", target.Id, allowed);
        }
    }

    private static IEnumerable<Reference> OneOrMore(string path, ValueList<EntityId> ids) =>
        ids.Count == 1
            ? [new Reference(path, ids[0], ReferenceKinds.Agent)]
            : References.List(path, ids, ReferenceKinds.Agent);

    private static IEnumerable<Reference> Optional(string path, EntityId? id, ReferenceKinds allowed) =>
        id is { } value ? [new Reference(path, value, allowed)] : [];
}
