using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Reads what is reported or denied beyond who is responsible: what is counted, and what is said not to be so.</summary>
internal sealed class ReportSayings(EntityGraph graph)
{
    /// <summary>Whether it says in so many words that somebody is responsible.</summary>
    public static bool IsOfResponsibility(CommittedContent content) =>
        content.Proposition.Predicate == KnownPredicates.ResponsibleFor.Code && content.Proposition[KnownRoles.Agent]?.Nodes.Any() == true;

    /// <summary>Each count; else what is denied; else no more than the verb, and that only where nothing else is told of the statement.</summary>
    public IEnumerable<Saying> Of(Statement statement, IReadOnlyList<CommittedContent> contents, string verb)
    {
        var isDenial = graph.Vocabulary.CommitmentOf(statement.Act) == Commitment.Opposite;
        if (contents.Count == 0)
        {
            return graph.Vocabulary.IsAct(statement.Act, KnownActs.DenyResponsibility) ? [] : [new Saying(isDenial ? NetworkLineStyle.Denies : NetworkLineStyle.Says, verb, "", "")];
        }

        var others = contents.Where(content => !IsOfResponsibility(content)).ToList();
        var counted = others.Where(IsCounted).ToList();
        if (counted.Count > 0)
        {
            return counted.Select(content => Told(content, verb, isDenial));
        }

        var denied = others.Where(content => content.Polarity == Polarity.Negative).ToList();
        var affirmed = others.Count > denied.Count && others.Count == contents.Count
            ? [isDenial ? new Saying(NetworkLineStyle.Says, $"{verb} that it is not so", "", "") : new Saying(NetworkLineStyle.Says, verb, "", "")]
            : Array.Empty<Saying>();
        return affirmed.Concat(denied.Select(content => Told(content, verb, isDenial)));
    }

    private static Saying Told(CommittedContent content, string verb, bool isDenial)
    {
        var predicate = CodeWords.Of(content.Proposition.Predicate);
        var (style, what) = (content.Polarity, isDenial) switch
        {
            (Polarity.Negative, true) => (NetworkLineStyle.Denies, $"{verb} \"{predicate}\""),
            (Polarity.Negative, false) => (NetworkLineStyle.Denies, $"{verb} not \"{predicate}\""),
            (_, true) => (NetworkLineStyle.Says, $"{verb} not \"{predicate}\""),
            _ => (NetworkLineStyle.Says, $"{verb} {predicate}"),
        };
        return new Saying(style, what, string.Join(" and ", Amounts(content.Proposition)), ReserveReader.Mode(content.Modality));
    }

    private bool IsCounted(CommittedContent content) => graph.Vocabulary.TryGetPredicate(content.Proposition.Predicate, out var predicate) && predicate.IsCumulative;

    private static IEnumerable<string> Amounts(Proposition proposition) =>
        proposition.Arguments.SelectMany(argument => argument.Fillers).OfType<QuantityTerm>().Select(term => QuantityWords.WithMoment(term.Quantity));
}
