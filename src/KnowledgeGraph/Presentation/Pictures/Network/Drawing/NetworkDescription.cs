namespace KnowledgeGraph.Presentation;

/// <summary>Says a network in words, for those who do not see it.</summary>
internal static class NetworkDescription
{
    private const int MostDisputes = 24;

    /// <summary>How much there is, the sides, who claims, denies and blames what, and what is left out.</summary>
    public static string Of(NetworkPicture picture) => string.Join(" ", Sentences(picture));

    private static IEnumerable<string> Sentences(NetworkPicture picture)
    {
        var said = picture.Links.Count(LinkDrawing.IsSaid);
        var related = picture.Links.Count(link => link.Style is NetworkLineStyle.Relationship or NetworkLineStyle.SaidRelationship);
        yield return $"{Lists.Count(picture.Nodes.Count, "node")}, {Lists.Count(related, "relationship")}, and {Lists.Count(said, "line")} from who says something to what it is about.";
        if (picture.Sides.Count > 0)
        {
            yield return $"Sides: {Lists.And(picture.Sides.Select(side => $"{DisplayText.Of(side.Name)} ({side.Members})"))}.";
        }

        var disputes = picture.Links.Where(link => link.Style is NetworkLineStyle.Claims or NetworkLineStyle.Denies or NetworkLineStyle.Blames).ToList();
        foreach (var link in disputes.Take(MostDisputes))
        {
            yield return $"{Name(picture, link.From)} {Lists.And(link.Label)}: {Name(picture, link.To)}.";
        }

        if (disputes.Count > MostDisputes)
        {
            yield return $"{Lists.Count(disputes.Count - MostDisputes, "more line")} of this kind.";
        }

        foreach (var sentence in picture.LeftOut)
        {
            yield return sentence;
        }
    }

    private static string Name(NetworkPicture picture, int node) => DisplayText.Of(picture.Nodes[node].Name);
}
