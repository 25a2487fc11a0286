namespace KnowledgeGraph.Serialization;

/// <summary>Reads an entity that is no tombstone.</summary>
internal static class EntityScan
{
    private static readonly FieldNames s_start = new("an entity", "id", "kind");

    /// <summary>The fields that every kind of entity has, in the order of <see cref="EntityFields"/>; then come those of its kind.</summary>
    private enum Field
    {
        Id,
        Kind,
        Type,
        Name,
        Names,
        Description,
        Properties,
        FirstOfKind,
    }

    public static Entity? Read(ref LineScan line)
    {
        var parts = new EntityParts();
        var fields = new FieldScan();

        // The kind says which fields there can be, so it has to be among the first two, where the writer puts it.
        while (!fields.Has((int)Field.Kind) && line.NextField(s_start, ref fields))
        {
            ReadField(ref line, (Field)fields.Field, ref parts);
        }

        if (!fields.Has((int)Field.Kind))
        {
            line.Decline();
            return null;
        }

        var names = EntityFields.Of(parts.Kind);
        while (line.NextField(names, ref fields))
        {
            if (fields.Field < (int)Field.FirstOfKind)
            {
                ReadField(ref line, (Field)fields.Field, ref parts);
            }
            else
            {
                ReadOwn(ref line, fields.Field - (int)Field.FirstOfKind, ref parts);
            }
        }

        if (line.HasDeclined || !fields.Has((int)Field.Id) || (fields.Has((int)Field.Name) && fields.Has((int)Field.Names)))
        {
            line.Decline();
            return null;
        }

        return parts.ToEntity();
    }

    private static void ReadField(ref LineScan line, Field field, ref EntityParts parts)
    {
        switch (field)
        {
            case Field.Id:
                parts.Id = line.Id();
                break;
            case Field.Kind:
                parts.Kind = line.Name(Names.EntityKinds);
                break;
            case Field.Type:
                parts.Type = line.Code();
                break;
            case Field.Name:
                parts.Names = [new EntityName(line.Text())];
                break;
            case Field.Names:
                parts.Names = line.List(EntityNameScan.Read);
                break;
            case Field.Description:
                parts.Description = line.Text();
                break;
            default:
                parts.Properties = ReadProperties(ref line);
                break;
        }
    }

    private static void ReadOwn(ref LineScan line, int field, ref EntityParts parts)
    {
        switch (parts.Kind, field)
        {
            case (NodeKind.Person, 0):
                parts.Descriptor = line.Text();
                break;
            case (NodeKind.Organization, 0):
                parts.Metonyms = line.List(static (ref line) => line.Text());
                break;
            case (NodeKind.Organization, 1):
                parts.ReferentDisputed = line.Flag();
                break;
            case (NodeKind.Position, 0):
                parts.Organization = line.Id();
                break;
            case (NodeKind.Position, 1):
                parts.Jurisdiction = line.Id();
                break;
            case (NodeKind.Document, _):
                DocumentScan.ReadField(ref line, field, ref parts.Document);
                break;
            default:
                line.Decline();
                break;
        }
    }

    private static ValueList<PropertyValue> ReadProperties(ref LineScan line)
    {
        var properties = new List<PropertyValue>();
        var fields = new FieldScan();
        while (line.NextCode(ref fields) is { IsDefault: false } code)
        {
            properties.Add(new PropertyValue(code, TermScan.Read(ref line)));
        }

        properties.Sort(static (left, right) => left.Property.CompareTo(right.Property));
        for (var index = 1; index < properties.Count; index++)
        {
            if (properties[index - 1].Property == properties[index].Property)
            {
                line.Decline();
            }
        }

        return properties.ToValueList();
    }
}
