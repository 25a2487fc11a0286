namespace KnowledgeGraph.Tests.Questions;

/// <summary>What a statement's act commits its speakers to, said in the way of decision 6: who corrects or revises himself says how it is instead.</summary>
internal static class SlowCommitments
{
    public static Commitment Of(EntityGraph graph, Statement statement)
    {
        Code[] instead = [KnownActs.Correct, KnownActs.Revise];
        return instead.Any(act => graph.Vocabulary.IsAct(statement.Act, act)) ? Commitment.Proposition : graph.Vocabulary.CommitmentOf(statement.Act);
    }
}
