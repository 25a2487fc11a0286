namespace KnowledgeGraph.Benchmarks;

/// <summary>A graph of organizations and random memberships among them; the same seed always gives the same one.</summary>
internal static class RandomGraph
{
    public static EntityGraph Of(int nodes, int relationships, int seed)
    {
        var random = new Random(seed);
        var builder = new EntityGraphBuilder();
        var organizations = new Organization[nodes];
        for (var node = 0; node < nodes; node++)
        {
            organizations[node] = builder.AddOrganization($"o{node}", $"Organization {node}");
        }

        for (var relationship = 0; relationship < relationships; relationship++)
        {
            builder.Add(new Relationship
            {
                Id = new EntityId($"r{relationship}"),
                Type = KnownRelationships.MemberOf,
                From = organizations[random.Next(nodes)],
                To = organizations[random.Next(nodes)],
            });
        }

        return builder.Build();
    }
}
