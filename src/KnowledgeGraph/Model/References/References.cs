namespace KnowledgeGraph;

/// <summary>Lists the ids that a model object names, in the order of its fields in the native file.</summary>
internal static class References
{
    public static IEnumerable<Reference> Of(Node node) => node switch
    {
        { IsRedacted: true } => [],
        Statement statement => StatementReferences.Of(statement),
        Entity entity => OfEntity(entity),
        _ => [],
    };

    public static IEnumerable<Reference> Of(Relationship relationship)
    {
        if (relationship.IsRedacted)
        {
            yield break;
        }

        yield return new Reference("from", relationship.From, ReferenceKinds.Node);
        yield return new Reference("to", relationship.To, ReferenceKinds.Node);
        foreach (var reference in List("evidence", relationship.Evidence, ReferenceKinds.Statement).Concat(OfTime("holds", relationship.Holds)))
        {
            yield return reference;
        }
    }

    public static IEnumerable<Reference> Of(Judgement judgement)
    {
        if (judgement.IsRedacted)
        {
            yield break;
        }

        var judged = judgement.IsAboutIdentity ? ReferenceKinds.Node : ReferenceKinds.Saying;
        foreach (var reference in List("of", judgement.Of, judged))
        {
            yield return reference;
        }

        if (judgement.By is { } by)
        {
            yield return new Reference("by", by, ReferenceKinds.Agent);
        }

        foreach (var reference in OfTime("made", judgement.Made))
        {
            yield return reference;
        }
    }

    public static IEnumerable<Reference> List(string field, ValueList<EntityId> ids, ReferenceKinds allowed) =>
        ids.Select((id, index) => new Reference($"{field}[{index}]", id, allowed));

    public static IEnumerable<Reference> OfTime(string path, UncertainTime time)
    {
        if (time.Relative is { } relative)
        {
            yield return new Reference(path + ".anchor", relative.Anchor, ReferenceKinds.Saying | ReferenceKinds.Event | ReferenceKinds.Document);
        }
    }

    public static IEnumerable<Reference> OfTerm(string path, Term term) => term switch
    {
        NodeTerm node => [new Reference(path, node.Id, ReferenceKinds.Node)],
        StatementTerm statement => [new Reference(path + ".statement", statement.Id, ReferenceKinds.Saying)],
        TimeTerm time => OfTime(path + ".time", time.Time),
        QuantityTerm quantity => OfTime(path + ".quantity.asOf", quantity.Quantity.AsOf),
        _ => [],
    };

    private static IEnumerable<Reference> OfEntity(Entity entity)
    {
        var own = entity switch
        {
            Position position => OfPosition(position),
            Document document => OfDocument(document),
            _ => [],
        };
        return entity.Properties.SelectMany(property => OfTerm($"properties.{property.Property}", property.Value)).Concat(own);
    }

    private static IEnumerable<Reference> OfPosition(Position position)
    {
        if (position.Organization is { } organization)
        {
            yield return new Reference("organization", organization, ReferenceKinds.Organization);
        }

        if (position.Jurisdiction is { } jurisdiction)
        {
            yield return new Reference("jurisdiction", jurisdiction, ReferenceKinds.Place | ReferenceKinds.Organization);
        }
    }

    private static IEnumerable<Reference> OfDocument(Document document)
    {
        if (document.Publisher is { } publisher)
        {
            yield return new Reference("publisher", publisher, ReferenceKinds.Agent);
        }

        var people = List("authors", document.Authors, ReferenceKinds.Agent)
            .Concat(List("contributors", document.Contributors, ReferenceKinds.Agent))
            .Concat(OfTime("published", document.Published))
            .Concat(OfTime("retrieved", document.Retrieved));
        foreach (var reference in people)
        {
            yield return reference;
        }

        if (document.VersionOf is { } version)
        {
            yield return new Reference("versionOf", version, ReferenceKinds.Document);
        }

        for (var index = 0; index < document.Parts.Count; index++)
        {
            foreach (var reference in OfTime($"parts[{index}].published", document.Parts[index].Published))
            {
                yield return reference;
            }
        }
    }
}
