namespace KnowledgeGraph.Indexing;

/// <summary>What a statement is about another statement, in a row: the id, a byte of marks, the hop, the attribute.</summary>
internal static class TargetPack
{
    private const int HasHop = 1;
    private const int HasAttribute = 1 << 1;

    public static void Write(PackWriter writer, StatementTarget target)
    {
        writer.Id(target.Id);
        writer.Mark((target.Hop is null ? 0 : HasHop) | (target.Attribute is null ? 0 : HasAttribute));
        if (target.Hop is { } hop)
        {
            writer.Number(hop);
        }

        if (target.Attribute is { } attribute)
        {
            writer.Word(attribute);
        }
    }

    public static StatementTarget Read(ref PackReader reader)
    {
        var id = reader.Id();
        var marks = reader.Mark();
        return new StatementTarget(id)
        {
            Hop = (marks & HasHop) == 0 ? null : reader.Number(),
            Attribute = (marks & HasAttribute) == 0 ? null : reader.Word(),
        };
    }
}
