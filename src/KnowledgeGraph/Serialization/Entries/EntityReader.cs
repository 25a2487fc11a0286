using System.Text.Json;

namespace KnowledgeGraph.Serialization;

/// <summary>Reads an entity.</summary>
internal static class EntityReader
{
    public static Entity Read(JsonValue value)
    {
        var kind = ReadKind(value);
        if (Tombstones.Is(value))
        {
            return Tombstone(kind, new JsonObject(value, EntityFields.Tombstone).Required("id").Id());
        }

        var fields = new JsonObject(value, EntityFields.Of(kind));
        var id = fields.Required("id").Id();
        var type = fields.Code("type");
        var names = EntityNamesJson.Read(fields, EntityNamesJson.ShortField(kind));
        var description = fields.Text("description");
        var properties = ReadProperties(fields);
        return kind switch
        {
            NodeKind.Person => new Person
            {
                Id = id,
                Type = type,
                Names = names,
                Description = description,
                Properties = properties,
                Descriptor = fields.Text("descriptor"),
            },
            NodeKind.Organization => new Organization
            {
                Id = id,
                Type = type,
                Names = names,
                Description = description,
                Properties = properties,
                Metonyms = fields.List("metonyms", static item => item.Text()),
                ReferentDisputed = fields.Flag("referentDisputed"),
            },
            NodeKind.Place => new Place
            {
                Id = id,
                Type = type,
                Names = names,
                Description = description,
                Properties = properties,
                Geometry = fields["geometry"] is { } geometry ? GeometryJson.Read(geometry) : null,
                PrecisionMeters = fields["precisionMeters"]?.RealNumber(),
            },
            NodeKind.Event => new Event
            {
                Id = id,
                Type = type,
                Names = names,
                Description = description,
                Properties = properties,
            },
            NodeKind.Document => DocumentJson.Read(fields, id) with
            {
                Type = type,
                Names = names,
                Description = description,
                Properties = properties,
            },
            NodeKind.Position => new Position
            {
                Id = id,
                Type = type,
                Names = names,
                Description = description,
                Properties = properties,
                Organization = fields.Id("organization"),
                Jurisdiction = fields.Id("jurisdiction"),
            },
            _ => new Thing
            {
                Id = id,
                Type = type,
                Names = names,
                Description = description,
                Properties = properties,
            },
        };
    }

    /// <summary>The kind, before anything else, because it says which fields there can be.</summary>
    private static NodeKind ReadKind(JsonValue value)
    {
        value.Expect(JsonValueKind.Object, "an object");
        var place = value.Place.At("kind");
        return value.Element.TryGetProperty("kind", out var kind)
            ? Names.EntityKinds.Read(new JsonValue(kind, place))
            : throw new LineFaultException(ProblemCode.MissingField, "An entity needs a 'kind': person, organization, place, event, document, position or thing.")
            {
                Path = place.ToString(),
            };
    }

    private static ValueList<PropertyValue> ReadProperties(JsonObject fields) =>
        fields["properties"] is { } properties
            ? properties.Members()
                .Select(member => new PropertyValue(member.Value.KeyAsCode(member.Key), TermJson.Read(member.Value)))
                .OrderBy(property => property.Property)
                .ToValueList()
            : [];

    private static Entity Tombstone(NodeKind kind, EntityId id) => kind switch
    {
        NodeKind.Person => new Person { Id = id, IsRedacted = true },
        NodeKind.Organization => new Organization { Id = id, IsRedacted = true },
        NodeKind.Place => new Place { Id = id, IsRedacted = true },
        NodeKind.Event => new Event { Id = id, IsRedacted = true },
        NodeKind.Document => new Document { Id = id, IsRedacted = true },
        NodeKind.Position => new Position { Id = id, IsRedacted = true },
        _ => new Thing { Id = id, IsRedacted = true },
    };
}
