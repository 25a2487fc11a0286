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

    /// <summary>
    /// What an act commits its speakers to as far as its own propositions go: who corrects or revises himself says how it is
    /// instead, and who retracts or assesses says nothing instead.
    /// </summary>
    public Commitment CommitmentOf(Code act)
    {
        var commitment = graph.Vocabulary.CommitmentOf(act);
        return commitment == Commitment.AboutStatement && (graph.Vocabulary.IsAct(act, KnownActs.Correct) || graph.Vocabulary.IsAct(act, KnownActs.Revise))
            ? Commitment.Proposition
            : commitment;
    }

    /// <summary>Whether the speakers say that it is so or that it is not; null where their act commits them to neither.</summary>
    public Polarity? CommittedPolarity(Statement statement, Proposition proposition) => CommitmentOf(statement.Act) switch
    {
        Commitment.Proposition or Commitment.Accusation or Commitment.Intention => proposition.Polarity,
        Commitment.Opposite => proposition.Polarity == Polarity.Affirmative ? Polarity.Negative : Polarity.Affirmative,
        _ => null,
    };

    /// <summary>The propositions about a node that are put as facts, of those that somebody stands by, in ledger order.</summary>
    public IEnumerable<SaidProposition> FactsAbout(EntityId node) =>
        graph.StatementsAbout(node).SelectMany(Facts).Where(said => IsStoodBy(said.Statement, said.Proposition));

    /// <summary>The propositions of a statement that are put as facts, in their order, whether or not somebody still stands by them.</summary>
    public IEnumerable<SaidProposition> Facts(Statement statement) =>
        statement.IsRedacted || CommitmentOf(statement.Act) is not (Commitment.Proposition or Commitment.Accusation or Commitment.Opposite)
            ? []
            : statement.Propositions.Where(proposition => proposition.Modality == Modality.Fact)
                .Select(proposition => new SaidProposition(statement, proposition, CommittedPolarity(statement, proposition)!.Value));
}
