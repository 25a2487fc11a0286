namespace KnowledgeGraph.Queries;

/// <summary>
/// Reads what statements commit their original speakers to, by their acts, as <c>docs/decisions/0006-how-conflicts-are-derived.md</c>
/// defines it. Every question reads it here, so that what is a denial for one is no report for another.
/// </summary>
internal static class CommitmentReader
{
    /// <summary>
    /// What an act commits its speakers to as far as its own propositions go: who corrects or revises himself says how it is
    /// instead, and who retracts or assesses says nothing instead.
    /// </summary>
    public static Commitment CommitmentOf(EntityGraph graph, Code act)
    {
        var commitment = graph.Vocabulary.CommitmentOf(act);
        return commitment == Commitment.AboutStatement && (graph.Vocabulary.IsAct(act, KnownActs.Correct) || graph.Vocabulary.IsAct(act, KnownActs.Revise))
            ? Commitment.Proposition
            : commitment;
    }

    /// <summary>Whether a commitment is to propositions, or to their opposite, so that it can be so or not so.</summary>
    public static bool IsToPropositions(Commitment commitment) =>
        commitment is Commitment.Proposition or Commitment.Accusation or Commitment.Opposite or Commitment.Intention;

    /// <summary>
    /// What the propositions of a statement come to, in their order, whether or not somebody still stands by them. There are none
    /// if it is redacted, or if its act commits to none of them.
    /// </summary>
    public static IEnumerable<CommittedContent> ContentsOf(EntityGraph graph, Statement statement)
    {
        var commitment = CommitmentOf(graph, statement.Act);
        return statement.IsRedacted || !IsToPropositions(commitment)
            ? []
            : statement.Propositions.Select(proposition => ContentOf(graph, statement.Act, proposition, commitment));
    }

    /// <summary>
    /// What a proposition comes to under an act and its commitment; as it stands under one that is not to propositions. Who denies
    /// responsibility denies it whichever way round the proposition is put.
    /// </summary>
    public static CommittedContent ContentOf(EntityGraph graph, Code act, Proposition proposition, Commitment commitment)
    {
        var polarity = commitment == Commitment.Opposite ? Opposite(proposition.Polarity) : proposition.Polarity;
        return new CommittedContent(
            proposition,
            polarity == Polarity.Affirmative && DeniesResponsibility(graph, act, proposition) ? Polarity.Negative : polarity,
            commitment == Commitment.Intention && proposition.Modality == Modality.Fact ? Modality.Intention : proposition.Modality);
    }

    /// <summary>Whether an act of denying responsibility has a proposition that says who is responsible.</summary>
    public static bool DeniesResponsibility(EntityGraph graph, Code act, Proposition proposition) =>
        graph.Vocabulary.IsAct(act, KnownActs.DenyResponsibility) && graph.Vocabulary.Implies(proposition.Predicate, KnownPredicates.ResponsibleFor);

    private static Polarity Opposite(Polarity polarity) => polarity == Polarity.Affirmative ? Polarity.Negative : Polarity.Affirmative;
}
