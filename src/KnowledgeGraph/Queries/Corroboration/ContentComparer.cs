namespace KnowledgeGraph.Queries;

/// <summary>Compares what propositions commit to: whether who says one says the other.</summary>
internal sealed class ContentComparer(EntityGraph graph)
{
    /// <summary>
    /// Whether who is committed to the first content is committed to the second as well: like polarity and modality; if affirmed,
    /// a predicate that is or implies the asked one, and the same fillers in every role that is asked for; if negated, the same
    /// predicate with the same fillers in the same roles, because what is denied of more or of fewer is another denial.
    /// </summary>
    public bool Says(CommittedContent said, CommittedContent asked)
    {
        if (said.Proposition.Id == asked.Proposition.Id)
        {
            return true;
        }

        if (said.Polarity != asked.Polarity || said.Modality != asked.Modality || !SaysText(said, asked))
        {
            return false;
        }

        var isAffirmed = asked.Polarity == Polarity.Affirmative;
        var isPredicate = isAffirmed
            ? graph.Vocabulary.Implies(said.Proposition.Predicate, asked.Proposition.Predicate)
            : said.Proposition.Predicate == asked.Proposition.Predicate;
        return isPredicate
            && (isAffirmed || said.Proposition.Arguments.Count == asked.Proposition.Arguments.Count)
            && asked.Proposition.Arguments.All(argument => HasFillers(said.Proposition[argument.Role], argument));
    }

    /// <summary>Whether two terms are one: nodes judged the same, texts but for case and white space at the ends, solved times.</summary>
    public bool AreOne(Term left, Term right) => (left, right) switch
    {
        (NodeTerm one, NodeTerm other) => graph.SameAs(one.Id).Contains(other.Id),
        (TextTerm one, TextTerm other) => IsSameText(one.Text, other.Text),
        (QuantityTerm one, QuantityTerm other) => one.Quantity with { AsOf = default } == other.Quantity with { AsOf = default },
        (TimeTerm one, TimeTerm other) => one == other || (graph.Solve(one.Time).Time is { IsUnknown: false } time && time == graph.Solve(other.Time).Time),
        _ => left == right,
    };

    private bool HasFillers(Argument? said, Argument asked) =>
        said is not null
        && asked.Fillers.All(filler => said.Fillers.Any(other => AreOne(other, filler)))
        && said.Fillers.All(filler => asked.Fillers.Any(other => AreOne(filler, other)));

    // Because free text can be all that a proposition has: without it, every one of its predicate would say the same.
    private static bool SaysText(CommittedContent said, CommittedContent asked)
    {
        if (asked.Proposition.Text is null)
        {
            return asked.Proposition.Arguments.Count > 0 && (asked.Polarity == Polarity.Affirmative || said.Proposition.Text is null);
        }

        return said.Proposition.Text is { } text && IsSameText(text, asked.Proposition.Text);
    }

    private static bool IsSameText(string left, string right) =>
        left.AsSpan().Trim().Equals(right.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase);
}
