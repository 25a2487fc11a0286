namespace KnowledgeGraph.Serialization;

/// <summary>What has been read so far of the fields that only documents have.</summary>
internal struct DocumentParts
{
    public EntityId? Publisher { get; set; }

    public ValueList<EntityId>? Authors { get; set; }

    public ValueList<EntityId>? Contributors { get; set; }

    public UncertainTime Published { get; set; }

    public UncertainTime Retrieved { get; set; }

    public EntityId? VersionOf { get; set; }

    public bool FullyExtracted { get; set; }

    public string? Language { get; set; }

    public string? Url { get; set; }

    public int? Length { get; set; }

    public ContentHash? Hash { get; set; }

    public ValueList<DocumentPart>? Parts { get; set; }
}
