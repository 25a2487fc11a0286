using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>What a time, or an order of events, rests on, in words.</summary>
internal static class TimeBasisWords
{
    private const int Most = 8;

    /// <summary>Several, the first of them in full.</summary>
    public static string Of(IEnumerable<TimeBasis> bases)
    {
        var words = bases.Select(Of).Distinct().ToList();
        var rest = words.Count > Most ? $"; and {Lists.Count(words.Count - Most, "reason")} more" : "";
        return words.Count == 0 ? "nobody says so by itself" : string.Join("; ", words.Take(Most)) + rest;
    }

    /// <summary><c>9 days before F43, according to The Corps, by way of The Paper (F50)</c>.</summary>
    public static string Of(TimeBasis basis)
    {
        var what = basis is { From: { } from, Offset: { } offset } ? $"{Name(basis.Of)} {OffsetWords.Of(offset)} {Name(from)}" : TimeWords.Of(basis.Stated);
        return $"{what}, according to {Who(basis)}";
    }

    private static string Who(TimeBasis basis) =>
        basis.Statement is { } statement ? Who(statement)
        : basis.Evidence.Count > 0 ? Lists.And(basis.Evidence.Select(Who))
        : basis.Relationship is { } relationship ? $"the record ({relationship.Id})"
        : "the record";

    private static string Who(AttributedStatement statement) => $"{SpeakerWords.InwardsOut(statement.Chain)} ({statement.Statement.Id})";

    private static string Name(Node node) => node is Entity entity ? $"{NodeWords.Of(entity)} ({node.Id})" : NodeWords.Of(node);
}
