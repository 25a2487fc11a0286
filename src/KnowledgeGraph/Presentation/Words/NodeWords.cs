namespace KnowledgeGraph.Presentation;

/// <summary>What a node is called.</summary>
internal static class NodeWords
{
    /// <summary>The name of an entity, with a mark where it needs one; <c>statement F50</c> for a statement.</summary>
    public static string Of(Node node) => node switch
    {
        { IsRedacted: true } => $"{node.Id} (redacted)",
        Person { IsAnonymous: true } person => $"{Name(person)} (not named)",
        Organization { ReferentDisputed: true } organization => $"{Name(organization)} (who is meant is disputed)",
        Entity entity => Name(entity),
        _ => $"statement {node.Id}",
    };

    /// <summary>The name in quotation marks, for what is read as a title.</summary>
    public static string Quoted(Entity entity) => entity.IsRedacted ? Of(entity) : $"\"{Inside(Name(entity))}\"";

    /// <summary>The other names of an entity, each with its language, and its kind where it is not a full name; empty for none.</summary>
    public static string Others(Entity entity) =>
        entity.IsRedacted ? "" : string.Join("; ", entity.Names.Where(name => !string.Equals(name.Text, entity.Name, StringComparison.Ordinal)).Select(Of));

    private static string Of(EntityName name)
    {
        var kind = name.Kind == NameKind.Full ? null : EnumWords.Of(name.Kind);
        var details = string.Join(", ", new[] { name.Language, kind }.OfType<string>());
        return CitationMarks.Without(name.Text) + (details.Length > 0 ? $" ({details})" : "");
    }

    // Because a quotation mark inside of a title would seem to end it.
    private static string Inside(string title) => title.Replace('"', '\'');

    // Because a name of nothing but spaces would not be seen, and with it who says something.
    private static string Name(Entity entity) =>
        string.IsNullOrWhiteSpace(entity.Name) ? $"{entity.Id} (its name is blank)" : CitationMarks.Without(entity.Name);
}
