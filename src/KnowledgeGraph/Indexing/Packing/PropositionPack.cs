namespace KnowledgeGraph.Indexing;

/// <summary>A proposition in a row: its id and predicate, a byte of marks, the arguments, and a text where it has one.</summary>
internal static class PropositionPack
{
    private const int IsNegative = 1;
    private const int HasText = 1 << 1;
    private const int HasPredicate = 1 << 2;
    private const int ModalityShift = 3;

    public static void Write(PackWriter writer, Proposition proposition)
    {
        writer.Id(proposition.Id);
        writer.Mark((proposition.Polarity == Polarity.Negative ? IsNegative : 0) | (proposition.Text is null ? 0 : HasText)
            | (proposition.Predicate.IsDefault ? 0 : HasPredicate) | ((int)proposition.Modality << ModalityShift));
        if (!proposition.Predicate.IsDefault)
        {
            writer.Code(proposition.Predicate);
        }

        writer.Mark(proposition.Arguments.Count);
        foreach (var argument in proposition.Arguments.AsSpan())
        {
            ArgumentPack.Write(writer, argument);
        }

        if (proposition.Text is { } text)
        {
            writer.Text(text);
        }
    }

    public static Proposition Read(ref PackReader reader)
    {
        var id = reader.Id();
        var marks = reader.Mark();
        return new Proposition
        {
            Id = id,
            Polarity = (marks & IsNegative) == 0 ? Polarity.Affirmative : Polarity.Negative,
            Modality = (Modality)(marks >> ModalityShift),
            Predicate = (marks & HasPredicate) == 0 ? default : reader.Code(),
            Arguments = ReadArguments(ref reader),
            Text = (marks & HasText) == 0 ? null : reader.Text(),
        };
    }

    private static ValueList<Argument> ReadArguments(ref PackReader reader)
    {
        var arguments = new Argument[reader.Mark()];
        for (var index = 0; index < arguments.Length; index++)
        {
            arguments[index] = ArgumentPack.Read(ref reader);
        }

        return arguments.Length == 0 ? ValueList<Argument>.Empty : new ValueList<Argument>(arguments);
    }
}
