using System.Text;

namespace KnowledgeGraph.Tests.Graph;

/// <summary>Everything a graph answers, as one text, so that two answers can be compared.</summary>
internal static class Digest
{
    public static string Of(EntityGraph graph)
    {
        var text = new StringBuilder();
        foreach (var node in graph.Nodes<Node>())
        {
            text.Append(node).Append(' ').Append((node as Entity)?.Name).Append(' ').Append(graph.StatusOf(node)).Append(' ')
                .Append(graph.ReasonFor(node)).Append(' ').Append(graph.SameAs(node)).Append(" history ")
                .AppendJoin(',', graph.HistoryOf(node).Select(entry => entry.Sequence)).Append(" from ")
                .AppendJoin(',', graph.RelationshipsFrom(node)).Append(" to ")
                .AppendJoin(',', graph.RelationshipsTo(node)).Append(" about ")
                .AppendJoin(',', graph.StatementsAbout(node)).Append('\n');
        }

        foreach (var statement in graph.Statements)
        {
            text.Append(statement.Id).Append(' ').Append(graph.Solve(statement.Said)).Append(' ')
                .AppendJoin(',', statement.Propositions.Select(proposition => graph.StatementOf(proposition.Id))).Append('\n');
        }

        return text.AppendJoin('\n', graph.Relationships.Select(relationship => $"{relationship} {relationship.Evidence}")).Append('\n')
            .AppendJoin('\n', graph.Findings).Append('\n')
            .AppendJoin('\n', graph.Judgements).Append('\n')
            .AppendJoin('\n', graph.Entries.Select(entry => $"{entry.Sequence} {entry.GetType().Name} {entry.Recorded:O}")).ToString();
    }
}
