namespace KnowledgeGraph.Serialization;

/// <summary>What has been read of an entity so far, whatever its kind. A geometry is not among it: the line is then read with more care.</summary>
internal struct EntityParts
{
    /// <summary>What only a document has; a field, because it is read in place.</summary>
    public DocumentParts Document;

    public EntityId Id { get; set; }

    public NodeKind Kind { get; set; }

    public Code Type { get; set; }

    public ValueList<EntityName>? Names { get; set; }

    public string? Description { get; set; }

    public ValueList<PropertyValue>? Properties { get; set; }

    public string? Descriptor { get; set; }

    public ValueList<string>? Metonyms { get; set; }

    public bool ReferentDisputed { get; set; }

    public EntityId? Organization { get; set; }

    public EntityId? Jurisdiction { get; set; }

    public readonly Entity ToEntity()
    {
        var names = Names ?? [];
        var properties = Properties ?? [];
        return Kind switch
        {
            NodeKind.Person => new Person
            {
                Id = Id,
                Type = Type,
                Names = names,
                Description = Description,
                Properties = properties,
                Descriptor = Descriptor,
            },
            NodeKind.Organization => new Organization
            {
                Id = Id,
                Type = Type,
                Names = names,
                Description = Description,
                Properties = properties,
                Metonyms = Metonyms ?? [],
                ReferentDisputed = ReferentDisputed,
            },
            NodeKind.Place => new Place { Id = Id, Type = Type, Names = names, Description = Description, Properties = properties },
            NodeKind.Event => new Event { Id = Id, Type = Type, Names = names, Description = Description, Properties = properties },
            NodeKind.Document => ToDocument(names, properties),
            NodeKind.Position => new Position
            {
                Id = Id,
                Type = Type,
                Names = names,
                Description = Description,
                Properties = properties,
                Organization = Organization,
                Jurisdiction = Jurisdiction,
            },
            _ => new Thing { Id = Id, Type = Type, Names = names, Description = Description, Properties = properties },
        };
    }

    private readonly Document ToDocument(ValueList<EntityName> names, ValueList<PropertyValue> properties) => new()
    {
        Id = Id,
        Type = Type,
        Names = names,
        Description = Description,
        Properties = properties,
        Publisher = Document.Publisher,
        Authors = Document.Authors ?? [],
        Contributors = Document.Contributors ?? [],
        Published = Document.Published,
        Retrieved = Document.Retrieved,
        VersionOf = Document.VersionOf,
        FullyExtracted = Document.FullyExtracted,
        Language = Document.Language,
        Url = Document.Url,
        Length = Document.Length,
        Hash = Document.Hash,
        Parts = Document.Parts ?? [],
    };
}
