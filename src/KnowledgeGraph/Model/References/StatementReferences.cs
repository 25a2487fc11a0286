namespace KnowledgeGraph;

/// <summary>Lists the ids that a statement names.</summary>
internal static class StatementReferences
{
    public static void Collect(Statement statement, List<Reference> into)
    {
        OfChain(statement, into);
        References.Many("addressees", statement.Addressees, ReferenceKinds.Entity, into);
        References.One("occasion", statement.Occasion, ReferenceKinds.Event | ReferenceKinds.Document, into);
        for (var index = 0; index < statement.Propositions.Count; index++)
        {
            OfProposition(statement.Propositions[index], index, into);
        }

        References.Many("about", statement.About, ReferenceKinds.Node, into);
        OfTargets(statement, into);
        for (var index = 0; index < statement.Framing.Count; index++)
        {
            into.Add(new Reference(new ReferencePath("framing", index) { Inner = ".target" }, statement.Framing[index].Target, ReferenceKinds.Node));
        }

        References.OfTime(new ReferencePath("holds"), statement.Holds, into);
        References.OfTime(new ReferencePath("said"), statement.Said, into);
        References.OfTime(new ReferencePath("published"), statement.Published, into);
        References.One("source.document", statement.Source?.Document, ReferenceKinds.Document, into);
    }

    private static void OfChain(Statement statement, List<Reference> into)
    {
        for (var index = 0; index < statement.Attribution.Count; index++)
        {
            var hop = statement.Attribution[index];
            OneOrMore(new ReferencePath("attribution", index) { Inner = ".speaker" }, hop.Speakers, into);
            OneOrMore(new ReferencePath("attribution", index) { Inner = ".onBehalfOf" }, hop.OnBehalfOf, into);
        }
    }

    private static void OfProposition(Proposition proposition, int index, List<Reference> into)
    {
        foreach (var argument in proposition.Arguments.AsSpan())
        {
            var isList = argument.IsOpen || argument.Fillers.Count > 1;
            for (var filler = 0; filler < argument.Fillers.Count; filler++)
            {
                var path = new ReferencePath("propositions", index)
                {
                    Inner = ".arguments",
                    Key = argument.Role,
                    IsOpen = argument.IsOpen,
                    InnerIndex = isList ? filler : null,
                };
                References.OfTerm(path, argument.Fillers[filler], into);
            }
        }
    }

    private static void OfTargets(Statement statement, List<Reference> into)
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
            into.Add(new Reference(new ReferencePath("targets", index) { Inner = ".id" }, target.Id, allowed));
        }
    }

    private static void OneOrMore(ReferencePath path, ValueList<EntityId> ids, List<Reference> into)
    {
        for (var index = 0; index < ids.Count; index++)
        {
            into.Add(new Reference(ids.Count == 1 ? path : path with { InnerIndex = index }, ids[index], ReferenceKinds.Agent));
        }
    }
}
