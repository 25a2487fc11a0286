namespace KnowledgeGraph;

/// <summary>Lists the ids that a model object names, in the order of its fields in the native file.</summary>
internal static class References
{
    public static void Collect(Node node, List<Reference> into)
    {
        if (node.IsRedacted)
        {
            return;
        }

        if (node is Statement statement)
        {
            StatementReferences.Collect(statement, into);
        }
        else if (node is Entity entity)
        {
            foreach (var property in entity.Properties)
            {
                OfTerm(new ReferencePath("properties") { Key = property.Property }, property.Value, into);
            }

            OfKind(entity, into);
        }
    }

    public static void Collect(Relationship relationship, List<Reference> into)
    {
        if (relationship.IsRedacted)
        {
            return;
        }

        One("from", relationship.From, ReferenceKinds.Node, into);
        One("to", relationship.To, ReferenceKinds.Node, into);
        Many("evidence", relationship.Evidence, ReferenceKinds.Statement, into);
        OfTime(new ReferencePath("holds"), relationship.Holds, into);
    }

    public static void Collect(Judgement judgement, List<Reference> into)
    {
        if (judgement.IsRedacted)
        {
            return;
        }

        Many("of", judgement.Of, judgement.IsAboutIdentity ? ReferenceKinds.Node : ReferenceKinds.Saying, into);
        One("by", judgement.By, ReferenceKinds.Agent, into);
        OfTime(new ReferencePath("made"), judgement.Made, into);
    }

    public static void One(string field, EntityId? id, ReferenceKinds allowed, List<Reference> into)
    {
        if (id is { } value)
        {
            into.Add(new Reference(new ReferencePath(field), value, allowed));
        }
    }

    public static void Many(string field, ValueList<EntityId> ids, ReferenceKinds allowed, List<Reference> into)
    {
        for (var index = 0; index < ids.Count; index++)
        {
            into.Add(new Reference(new ReferencePath(field, index), ids[index], allowed));
        }
    }

    public static void OfTime(ReferencePath path, UncertainTime time, List<Reference> into)
    {
        if (time.Relative is { } relative)
        {
            into.Add(new Reference(path with { End = path.End + ".anchor" }, relative.Anchor, ReferenceKinds.Saying | ReferenceKinds.Event | ReferenceKinds.Document, relative.Clock));
        }
    }

    public static void OfTerm(ReferencePath path, Term term, List<Reference> into)
    {
        switch (term)
        {
            case NodeTerm node:
                into.Add(new Reference(path, node.Id, ReferenceKinds.Node));
                break;
            case StatementTerm statement:
                into.Add(new Reference(path with { End = ".statement" }, statement.Id, ReferenceKinds.Saying));
                break;
            case TimeTerm time:
                OfTime(path with { End = ".time" }, time.Time, into);
                break;
            case QuantityTerm quantity:
                OfTime(path with { End = ".quantity.asOf" }, quantity.Quantity.AsOf, into);
                break;
            default:
                break;
        }
    }

    private static void OfKind(Entity entity, List<Reference> into)
    {
        if (entity is Position position)
        {
            One("organization", position.Organization, ReferenceKinds.Organization, into);
            One("jurisdiction", position.Jurisdiction, ReferenceKinds.Place | ReferenceKinds.Organization, into);
        }
        else if (entity is Document document)
        {
            One("publisher", document.Publisher, ReferenceKinds.Agent, into);
            Many("authors", document.Authors, ReferenceKinds.Agent, into);
            Many("contributors", document.Contributors, ReferenceKinds.Agent, into);
            OfTime(new ReferencePath("published"), document.Published, into);
            OfTime(new ReferencePath("retrieved"), document.Retrieved, into);
            One("versionOf", document.VersionOf, ReferenceKinds.Document, into);
            for (var index = 0; index < document.Parts.Count; index++)
            {
                OfTime(new ReferencePath("parts", index) { Inner = ".published" }, document.Parts[index].Published, into);
            }
        }
    }
}
