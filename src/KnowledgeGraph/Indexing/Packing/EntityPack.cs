namespace KnowledgeGraph.Indexing;

/// <summary>An entity in a row: which fields it has, those that every kind has, then those of its kind.</summary>
internal static class EntityPack
{
    public static void Write(PackWriter writer, Entity entity, long? recorded)
    {
        var fields = FieldsOf(entity) | If(recorded is not null, EntityFields.Recorded);
        writer.Mark((int)fields);
        if (recorded is { } ticks)
        {
            RecordedPack.Write(writer, ticks);
        }

        WriteCore(writer, entity, fields);
        switch (entity)
        {
            case Person { Descriptor: { } descriptor }:
                writer.Text(descriptor);
                break;
            case Organization { Metonyms: { Count: > 0 } metonyms }:
                WriteTexts(writer, metonyms);
                break;
            case Place place:
                WritePlace(writer, place);
                break;
            case Document document:
                DocumentPack.Write(writer, document, fields);
                break;
            case Position position:
                WritePosition(writer, position);
                break;
            default:
                break;
        }
    }

    public static Entity Read(ref PackReader reader, NodeKind kind, EntityId id, out long? recorded)
    {
        var fields = (EntityFields)reader.Mark();
        recorded = fields.HasFlag(EntityFields.Recorded) ? RecordedPack.Read(ref reader) : null;
        var core = ReadCore(ref reader, fields, id);
        return kind switch
        {
            NodeKind.Person => Of(new Person { Id = id, Descriptor = fields.HasFlag(EntityFields.First) ? reader.Text() : null }, core),
            NodeKind.Organization => Of(
                new Organization
                {
                    Id = id,
                    Metonyms = fields.HasFlag(EntityFields.First) ? ReadTexts(ref reader) : ValueList<string>.Empty,
                    ReferentDisputed = fields.HasFlag(EntityFields.Second),
                },
                core),
            NodeKind.Place => Of(
                new Place
                {
                    Id = id,
                    Geometry = fields.HasFlag(EntityFields.First) ? GeometryPack.Read(ref reader) : null,
                    PrecisionMeters = fields.HasFlag(EntityFields.Second) ? reader.Double() : null,
                },
                core),
            NodeKind.Event => Of(new Event { Id = id }, core),
            NodeKind.Document => DocumentPack.Read(ref reader, fields, core),
            NodeKind.Position => Of(
                new Position
                {
                    Id = id,
                    Organization = fields.HasFlag(EntityFields.First) ? reader.Id() : null,
                    Jurisdiction = fields.HasFlag(EntityFields.Second) ? reader.Id() : null,
                },
                core),
            _ => Of(new Thing { Id = id }, core),
        };
    }

    /// <summary>When the entity in a row was recorded; counted from where most of the ledger was.</summary>
    public static long RecordedOf(ref PackReader reader) =>
        ((EntityFields)reader.Mark()).HasFlag(EntityFields.Recorded) ? RecordedPack.Read(ref reader) : 0;

    public static EntityFields If(bool condition, EntityFields field) => condition ? field : EntityFields.None;

    private static EntityFields FieldsOf(Entity entity) =>
        If(!entity.Type.IsDefault, EntityFields.Type)
        | If(entity.Names.Count > 0, EntityFields.Names)
        | If(entity.Description is not null, EntityFields.Description)
        | If(entity.Properties.Count > 0, EntityFields.Properties)
        | If(entity.IsRedacted, EntityFields.Redacted)
        | entity switch
        {
            Person person => If(person.Descriptor is not null, EntityFields.First),
            Organization organization => If(organization.Metonyms.Count > 0, EntityFields.First) | If(organization.ReferentDisputed, EntityFields.Second),
            Place place => If(place.Geometry is not null, EntityFields.First) | If(place.PrecisionMeters is not null, EntityFields.Second),
            Document document => DocumentPack.FieldsOf(document),
            Position position => If(position.Organization is not null, EntityFields.First) | If(position.Jurisdiction is not null, EntityFields.Second),
            _ => EntityFields.None,
        };

    private static void WriteCore(PackWriter writer, Entity entity, EntityFields fields)
    {
        if (fields.HasFlag(EntityFields.Type))
        {
            writer.Code(entity.Type);
        }

        if (fields.HasFlag(EntityFields.Names))
        {
            writer.Mark(entity.Names.Count);
            foreach (var name in entity.Names.AsSpan())
            {
                NamePack.Write(writer, name);
            }
        }

        if (entity.Description is { } description)
        {
            writer.Text(description);
        }

        if (fields.HasFlag(EntityFields.Properties))
        {
            writer.Mark(entity.Properties.Count);
            foreach (var property in entity.Properties.AsSpan())
            {
                writer.Code(property.Property);
                writer.Mark((int)property.Value.Kind);
                TermPack.Write(writer, property.Value);
            }
        }
    }

    private static EntityCore ReadCore(ref PackReader reader, EntityFields fields, EntityId id) => new(
        id,
        fields.HasFlag(EntityFields.Redacted),
        fields.HasFlag(EntityFields.Type) ? reader.Code() : default,
        fields.HasFlag(EntityFields.Names) ? ReadNames(ref reader) : ValueList<EntityName>.Empty,
        fields.HasFlag(EntityFields.Description) ? reader.Text() : null,
        fields.HasFlag(EntityFields.Properties) ? ReadProperties(ref reader) : ValueList<PropertyValue>.Empty);

    private static Entity Of(Entity entity, in EntityCore core) => entity with
    {
        IsRedacted = core.IsRedacted,
        Type = core.Type,
        Names = core.Names,
        Description = core.Description,
        Properties = core.Properties,
    };

    private static void WritePlace(PackWriter writer, Place place)
    {
        if (place.Geometry is { } geometry)
        {
            GeometryPack.Write(writer, geometry);
        }

        if (place.PrecisionMeters is { } precision)
        {
            writer.Double(precision);
        }
    }

    private static void WritePosition(PackWriter writer, Position position)
    {
        if (position.Organization is { } organization)
        {
            writer.Id(organization);
        }

        if (position.Jurisdiction is { } jurisdiction)
        {
            writer.Id(jurisdiction);
        }
    }

    private static void WriteTexts(PackWriter writer, ValueList<string> texts)
    {
        writer.Mark(texts.Count);
        foreach (var text in texts.AsSpan())
        {
            writer.Text(text);
        }
    }

    private static ValueList<string> ReadTexts(ref PackReader reader)
    {
        var texts = new string[reader.Mark()];
        for (var index = 0; index < texts.Length; index++)
        {
            texts[index] = reader.Text();
        }

        return new ValueList<string>(texts);
    }

    private static ValueList<EntityName> ReadNames(ref PackReader reader)
    {
        var names = new EntityName[reader.Mark()];
        for (var index = 0; index < names.Length; index++)
        {
            names[index] = NamePack.Read(ref reader);
        }

        return new ValueList<EntityName>(names);
    }

    private static ValueList<PropertyValue> ReadProperties(ref PackReader reader)
    {
        var properties = new PropertyValue[reader.Mark()];
        for (var index = 0; index < properties.Length; index++)
        {
            properties[index] = new PropertyValue(reader.Code(), TermPack.Read(ref reader, (TermKind)reader.Mark()));
        }

        return new ValueList<PropertyValue>(properties);
    }
}
