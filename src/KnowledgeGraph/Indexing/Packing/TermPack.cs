namespace KnowledgeGraph.Indexing;

/// <summary>A term in a row. Its kind is written before it, by whoever has room for it beside something else.</summary>
internal static class TermPack
{
    public static void Write(PackWriter writer, Term term)
    {
        switch (term)
        {
            case NodeTerm node:
                writer.Id(node.Id);
                break;
            case StatementTerm statement:
                writer.Id(statement.Id);
                break;
            case QuantityTerm quantity:
                QuantityPack.Write(writer, quantity.Quantity);
                break;
            case TimeTerm time:
                writer.Time(time.Time);
                break;
            case TextTerm text:
                writer.Text(text.Text);
                break;
            case OffsetTerm offset:
                writer.Word(offset.Offset.ToString());
                break;
            default:
                writer.Refuse();
                break;
        }
    }

    public static Term Read(ref PackReader reader, TermKind kind) => kind switch
    {
        TermKind.Node => new NodeTerm(reader.Id()),
        TermKind.Statement => new StatementTerm(reader.Id()),
        TermKind.Quantity => new QuantityTerm(QuantityPack.Read(ref reader)),
        TermKind.Time => new TimeTerm(reader.Time()),
        TermKind.Text => new TextTerm(reader.Text()),
        _ => new OffsetTerm(TimeOffset.Parse(reader.Word())),
    };
}
