using CsCheck;

namespace KnowledgeGraph.Tests.Traversal;

/// <summary>Small random graphs of organizations, most of which are connected in many ways; parallel and circular relationships among them.</summary>
internal static class DenseGraphs
{
    public static Gen<EntityGraph> All { get; } =
        from count in Gen.Int[3, 7]
        from links in Gen.Select(Gen.Int[0, count - 1], Gen.Int[0, count - 1], Gen.Bool).List[2 * count, 3 * count]
        select Build(count, links);

    private static EntityGraph Build(int count, List<(int From, int To, bool IsAlliance)> links)
    {
        var builder = new EntityGraphBuilder();
        for (var node = 0; node < count; node++)
        {
            builder.AddOrganization($"n{node}", $"N{node}");
        }

        foreach (var (place, (from, to, isAlliance)) in links.Index())
        {
            builder.Add(new Relationship
            {
                Id = new EntityId($"r{place}"),
                Type = isAlliance ? KnownRelationships.AlliedWith : KnownRelationships.MemberOf,
                From = new EntityId($"n{from}"),
                To = new EntityId($"n{to}"),
            });
        }

        return builder.Build();
    }
}
