namespace KnowledgeGraph.Serialization;

/// <summary>Reads the fields that only documents have.</summary>
internal static class DocumentScan
{
    /// <summary>The fields in the order in which <see cref="EntityFields"/> has them for a document, after those of every entity.</summary>
    private enum Field
    {
        Publisher,
        Authors,
        Contributors,
        Published,
        Retrieved,
        VersionOf,
        FullyExtracted,
        Language,
        Url,
        Length,
        Hash,
        Parts,
    }

    /// <summary>The fields in the order of <see cref="DocumentJson.PartFields"/>.</summary>
    private enum PartField
    {
        Key,
        Type,
        Label,
        Published,
        Spans,
    }

    public static void ReadField(ref LineScan line, int field, ref DocumentParts parts)
    {
        switch ((Field)field)
        {
            case Field.Publisher:
                parts.Publisher = line.Id();
                break;
            case Field.Authors:
                parts.Authors = line.Ids();
                break;
            case Field.Contributors:
                parts.Contributors = line.Ids();
                break;
            case Field.Published:
                parts.Published = TimeScan.Read(ref line);
                break;
            case Field.Retrieved:
                parts.Retrieved = TimeScan.Read(ref line);
                break;
            case Field.VersionOf:
                parts.VersionOf = line.Id();
                break;
            case Field.FullyExtracted:
                parts.FullyExtracted = line.Flag();
                break;
            case Field.Language:
                parts.Language = line.Text();
                break;
            case Field.Url:
                parts.Url = line.Text();
                break;
            case Field.Length:
                parts.Length = line.Integer();
                break;
            case Field.Hash:
                parts.Hash = line.Parse<ContentHash>();
                break;
            case Field.Parts:
                parts.Parts = line.List(ReadPart);
                break;
            default:
                line.Decline();
                break;
        }
    }

    private static DocumentPart ReadPart(ref LineScan line)
    {
        var key = "";
        Code type = default;
        string? label = null;
        UncertainTime published = default;
        ValueList<TextSpan> spans = [];
        var fields = new FieldScan();
        while (line.NextField(DocumentJson.PartFields, ref fields))
        {
            switch ((PartField)fields.Field)
            {
                case PartField.Key:
                    key = line.Text();
                    break;
                case PartField.Type:
                    type = line.Code();
                    break;
                case PartField.Label:
                    label = line.Text();
                    break;
                case PartField.Published:
                    published = TimeScan.Read(ref line);
                    break;
                default:
                    spans = line.List(SpanScan.Read);
                    break;
            }
        }

        if (!fields.Has((int)PartField.Key))
        {
            line.Decline();
        }

        return new DocumentPart { Key = key, Type = type, Label = label, Published = published, Spans = spans };
    }
}
