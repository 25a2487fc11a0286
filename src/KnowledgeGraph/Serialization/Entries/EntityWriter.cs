namespace KnowledgeGraph.Serialization;

/// <summary>Writes an entity.</summary>
internal static class EntityWriter
{
    public static void Write(LineWriter line, Entity entity)
    {
        line.StartObject("entity");
        line.Id("id", entity.Id);
        line.Text("kind", Names.EntityKinds.Of(entity.NodeKind));
        if (entity.IsRedacted)
        {
            line.Flag("redacted", value: true);
        }
        else
        {
            WriteContent(line, entity);
        }

        line.EndObject();
    }

    private static void WriteContent(LineWriter line, Entity entity)
    {
        line.Code("type", entity.Type);
        EntityNamesJson.Write(line, entity.Names, EntityNamesJson.ShortField(entity.NodeKind));
        line.Text("description", entity.Description);
        WriteProperties(line, entity.Properties);
        switch (entity)
        {
            case Person person:
                line.Text("descriptor", person.Descriptor);
                break;
            case Organization organization:
                line.List("metonyms", organization.Metonyms, static (line, metonym) => line.Text(metonym));
                line.Flag("referentDisputed", organization.ReferentDisputed);
                break;
            case Place place:
                WritePlace(line, place);
                break;
            case Document document:
                DocumentJson.Write(line, document);
                break;
            case Position position:
                line.Id("organization", position.Organization);
                line.Id("jurisdiction", position.Jurisdiction);
                break;
        }
    }

    private static void WritePlace(LineWriter line, Place place)
    {
        if (place.Geometry is { } geometry)
        {
            GeometryJson.Write(line, geometry);
        }

        if (place.PrecisionMeters is { } precision)
        {
            line.Name("precisionMeters");
            line.RealNumber(precision);
        }
    }

    private static void WriteProperties(LineWriter line, ValueList<PropertyValue> properties)
    {
        if (properties.Count == 0)
        {
            return;
        }

        line.StartObject("properties");
        foreach (var property in properties)
        {
            line.Name(property.Property.ToString());
            TermJson.Write(line, property.Value);
        }

        line.EndObject();
    }
}
