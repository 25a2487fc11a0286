namespace KnowledgeGraph;

/// <summary>What makes a statement well-formed by itself, before anything it refers to is known.</summary>
internal static class StatementFaults
{
    public static IReadOnlyList<Fault> Of(Statement statement)
    {
        var faults = new List<Fault>();
        if (!statement.IsRedacted)
        {
            AddWhole(statement, faults);
            AddTargets(statement, faults);
            AddHops(statement, faults);
            foreach (var proposition in statement.Propositions.AsSpan())
            {
                PropositionFaults.Add(proposition, faults);
            }

            AddFraming(statement, faults);
            AddSource(statement, faults);
            AddText("note", statement.Note, faults);
        }

        return faults;
    }

    /// <summary>Adds what is wrong with a text, if anything is.</summary>
    public static void AddText(string field, string? text, List<Fault> faults)
    {
        if (WellFormedText.FaultOf(text) is { } fault)
        {
            faults.Add(new Fault(field, fault));
        }
    }

    /// <summary>Adds that a value is none of its list, if it is none.</summary>
    public static void AddValue<T>(string field, T? value, List<Fault> faults)
        where T : struct, Enum
    {
        if (UndefinedValue.FaultOf(value) is { } fault)
        {
            faults.Add(new Fault(field, fault));
        }
    }

    private static void AddWhole(Statement statement, List<Fault> faults)
    {
        if (statement.Act.IsDefault)
        {
            faults.Add(new Fault("act", "A statement needs an act, such as 'assert' or 'claim-responsibility'."));
        }

        if (statement.Attribution.Count == 0)
        {
            faults.Add(new Fault("attribution", "A statement needs at least one hop: who says it, even if the source is unnamed."));
        }

        AddValue<ReportingForm>("form", statement.Form, faults);
        AddValue("verdict", statement.Verdict, faults);
        AddValue<Certainty>("certainty", statement.Certainty, faults);
        AddValue<Sentiment>("sentiment", statement.Sentiment, faults);
        AddValue<Basis>("basis", statement.Basis, faults);
        if (statement.Confidence is < 0 or > 1)
        {
            faults.Add(new Fault("confidence", $"The confidence is {statement.Confidence}; it is 0 to 1."));
        }
    }

    private static void AddTargets(Statement statement, List<Fault> faults)
    {
        if (statement.Verdict is not null && statement.Targets.Count == 0)
        {
            faults.Add(new Fault("targets", "A verdict needs targets: what was assessed."));
        }

        foreach (var target in statement.Targets.AsSpan())
        {
            if (target.Hop < 0)
            {
                faults.Add(new Fault("targets", $"Hop {target.Hop} does not exist; hops count from 0 at the outermost."));
            }

            AddText("targets", target.Attribute, faults);
        }
    }

    private static void AddHops(Statement statement, List<Fault> faults)
    {
        foreach (var hop in statement.Attribution.AsSpan())
        {
            if (hop.Speakers.Count == 0 && hop.Unnamed is null)
            {
                faults.Add(new Fault("attribution", "A hop needs a speaker, or 'unnamed' with a description of the source that nobody names."));
            }

            if (hop.Speakers.Count > 0 && hop.Unnamed is not null)
            {
                faults.Add(new Fault("attribution", "A hop has speakers or is unnamed, not both."));
            }

            if (hop.Speakers.Count > 1 && hop.Speakers.Distinct().Count() != hop.Speakers.Count)
            {
                faults.Add(new Fault("attribution", "A joint hop names each speaker once."));
            }

            AddText("attribution", hop.Unnamed, faults);
            AddValue<Basis>("attribution", hop.Basis, faults);
        }
    }

    private static void AddFraming(Statement statement, List<Fault> faults)
    {
        foreach (var framing in statement.Framing.AsSpan())
        {
            AddText("framing", framing.Term, faults);
            AddValue<Stance>("framing", framing.Stance, faults);
        }
    }

    private static void AddSource(Statement statement, List<Fault> faults)
    {
        if (statement.Source is not { } source)
        {
            return;
        }

        if (source.Spans.AsSpan().Contains(default))
        {
            faults.Add(new Fault("source", "A span is the default, which is no place in a text; leave it out instead."));
        }

        if (source.Hash is { IsDefault: true })
        {
            faults.Add(new Fault("source", "The hash is the default, which is no text's; leave the field out instead."));
        }

        AddText("source", source.Quote, faults);
        AddText("source", source.Part, faults);
    }
}
