namespace KnowledgeGraph.Tests.Seed;

/// <summary>Writes a statement in the notation of the table of facts.</summary>
internal static class CompactForm
{
    public static string Chain(Statement statement) => string.Join(" > ", statement.Attribution.Select(Hop));

    public static string Spans(Statement statement) => string.Join(' ', statement.Source!.Spans.Select(span => $"{span.Start}-{span.End}"));

    public static string Basis(Statement statement) => statement.Basis.ToString().ToLowerInvariant();

    public static string Proposition(Proposition proposition)
    {
        var mode = proposition.Modality == Modality.Fact ? "" : proposition.Modality.ToString().ToLowerInvariant() + ": ";
        var polarity = proposition.Polarity == Polarity.Negative ? "not " : "";
        var arguments = string.Join(", ", proposition.Arguments.Select(argument => $"{argument.Role}: {Fillers(argument)}"));
        return $"{mode}{polarity}{proposition.Predicate}({arguments})";
    }

    /// <summary>Every id that the statement is about: in its propositions, its targets and what it is about beyond them.</summary>
    public static IReadOnlySet<string> About(Statement statement) =>
        statement.Propositions.SelectMany(proposition => proposition.Arguments).SelectMany(argument => argument.Fillers)
            .OfType<NodeTerm>().Select(term => term.Id.Value)
            .Concat(statement.Propositions.SelectMany(proposition => proposition.Arguments).SelectMany(argument => argument.Fillers)
                .OfType<StatementTerm>().Select(term => term.Id.Value))
            .Concat(statement.Targets.Select(target => target.Id.Value))
            .Concat(statement.About.Select(id => id.Value))
            .ToHashSet(StringComparer.Ordinal);

    private static string Hop(Hop hop)
    {
        var speakers = hop.Unnamed is null ? Joint(hop.Speakers) : "?";
        return hop.OnBehalfOf.Count == 0 ? speakers : $"{speakers} for {Joint(hop.OnBehalfOf)}";
    }

    private static string Joint(ValueList<EntityId> ids) => ids.Count == 1 ? ids[0].Value : "{" + string.Join(", ", ids) + "}";

    private static string Fillers(Argument argument)
    {
        var fillers = argument.Fillers.Select(filler => filler switch
        {
            TextTerm text => $"'{text.Text}'",
            StatementTerm statement => $"@{statement.Id}",
            _ => filler.ToString(),
        }).ToList();
        if (argument.IsOpen)
        {
            fillers.Add("...");
        }

        return fillers.Count == 1 ? fillers[0] : "{" + string.Join(", ", fillers) + "}";
    }
}
