namespace KnowledgeGraph.Queries;

/// <summary>What one proposition of a statement commits its original speakers to, as the act turns it.</summary>
/// <param name="Proposition">The proposition.</param>
/// <param name="Polarity">Whether it is affirmed or negated: an act of denial turns the proposition's own round.</param>
/// <param name="Modality">In what mode: under an act that announces, a fact is an intention.</param>
internal sealed record CommittedContent(Proposition Proposition, Polarity Polarity, Modality Modality)
{
    /// <summary>What a proposition commits to; null if its act commits to nothing that could be so or not so.</summary>
    public static CommittedContent? Of(EntityGraph graph, Statement statement, Proposition proposition) =>
        graph.Vocabulary.CommitmentOf(statement.Act) switch
        {
            Commitment.Proposition or Commitment.Accusation => new CommittedContent(proposition, proposition.Polarity, proposition.Modality),
            Commitment.Opposite => new CommittedContent(
                proposition,
                proposition.Polarity == Polarity.Affirmative ? Polarity.Negative : Polarity.Affirmative,
                proposition.Modality),
            Commitment.Intention => new CommittedContent(
                proposition,
                proposition.Polarity,
                proposition.Modality == Modality.Fact ? Modality.Intention : proposition.Modality),
            _ => null,
        };

    /// <summary>What all propositions of a statement commit to; empty for a redacted one.</summary>
    public static ValueList<CommittedContent> AllOf(EntityGraph graph, Statement statement) =>
        statement.Propositions.Select(proposition => Of(graph, statement, proposition)).OfType<CommittedContent>().ToValueList();
}
