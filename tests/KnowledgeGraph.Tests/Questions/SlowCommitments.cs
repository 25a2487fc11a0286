namespace KnowledgeGraph.Tests.Questions;

/// <summary>What a statement's act commits its speakers to, said in the way of decision 6: who corrects or revises himself says how it is instead.</summary>
internal static class SlowCommitments
{
    public static Commitment Of(EntityGraph graph, Statement statement)
    {
        Code[] instead = [KnownActs.Correct, KnownActs.Revise];
        return instead.Any(act => graph.Vocabulary.IsAct(statement.Act, act)) ? Commitment.Proposition : graph.Vocabulary.CommitmentOf(statement.Act);
    }

    /// <summary>Whether it is a denial whichever way round it is put: that somebody is responsible, under an act that denies responsibility.</summary>
    public static bool DenyResponsibility(EntityGraph graph, Statement statement, Proposition proposition) =>
        graph.Vocabulary.IsAct(statement.Act, KnownActs.DenyResponsibility) && graph.Vocabulary.Implies(proposition.Predicate, KnownPredicates.ResponsibleFor);
}
