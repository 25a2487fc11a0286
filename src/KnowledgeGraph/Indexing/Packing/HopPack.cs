namespace KnowledgeGraph.Indexing;

/// <summary>A hop in a row: a byte of counts and marks, then the ids.</summary>
internal static class HopPack
{
    private const int MostCounted = 3;
    private const int BehalfShift = 2;
    private const int IsUnnamed = 1 << 4;
    private const int BasisShift = 5;

    public static void Write(PackWriter writer, Hop hop)
    {
        var speakers = Math.Min(hop.Speakers.Count, MostCounted);
        var principals = Math.Min(hop.OnBehalfOf.Count, MostCounted);
        writer.Mark(speakers | (principals << BehalfShift) | (hop.Unnamed is null ? 0 : IsUnnamed) | ((int)hop.Basis << BasisShift));
        WriteIds(writer, hop.Speakers);
        WriteIds(writer, hop.OnBehalfOf);
        if (hop.Unnamed is { } description)
        {
            writer.Word(description);
        }
    }

    public static Hop Read(ref PackReader reader)
    {
        var marks = reader.Mark();
        return new Hop
        {
            Speakers = ReadIds(ref reader, marks & MostCounted),
            OnBehalfOf = ReadIds(ref reader, (marks >> BehalfShift) & MostCounted),
            Unnamed = (marks & IsUnnamed) == 0 ? null : reader.Word(),
            Basis = (Basis)(marks >> BasisShift),
        };
    }

    private static void WriteIds(PackWriter writer, ValueList<EntityId> ids)
    {
        if (ids.Count >= MostCounted)
        {
            writer.Mark(ids.Count);
        }

        foreach (var id in ids.AsSpan())
        {
            writer.Id(id);
        }
    }

    private static ValueList<EntityId> ReadIds(ref PackReader reader, int counted) =>
        reader.Ids(counted == MostCounted ? reader.Mark() : counted);
}
