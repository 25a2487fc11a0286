namespace KnowledgeGraph;

/// <summary>Finds statements that lack what their act is about, so that no question can find them.</summary>
internal static class EmptyStatements
{
    public static IEnumerable<Finding> In(EntityGraph graph) =>
        from statement in graph.Statements
        where !statement.IsRedacted
        let lacking = Lacking(graph, statement)
        where lacking is not null
        select new Finding(FindingCode.SaysNothing, $"The statement '{statement.Id}' has the act '{statement.Act}', but no {lacking}.", [statement.Id]);

    private static string? Lacking(EntityGraph graph, Statement statement)
    {
        if (graph.Vocabulary.CommitmentOf(statement.Act) == Commitment.AboutStatement)
        {
            return statement.Targets.Count == 0 ? "target" : IsWithoutVerdict(graph, statement) ? "verdict" : null;
        }

        return statement.Propositions.Count == 0 && IsAboutResponsibility(graph, statement) ? "proposition" : null;
    }

    private static bool IsWithoutVerdict(EntityGraph graph, Statement statement) =>
        statement.Verdict is null && graph.Vocabulary.IsAct(statement.Act, KnownActs.Assess);

    private static bool IsAboutResponsibility(EntityGraph graph, Statement statement) =>
        graph.Vocabulary.IsAct(statement.Act, KnownActs.ClaimResponsibility)
        || graph.Vocabulary.IsAct(statement.Act, KnownActs.DenyResponsibility)
        || graph.Vocabulary.IsAct(statement.Act, KnownActs.AdmitGuilt)
        || graph.Vocabulary.IsAct(statement.Act, KnownActs.Accuse);
}
