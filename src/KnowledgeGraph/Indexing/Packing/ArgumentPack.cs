namespace KnowledgeGraph.Indexing;

/// <summary>An argument in a row: its role, a byte with the number of fillers and the kind of the first, then the fillers.</summary>
internal static class ArgumentPack
{
    private const int KindMask = 7;
    private const int IsOpen = 1 << 3;
    private const int CountShift = 4;
    private const int MostCounted = 15;

    public static void Write(PackWriter writer, Argument argument)
    {
        var fillers = argument.Fillers;
        var counted = Math.Min(fillers.Count, MostCounted);
        writer.Code(argument.Role);
        writer.Mark((fillers.Count == 0 ? 0 : (int)fillers[0].Kind) | (argument.IsOpen ? IsOpen : 0) | (counted << CountShift));
        if (counted == MostCounted)
        {
            writer.Mark(fillers.Count);
        }

        for (var index = 0; index < fillers.Count; index++)
        {
            if (index > 0)
            {
                writer.Mark((int)fillers[index].Kind);
            }

            TermPack.Write(writer, fillers[index]);
        }
    }

    public static Argument Read(ref PackReader reader)
    {
        var role = reader.Code();
        var marks = reader.Mark();
        var counted = marks >> CountShift;
        var fillers = new Term[counted == MostCounted ? reader.Mark() : counted];
        for (var index = 0; index < fillers.Length; index++)
        {
            fillers[index] = TermPack.Read(ref reader, (TermKind)(index == 0 ? marks & KindMask : reader.Mark()));
        }

        return new Argument(role, fillers.Length == 0 ? ValueList<Term>.Empty : new ValueList<Term>(fillers)) { IsOpen = (marks & IsOpen) != 0 };
    }
}
