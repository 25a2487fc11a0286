namespace KnowledgeGraph;

/// <summary>What makes a proposition well-formed by itself.</summary>
internal static class PropositionFaults
{
    private const string Field = "propositions";

    public static void Add(Proposition proposition, List<Fault> faults)
    {
        if (proposition.Predicate.IsDefault)
        {
            faults.Add(new Fault(Field, $"The proposition '{proposition.Id}' needs a predicate; free text has the predicate 'states'."));
        }

        if (proposition.Predicate == KnownPredicates.States && proposition.Text is null)
        {
            faults.Add(new Fault(Field, $"The proposition '{proposition.Id}' has the predicate 'states', so it needs a text."));
        }

        StatementFaults.AddValue<Polarity>(Field, proposition.Polarity, faults);
        StatementFaults.AddValue<Modality>(Field, proposition.Modality, faults);
        StatementFaults.AddText(Field, proposition.Text, faults);
        for (var index = 0; index < proposition.Arguments.Count; index++)
        {
            AddArgument(proposition, index, faults);
        }
    }

    private static void AddArgument(Proposition proposition, int index, List<Fault> faults)
    {
        var argument = proposition.Arguments[index];
        if (index > 0 && proposition.Arguments[index - 1].Role == argument.Role)
        {
            faults.Add(new Fault(Field, $"The proposition '{proposition.Id}' has two arguments for '{argument.Role}'; joint fillers stand in one."));
        }

        if (argument.Fillers.Count == 0)
        {
            faults.Add(new Fault(Field, $"The argument '{argument.Role}' of '{proposition.Id}' has no filler; leave it out instead."));
        }

        foreach (var filler in argument.Fillers.AsSpan())
        {
            StatementFaults.AddText(Field, (filler as TextTerm)?.Text, faults);
        }
    }
}
