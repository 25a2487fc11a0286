namespace KnowledgeGraph.Queries;

/// <summary>Reads what propositions come to as their original speakers mean them, and whether somebody still stands by them.</summary>
internal sealed class PropositionReader(EntityGraph graph)
{
    private readonly ForceReader _force = new(graph);

    /// <summary>
    /// Whether at least one original speaker has not taken a proposition back, corrected or revised it. A source that nobody
    /// names takes nothing back.
    /// </summary>
    public bool IsStoodBy(Statement statement, Proposition proposition)
    {
        var speakers = statement.Origin.Principals;
        return speakers.Count == 0 || speakers.Any(speaker => _force.TakenBackIn(statement, proposition.Id, speaker) is null);
    }

    /// <summary>The propositions about a node that are put as facts, of those that somebody stands by, in ledger order.</summary>
    public IEnumerable<SaidProposition> FactsAbout(EntityId node) =>
        graph.StatementsAbout(node).SelectMany(Facts).Where(said => IsStoodBy(said.Statement, said.Proposition));

    /// <summary>The propositions of a statement that are put as facts, in their order, whether or not somebody still stands by them.</summary>
    public IEnumerable<SaidProposition> Facts(Statement statement) =>
        CommitmentReader.ContentsOf(graph, statement).Where(content => content.Modality == Modality.Fact)
            .Select(content => new SaidProposition(statement, content.Proposition, content.Polarity));
}
