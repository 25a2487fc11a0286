namespace KnowledgeGraph.Serialization;

/// <summary>Reads one name of an entity.</summary>
internal static class EntityNameScan
{
    /// <summary>The fields in the order of <see cref="EntityNamesJson.Fields"/>.</summary>
    private enum Field
    {
        Text,
        Language,
        Script,
        Kind,
    }

    public static EntityName Read(ref LineScan line)
    {
        var text = "";
        string? language = null;
        string? script = null;
        NameKind kind = default;
        var fields = new FieldScan();
        while (line.NextField(EntityNamesJson.Fields, ref fields))
        {
            switch ((Field)fields.Field)
            {
                case Field.Text:
                    text = line.Text();
                    break;
                case Field.Language:
                    language = line.Text();
                    break;
                case Field.Script:
                    script = line.Text();
                    break;
                default:
                    kind = line.Name(Names.NameKinds);
                    break;
            }
        }

        if (!fields.Has((int)Field.Text))
        {
            line.Decline();
        }

        return new EntityName(text) { Language = language, Script = script, Kind = kind };
    }
}
