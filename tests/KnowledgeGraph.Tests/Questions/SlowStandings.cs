using KnowledgeGraph.Tests.Questions.Conflicts;

namespace KnowledgeGraph.Tests.Questions;

/// <summary>Who stands by what, by the retractions and the conflicts of the whole graph: neither gone back on, nor superseded by what the speaker said later.</summary>
internal static class SlowStandings
{
    /// <summary>The words by which a speaker no longer stands by a proposition; with the default id, by none of the statement's.</summary>
    public static Statement? TakenBackIn(EntityGraph graph, Statement statement, EntityId proposition, EntityId speaker)
    {
        if (new ForceReader(graph).TakenBackIn(statement, proposition, speaker) is { } words)
        {
            return words;
        }

        var superseded = ConflictOracle.Superseded(graph);
        var asked = statement.Propositions.Where(said => proposition.IsDefault || said.Id == proposition).ToList();
        var instead = asked.ConvertAll(said => superseded[(said.Id, graph.SameAs(speaker)[0])].FirstOrDefault());
        return instead.Contains(null) ? null : instead.LastOrDefault();
    }

    public static bool Stands(EntityGraph graph, Statement statement, EntityId proposition, EntityId speaker) => TakenBackIn(graph, statement, proposition, speaker) is null;

    public static bool IsStoodBy(EntityGraph graph, Statement statement, EntityId proposition = default) =>
        statement.Origin.Principals.Count == 0 || statement.Origin.Principals.Any(speaker => Stands(graph, statement, proposition, speaker));
}
