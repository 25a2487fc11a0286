namespace KnowledgeGraph.Queries;

/// <summary>Reads accusations, whatever they are about.</summary>
internal sealed class BlameSearch(EntityGraph graph, StandingReader standings)
{
    private readonly AttributionResolver _resolver = new(graph);

    /// <summary>The blame in every statement that accuses, in ledger order, and within one in the order of its propositions.</summary>
    public (List<Blame> Found, int Looked) Find(QuestionMeter meter)
    {
        var found = new List<Blame>();
        var looked = 0;
        foreach (var statement in graph.Statements)
        {
            if (!meter.MayCompare())
            {
                break;
            }

            if (!statement.IsRedacted && CommitmentReader.CommitmentOf(graph, statement.Act) == Commitment.Accusation)
            {
                looked++;
                found.AddRange(In(statement));
            }
        }

        return (found, looked);
    }

    private IEnumerable<Blame> In(Statement statement)
    {
        // One item for all that one side is blamed for in one breath.
        var sides = statement.Propositions.Where(IsBlame)
            .GroupBy(proposition => string.Join(' ', proposition[KnownRoles.Agent]!.Fillers.Select(Side).Order(StringComparer.Ordinal)), StringComparer.Ordinal)
            .ToList();
        if (sides.Count == 0)
        {
            yield break;
        }

        var attributed = _resolver.Resolve(statement);
        var supporting = graph.In(statement, KnownRelationships.Supports).Where(other => !other.IsRedacted)
            .InLedgerOrder(graph).Select(_resolver.Resolve).ToValueList();
        foreach (var side in sides)
        {
            yield return new Blame
            {
                Blamed = side.First()[KnownRoles.Agent]!.Nodes.Select(graph.Get<Node>).OfType<Agent>().ToValueList(),
                Propositions = side.ToValueList(),
                Events = side.SelectMany(proposition => proposition[KnownRoles.Event]?.Nodes ?? []).Distinct()
                    .Select(graph.Get<Node>).OfType<Event>().ToValueList(),
                Standing = side.SelectMany(proposition => statement.Origin.Principals.Select(speaker => standings.StandingOf(statement, proposition.Id, speaker).Standing).DefaultIfEmpty(Standing.Stands)).Min(),
                SupportedBy = supporting,
                Statement = attributed,
            };
        }
    }

    // Because "they were not responsible" clears them, and what ought to be or might be blames nobody.
    private bool IsBlame(Proposition proposition) =>
        proposition[KnownRoles.Agent] is not null
        && proposition.Modality is not (Modality.Obligation or Modality.Hypothetical)
        && (proposition.Polarity == Polarity.Affirmative || !graph.Vocabulary.Implies(proposition.Predicate, KnownPredicates.ResponsibleFor));

    private string Side(Term filler) => filler is NodeTerm node ? graph.SameAs(node.Id)[0].Value : $"'{filler}'";
}
