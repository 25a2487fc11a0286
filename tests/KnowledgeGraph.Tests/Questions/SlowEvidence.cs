using System.Runtime.CompilerServices;
using KnowledgeGraph.Tests.Questions.Conflicts;

namespace KnowledgeGraph.Tests.Questions;

/// <summary>Whether what a relationship rests on is still in force; one without evidence rests on its author's word.</summary>
internal static class SlowEvidence
{
    private static readonly ConditionalWeakTable<EntityGraph, ConflictOracleForce> s_known = [];

    public static bool Bears(EntityGraph graph, Relationship link)
    {
        var force = s_known.GetValue(graph, asked => new ConflictOracleForce(asked));
        return link.Evidence.Count == 0 || graph.Statements.Any(statement => link.Evidence.Contains(statement.Id) && !statement.IsRedacted && force.IsInForce(statement));
    }
}
