namespace KnowledgeGraph.Indexing;

/// <summary>What only documents have, in a row.</summary>
internal static class DocumentPack
{
    private const EntityFields Publisher = EntityFields.First;
    private const EntityFields Published = EntityFields.Second;
    private const EntityFields Authors = EntityFields.Third;
    private const EntityFields Contributors = EntityFields.Fourth;
    private const EntityFields Retrieved = EntityFields.Fifth;
    private const EntityFields VersionOf = EntityFields.Sixth;
    private const EntityFields FullyExtracted = EntityFields.Seventh;
    private const EntityFields Language = EntityFields.Eighth;
    private const EntityFields Address = EntityFields.Ninth;
    private const EntityFields Text = EntityFields.Tenth;
    private const EntityFields Parts = EntityFields.Eleventh;
    private const int HasLength = 1;
    private const int HasHash = 1 << 1;

    public static EntityFields FieldsOf(Document document) =>
        EntityPack.If(document.Publisher is not null, Publisher)
        | EntityPack.If(!document.Published.IsUnknown, Published)
        | EntityPack.If(document.Authors.Count > 0, Authors)
        | EntityPack.If(document.Contributors.Count > 0, Contributors)
        | EntityPack.If(!document.Retrieved.IsUnknown, Retrieved)
        | EntityPack.If(document.VersionOf is not null, VersionOf)
        | EntityPack.If(document.FullyExtracted, FullyExtracted)
        | EntityPack.If(document.Language is not null, Language)
        | EntityPack.If(document.Url is not null, Address)
        | EntityPack.If(document.Length is not null || document.Hash is not null, Text)
        | EntityPack.If(document.Parts.Count > 0, Parts);

    public static void Write(PackWriter writer, Document document, EntityFields fields)
    {
        WriteMakers(writer, document, fields);
        if (document.Language is { } language)
        {
            writer.Word(language);
        }

        if (document.Url is { } address)
        {
            writer.Text(address);
        }

        if (fields.HasFlag(Text))
        {
            WriteText(writer, document);
        }

        if (fields.HasFlag(Parts))
        {
            writer.Mark(document.Parts.Count);
            foreach (var part in document.Parts.AsSpan())
            {
                PartPack.Write(writer, part);
            }
        }
    }

    public static Document Read(ref PackReader reader, EntityFields fields, in EntityCore core)
    {
        var document = new Document
        {
            Id = core.Id,
            IsRedacted = core.IsRedacted,
            Type = core.Type,
            Names = core.Names,
            Description = core.Description,
            Properties = core.Properties,
            Publisher = fields.HasFlag(Publisher) ? reader.Id() : null,
            Published = fields.HasFlag(Published) ? reader.Time() : default,
            Authors = fields.HasFlag(Authors) ? reader.Ids() : ValueList<EntityId>.Empty,
            Contributors = fields.HasFlag(Contributors) ? reader.Ids() : ValueList<EntityId>.Empty,
            Retrieved = fields.HasFlag(Retrieved) ? reader.Time() : default,
            VersionOf = fields.HasFlag(VersionOf) ? reader.Id() : null,
            FullyExtracted = fields.HasFlag(FullyExtracted),
            Language = fields.HasFlag(Language) ? reader.Word() : null,
            Url = fields.HasFlag(Address) ? reader.Text() : null,
        };
        if (!fields.HasFlag(Text) && !fields.HasFlag(Parts))
        {
            return document;
        }

        var marks = fields.HasFlag(Text) ? reader.Mark() : 0;
        return document with
        {
            Length = (marks & HasLength) == 0 ? null : reader.Number(),
            Hash = (marks & HasHash) == 0 ? null : HashPack.Read(ref reader),
            Parts = fields.HasFlag(Parts) ? ReadParts(ref reader) : ValueList<DocumentPart>.Empty,
        };
    }

    private static void WriteMakers(PackWriter writer, Document document, EntityFields fields)
    {
        if (document.Publisher is { } publisher)
        {
            writer.Id(publisher);
        }

        if (fields.HasFlag(Published))
        {
            writer.Time(document.Published);
        }

        if (fields.HasFlag(Authors))
        {
            writer.Ids(document.Authors);
        }

        if (fields.HasFlag(Contributors))
        {
            writer.Ids(document.Contributors);
        }

        if (fields.HasFlag(Retrieved))
        {
            writer.Time(document.Retrieved);
        }

        if (document.VersionOf is { } earlier)
        {
            writer.Id(earlier);
        }
    }

    private static void WriteText(PackWriter writer, Document document)
    {
        writer.Mark((document.Length is null ? 0 : HasLength) | (document.Hash is null ? 0 : HasHash));
        if (document.Length is { } length)
        {
            writer.Number(length);
        }

        if (document.Hash is { } hash)
        {
            HashPack.Write(writer, hash);
        }
    }

    private static ValueList<DocumentPart> ReadParts(ref PackReader reader)
    {
        var parts = new DocumentPart[reader.Mark()];
        for (var index = 0; index < parts.Length; index++)
        {
            parts[index] = PartPack.Read(ref reader);
        }

        return new ValueList<DocumentPart>(parts);
    }
}
