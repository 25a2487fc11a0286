namespace KnowledgeGraph.Presentation;

/// <summary>The sources that nobody names, each a node of its own; of more than there is room for, the rest are one node.</summary>
internal sealed class UnnamedSources
{
    // Because a source without a name tells less than an agent, but is not to be crowded out by agents either.
    private const int PartOfNodes = 10;

    private readonly Dictionary<string, int> _places;
    private readonly int _last;

    private UnnamedSources(Dictionary<string, int> places, List<NetworkNode> nodes, int last, int room) => (_places, Nodes, _last, Room) = (places, nodes, last, room);

    /// <summary>Their nodes, in the order of what they say; the one for all others last.</summary>
    public IReadOnlyList<NetworkNode> Nodes { get; }

    /// <summary>For how many nodes there is room.</summary>
    public int Room { get; }

    /// <summary>How many of the nodes are theirs: as many as the agents leave, or a tenth.</summary>
    public static int RoomFor(IEnumerable<SpokenLink> spoken, IReadOnlyCollection<EntityId> others, int maxNodes)
    {
        var there = others.ToHashSet();
        var count = spoken.Where(link => link.Voice.Speaker is null && there.Contains(link.Aim)).Select(link => link.Voice.Unnamed).Distinct().Count();
        return Math.Min(count, Math.Max(maxNodes / PartOfNodes, maxNodes - others.Count));
    }

    /// <summary>Those of some statements; where they are too many, those with most statements stay by themselves.</summary>
    /// <param name="shown">The statements.</param>
    /// <param name="first">The place of the first.</param>
    /// <param name="room">How many nodes there may be.</param>
    public static UnnamedSources Of(IEnumerable<SpokenLink> shown, int first, int room)
    {
        var sources = shown.Where(link => link.Voice.Speaker is null).GroupBy(link => link.Voice.Unnamed!, StringComparer.Ordinal)
            .Select((links, place) => (Words: links.Key, Place: place, Weight: links.Select(link => link.Statement.Id).Distinct().Count())).ToList();
        if (room == 0 || sources.Count == 0)
        {
            return new UnnamedSources([], [], first, room);
        }

        var single = sources.Count <= room ? sources : [.. sources.OrderByDescending(source => source.Weight).ThenBy(source => source.Place).Take(room - 1).OrderBy(source => source.Place)];
        var places = single.Index().ToDictionary(source => source.Item.Words, source => first + source.Index, StringComparer.Ordinal);
        var nodes = single.ConvertAll(source => NetworkNodes.Unnamed(source.Words));
        if (single.Count < sources.Count)
        {
            nodes.Add(NetworkNodes.Unnamed(sources.Count - single.Count, isAll: single.Count == 0));
        }

        return new UnnamedSources(places, nodes, first + single.Count, room);
    }

    /// <summary>The place of the source with these words.</summary>
    public int PlaceOf(string words) => _places.GetValueOrDefault(words, _last);
}
