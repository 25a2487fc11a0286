namespace KnowledgeGraph.Serialization;

/// <summary>Writes a statement.</summary>
internal static class StatementWriter
{
    public static void Write(LineWriter line, Statement statement)
    {
        line.StartObject("statement");
        line.Id("id", statement.Id);
        if (statement.IsRedacted)
        {
            line.Flag("redacted", value: true);
            line.Ids("propositions", statement.Propositions.Select(proposition => proposition.Id).ToValueList());
        }
        else
        {
            WriteSaying(line, statement);
            WriteReading(line, statement);
        }

        line.EndObject();
    }

    private static void WriteSaying(LineWriter line, Statement statement)
    {
        line.Code("act", statement.Act);
        line.List("attribution", statement.Attribution, HopJson.Write);
        line.Ids("addressees", statement.Addressees);
        line.Id("occasion", statement.Occasion);
        line.Named("form", statement.Form, Names.Forms);
        line.List("propositions", statement.Propositions, PropositionJson.Write);
        line.Ids("about", statement.About);
        line.List("targets", statement.Targets, WriteTarget);
        line.Text("verdict", statement.Verdict is { } verdict ? Names.Verdicts.Of(verdict) : null);
    }

    private static void WriteReading(LineWriter line, Statement statement)
    {
        line.Named("certainty", statement.Certainty, Names.Certainties);
        line.Named("sentiment", statement.Sentiment, Names.Sentiments);
        line.List("framing", statement.Framing, WriteFraming);
        TimeJson.Write(line, "holds", statement.Holds);
        TimeJson.Write(line, "said", statement.Said);
        TimeJson.Write(line, "published", statement.Published);
        line.Named("basis", statement.Basis, Names.Bases);
        if (statement.Source is { } source)
        {
            SourceJson.Write(line, source);
        }

        line.Number("confidence", statement.Confidence);
        line.Text("note", statement.Note);
    }

    private static void WriteTarget(LineWriter line, StatementTarget target)
    {
        line.StartObject();
        line.Id("id", target.Id);
        line.Number("hop", target.Hop);
        line.Text("attribute", target.Attribute);
        line.EndObject();
    }

    private static void WriteFraming(LineWriter line, Framing framing)
    {
        line.StartObject();
        line.Id("target", framing.Target);
        line.Text("term", framing.Term);
        line.Text("stance", Names.Stances.Of(framing.Stance));
        line.EndObject();
    }
}
