namespace KnowledgeGraph;

/// <summary>What makes a statement well-formed by itself, before anything it refers to is known.</summary>
internal static class StatementFaults
{
    public static IEnumerable<Fault> Of(Statement statement) =>
        statement.IsRedacted ? [] : Whole(statement).Concat(Hops(statement)).Concat(Propositions(statement)).Concat(Source(statement)).Concat(Texts(statement));

    private static IEnumerable<Fault> Whole(Statement statement)
    {
        if (statement.Act.IsDefault)
        {
            yield return new Fault("act", "A statement needs an act, such as 'assert' or 'claim-responsibility'.");
        }

        if (statement.Attribution.Count == 0)
        {
            yield return new Fault("attribution", "A statement needs at least one hop: who says it, even if the source is unnamed.");
        }

        foreach (var (field, fault) in UndefinedValues(statement))
        {
            yield return new Fault(field, fault);
        }

        if (statement.Confidence is < 0 or > 1)
        {
            yield return new Fault("confidence", $"The confidence is {statement.Confidence}; it is 0 to 1.");
        }

        if (statement.Verdict is not null && statement.Targets.Count == 0)
        {
            yield return new Fault("targets", "A verdict needs targets: what was assessed.");
        }

        foreach (var target in statement.Targets)
        {
            if (target.Hop < 0)
            {
                yield return new Fault("targets", $"Hop {target.Hop} does not exist; hops count from 0 at the outermost.");
            }
        }
    }

    private static IEnumerable<Fault> Hops(Statement statement)
    {
        foreach (var hop in statement.Attribution)
        {
            if (hop.Speakers.Count == 0 && hop.Unnamed is null)
            {
                yield return new Fault("attribution", "A hop needs a speaker, or 'unnamed' with a description of the source that nobody names.");
            }

            if (hop.Speakers.Count > 0 && hop.Unnamed is not null)
            {
                yield return new Fault("attribution", "A hop has speakers or is unnamed, not both.");
            }

            if (hop.Speakers.Distinct().Count() != hop.Speakers.Count)
            {
                yield return new Fault("attribution", "A joint hop names each speaker once.");
            }
        }
    }

    private static IEnumerable<Fault> Propositions(Statement statement)
    {
        foreach (var proposition in statement.Propositions)
        {
            if (proposition.Predicate.IsDefault)
            {
                yield return new Fault("propositions", $"The proposition '{proposition.Id}' needs a predicate; free text has the predicate 'states'.");
            }

            if (proposition.Predicate == KnownPredicates.States && proposition.Text is null)
            {
                yield return new Fault("propositions", $"The proposition '{proposition.Id}' has the predicate 'states', so it needs a text.");
            }

            for (var index = 0; index < proposition.Arguments.Count; index++)
            {
                var argument = proposition.Arguments[index];
                if (index > 0 && proposition.Arguments[index - 1].Role == argument.Role)
                {
                    yield return new Fault("propositions", $"The proposition '{proposition.Id}' has two arguments for '{argument.Role}'; joint fillers stand in one.");
                }

                if (argument.Fillers.Count == 0)
                {
                    yield return new Fault("propositions", $"The argument '{argument.Role}' of '{proposition.Id}' has no filler; leave it out instead.");
                }
            }
        }
    }

    private static List<(string Field, string Fault)> UndefinedValues(Statement statement)
    {
        var found = new List<(string Field, string Fault)>();
        Find("form", UndefinedValue.FaultOf<ReportingForm>(statement.Form));
        Find("verdict", UndefinedValue.FaultOf(statement.Verdict));
        Find("certainty", UndefinedValue.FaultOf<Certainty>(statement.Certainty));
        Find("sentiment", UndefinedValue.FaultOf<Sentiment>(statement.Sentiment));
        Find("basis", UndefinedValue.FaultOf<Basis>(statement.Basis));
        foreach (var hop in statement.Attribution)
        {
            Find("attribution", UndefinedValue.FaultOf<Basis>(hop.Basis));
        }

        foreach (var proposition in statement.Propositions)
        {
            Find("propositions", UndefinedValue.FaultOf<Polarity>(proposition.Polarity));
            Find("propositions", UndefinedValue.FaultOf<Modality>(proposition.Modality));
        }

        foreach (var framing in statement.Framing)
        {
            Find("framing", UndefinedValue.FaultOf<Stance>(framing.Stance));
        }

        return found;

        void Find(string field, string? fault)
        {
            if (fault is not null)
            {
                found.Add((field, fault));
            }
        }
    }

    private static IEnumerable<Fault> Source(Statement statement)
    {
        if (statement.Source?.Spans.Any(span => span.IsDefault) ?? false)
        {
            yield return new Fault("source", "A span is the default, which is no place in a text; leave it out instead.");
        }

        if (statement.Source?.Hash is { IsDefault: true })
        {
            yield return new Fault("source", "The hash is the default, which is no text's; leave the field out instead.");
        }
    }

    private static IEnumerable<Fault> Texts(Statement statement)
    {
        var texts = statement.Attribution.Select(hop => ("attribution", hop.Unnamed))
            .Concat(statement.Propositions.Select(proposition => ("propositions", proposition.Text)))
            .Concat(statement.Propositions.SelectMany(proposition => proposition.Arguments).SelectMany(argument => argument.Fillers)
                .OfType<TextTerm>().Select(term => ("propositions", (string?)term.Text)))
            .Concat(statement.Framing.Select(framing => ("framing", (string?)framing.Term)))
            .Concat(statement.Targets.Select(target => ("targets", target.Attribute)))
            .Append(("note", statement.Note))
            .Append(("source", statement.Source?.Quote))
            .Append(("source", statement.Source?.Part));

        foreach (var (field, text) in texts)
        {
            if (WellFormedText.FaultOf(text) is { } fault)
            {
                yield return new Fault(field, fault);
            }
        }
    }
}
