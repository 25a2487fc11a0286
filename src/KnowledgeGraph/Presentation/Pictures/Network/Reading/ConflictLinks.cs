using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>The lines between those whose statements clash.</summary>
internal static class ConflictLinks
{
    /// <summary>One between any two speakers, with how far and why what they say clashes; none where a statement is not drawn.</summary>
    public static IEnumerable<NetworkLink> Of(IEnumerable<Conflict> conflicts, List<SpokenLink> shown, Func<Voice, int> placeOf)
    {
        var places = shown.DistinctBy(link => link.Statement.Id).ToDictionary(link => link.Statement.Id, link => placeOf(link.Voice));
        return conflicts
            .Where(conflict => places.ContainsKey(conflict.Left.StatementId) && places.ContainsKey(conflict.Right.StatementId))
            .GroupBy(conflict => Ordered(places[conflict.Left.StatementId], places[conflict.Right.StatementId]))
            .Select(alike => new NetworkLink(
                alike.Key.From,
                alike.Key.To,
                NetworkLineStyle.Conflict,
                alike.Select(Label).Distinct().ToValueList(),
                alike.SelectMany(conflict => new[] { conflict.Left.StatementId, conflict.Right.StatementId }).Distinct().ToValueList(),
                string.Join("; ", alike.Select(conflict => $"{conflict.Left.StatementId} and {conflict.Right.StatementId}: {ConflictWords.Why(conflict)}")))
            {
                IsSymmetric = true,
            });
    }

    private static string Label(Conflict conflict) => $"{EnumWords.Of(conflict.Severity)}: {CodeWords.Of(conflict.Reason)}";

    private static (int From, int To) Ordered(int left, int right) => (Math.Min(left, right), Math.Max(left, right));
}
