namespace KnowledgeGraph.Presentation;

/// <summary>The lines of those who only pass on what others say, who would else stand alone: one to each whose words they pass on.</summary>
internal static class RelayLinks
{
    /// <summary>The lines that are missing.</summary>
    /// <param name="shown">The statements that are drawn.</param>
    /// <param name="links">The lines that there are.</param>
    /// <param name="places">The places of the nodes.</param>
    /// <param name="placeOf">The place of who says something.</param>
    public static List<NetworkLink> Of(List<SpokenLink> shown, List<NetworkLink> links, Dictionary<EntityId, int> places, Func<Voice, int> placeOf)
    {
        var led = links.SelectMany(link => new[] { link.From, link.To }).ToHashSet();
        return
        [
            .. shown.SelectMany(link => link.Statement.Attribution.SkipLast(1).SelectMany(hop => hop.Speakers)
                    .Where(relay => places.TryGetValue(relay, out var place) && !led.Contains(place) && place != placeOf(link.Voice))
                    .Select(relay => (From: places[relay], To: placeOf(link.Voice), link.Statement.Id)))
                .GroupBy(relayed => (relayed.From, relayed.To), relayed => relayed.Id)
                .Select(alike => new NetworkLink(
                    alike.Key.From,
                    alike.Key.To,
                    NetworkLineStyle.PassesOn,
                    ["passes on"],
                    alike.Distinct().ToValueList(),
                    $"passes on: {string.Join(", ", alike.Distinct())}")),
        ];
    }
}
