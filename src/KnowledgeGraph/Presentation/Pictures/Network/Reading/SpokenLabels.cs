namespace KnowledgeGraph.Presentation;

/// <summary>What stands at an edge that several statements share.</summary>
internal static class SpokenLabels
{
    private const int MostVerbs = 3;
    private const int MostBlamed = 8;
    private const int MostAmounts = 4;
    private const int MostIds = 2;

    // Because an id that was made for somebody, and not by him, is longer than what it stands for.
    private const int LongestId = 6;

    /// <summary>A line for what is done, with what is counted, and the ids of few or the number of many; every blame by itself.</summary>
    public static IEnumerable<string> Of(IReadOnlyCollection<SpokenLink> alike)
    {
        var verbs = alike.GroupBy(link => (link.Saying.Verb, link.Saying.Reserve)).ToList();
        var most = alike.First().Saying.Style == NetworkLineStyle.Blames ? MostBlamed : MostVerbs;
        foreach (var verb in verbs.Take(verbs.Count > most ? most - 1 : most))
        {
            yield return Words(verb.Key.Verb, verb.Key.Reserve, [.. verb]);
        }

        if (verbs.Count > most)
        {
            yield return $"and {Lists.Count(StatementsIn(verbs.Skip(most - 1).SelectMany(verb => verb)).Count, "more statement")}";
        }
    }

    /// <summary>All of it with the ids of all statements, for what is told beside the picture.</summary>
    public static string InFull(IEnumerable<SpokenLink> alike) => string.Join("; ", alike.GroupBy(link => (link.Saying.Verb, link.Saying.Reserve))
        .Select(verb => $"{verb.Key.Verb}{Amounts(verb, int.MaxValue)}{verb.Key.Reserve}: {string.Join(", ", StatementsIn(verb))}"));

    private static string Words(string verb, string reserve, List<SpokenLink> alike)
    {
        var ids = StatementsIn(alike);
        var told = $"{verb}{Amounts(alike, MostAmounts)}{reserve}";
        if (ids.Count <= MostIds && ids.TrueForAll(id => id.Length <= LongestId))
        {
            return $"{told} ({string.Join(", ", ids)})";
        }

        return ids.Count > 1 ? $"{told}, {Lists.Count(ids.Count, "statement")}" : told;
    }

    private static string Amounts(IEnumerable<SpokenLink> alike, int most)
    {
        var amounts = alike.Select(link => link.Saying.Amount).Where(amount => amount.Length > 0).Distinct().ToList();
        var more = amounts.Count > most ? $"; and {Lists.Number(amounts.Count - most)} more numbers" : "";
        return amounts.Count == 0 ? "" : $": {string.Join("; ", amounts.Take(most))}{more}";
    }

    private static List<string> StatementsIn(IEnumerable<SpokenLink> alike) => [.. alike.Select(link => link.Statement.Id.Value).Distinct()];
}
