namespace KnowledgeGraph.Indexing;

/// <summary>A name in a row: its text, a byte of marks, and the language and script where it has them.</summary>
internal static class NamePack
{
    private const int KindMask = 7;
    private const int HasLanguage = 1 << 3;
    private const int HasScript = 1 << 4;

    public static void Write(PackWriter writer, EntityName name)
    {
        writer.Text(name.Text);
        writer.Mark((int)name.Kind | (name.Language is null ? 0 : HasLanguage) | (name.Script is null ? 0 : HasScript));
        if (name.Language is { } language)
        {
            writer.Word(language);
        }

        if (name.Script is { } script)
        {
            writer.Word(script);
        }
    }

    public static EntityName Read(ref PackReader reader)
    {
        var text = reader.Text();
        var marks = reader.Mark();
        return new EntityName(text)
        {
            Kind = (NameKind)(marks & KindMask),
            Language = (marks & HasLanguage) == 0 ? null : reader.Word(),
            Script = (marks & HasScript) == 0 ? null : reader.Word(),
        };
    }
}
