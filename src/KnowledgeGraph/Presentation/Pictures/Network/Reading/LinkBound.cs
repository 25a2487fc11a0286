namespace KnowledgeGraph.Presentation;

/// <summary>Keeps as many lines as can be told apart, and drawn in good time.</summary>
internal static class LinkBound
{
    /// <summary>
    /// The lines in their order; of more than the most, first those that claim, deny or blame, then those that stand for most statements or
    /// relationships, of equals the earlier.
    /// </summary>
    public static IReadOnlyList<NetworkLink> MostRelevant(List<NetworkLink> links, int most)
    {
        if (links.Count <= most)
        {
            return links;
        }

        var kept = Enumerable.Range(0, links.Count)
            .OrderByDescending(place => links[place].Style is NetworkLineStyle.Claims or NetworkLineStyle.Denies or NetworkLineStyle.Blames or NetworkLineStyle.Conflict)
            .ThenByDescending(place => links[place].Ids.Count)
            .ThenBy(place => place)
            .Take(most)
            .ToHashSet();
        return [.. links.Where((_, place) => kept.Contains(place))];
    }
}
