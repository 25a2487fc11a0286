namespace KnowledgeGraph.Queries;

/// <summary>Reads what propositions come to as their original speakers mean them, and whether somebody still stands by them.</summary>
internal sealed class PropositionReader(EntityGraph graph)
{
    private readonly ForceReader _force = new(graph, time => graph.Solve(time).Time);

    /// <summary>
    /// Whether at least one original speaker has not taken a proposition back, corrected or revised it. A source that nobody
    /// names takes nothing back.
    /// </summary>
    public bool IsStoodBy(Statement statement, Proposition proposition)
    {
        var speakers = statement.Origin.Principals;
        return speakers.Count == 0 || speakers.Any(speaker => _force.TakenBackIn(statement, proposition.Id, speaker) is null);
    }

    /// <summary>Whether the speakers say that it is so or that it is not; null where their act commits them to neither.</summary>
    public Polarity? CommittedPolarity(Statement statement, Proposition proposition) => graph.Vocabulary.CommitmentOf(statement.Act) switch
    {
        Commitment.Proposition or Commitment.Accusation or Commitment.Intention => proposition.Polarity,
        Commitment.Opposite => proposition.Polarity == Polarity.Affirmative ? Polarity.Negative : Polarity.Affirmative,
        _ => null,
    };

    /// <summary>The propositions about a node that are put as facts, of those that somebody stands by, in ledger order.</summary>
    public IEnumerable<SaidProposition> FactsAbout(EntityId node) =>
        from statement in graph.StatementsAbout(node)
        where !statement.IsRedacted && graph.Vocabulary.CommitmentOf(statement.Act) is Commitment.Proposition or Commitment.Accusation or Commitment.Opposite
        from proposition in statement.Propositions
        where proposition.Modality == Modality.Fact && IsStoodBy(statement, proposition)
        select new SaidProposition(statement, proposition, CommittedPolarity(statement, proposition)!.Value);
}
