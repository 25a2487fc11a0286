namespace KnowledgeGraph.Serialization;

/// <summary>The fields of each kind of entity.</summary>
internal static class EntityFields
{
    private static readonly FieldNames s_person = Of("a person", NodeKind.Person, "descriptor");
    private static readonly FieldNames s_organization = Of("an organization", NodeKind.Organization, "metonyms", "referentDisputed");
    private static readonly FieldNames s_place = Of("a place", NodeKind.Place, "geometry", "precisionMeters");
    private static readonly FieldNames s_event = Of("an event", NodeKind.Event);
    private static readonly FieldNames s_document = Of(
        "a document", NodeKind.Document, "publisher", "authors", "contributors", "published", "retrieved", "versionOf", "fullyExtracted", "language", "url", "length", "hash", "parts");

    private static readonly FieldNames s_position = Of("a position", NodeKind.Position, "organization", "jurisdiction");
    private static readonly FieldNames s_thing = Of("a thing", NodeKind.Thing);

    public static FieldNames Tombstone { get; } = new("a redacted entity", "id", "kind", "redacted");

    public static FieldNames Of(NodeKind kind) => kind switch
    {
        NodeKind.Person => s_person,
        NodeKind.Organization => s_organization,
        NodeKind.Place => s_place,
        NodeKind.Event => s_event,
        NodeKind.Document => s_document,
        NodeKind.Position => s_position,
        _ => s_thing,
    };

    private static FieldNames Of(string owner, NodeKind kind, params ReadOnlySpan<string> own) =>
        new(owner, ["id", "kind", "type", EntityNamesJson.ShortField(kind), "names", "description", "properties", .. own, "redacted"]);
}
