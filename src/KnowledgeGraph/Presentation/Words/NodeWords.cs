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
    public static string Quoted(Entity entity) => entity.IsRedacted ? Of(entity) : $"\"{Name(entity)}\"";

    // Because a name of nothing but spaces would not be seen, and with it who says something.
    private static string Name(Entity entity) =>
        string.IsNullOrWhiteSpace(entity.Name) ? $"{entity.Id} (its name is blank)" : CitationMarks.Without(entity.Name);
}
