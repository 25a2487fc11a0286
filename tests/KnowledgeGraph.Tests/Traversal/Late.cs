namespace KnowledgeGraph.Tests.Traversal;

/// <summary>Graphs that are asked about as of a moment, after which more was recorded.</summary>
internal static class Late
{
    public static readonly EntityId Newcomer = new("later0");

    private static readonly DateTimeOffset s_early = new(2023, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Forty organizations with ninety memberships drawn by chance, and others that were recorded two years later.</summary>
    public static EntityGraph Grown(int later)
    {
        var random = new Random(5);
        var builder = new EntityGraphBuilder { Recorded = s_early };
        var nodes = Enumerable.Range(0, 40).Select(node => builder.AddOrganization($"n{node}", $"Node {node}")).ToList();
        for (var number = 0; number < 90; number++)
        {
            builder.Add(new Relationship
            {
                Id = new EntityId($"r{number}"),
                Type = KnownRelationships.MemberOf,
                From = nodes[random.Next(nodes.Count)],
                To = nodes[random.Next(nodes.Count)],
            });
        }

        builder.Recorded = s_early.AddYears(2);
        for (var number = 0; number < later; number++)
        {
            builder.AddOrganization($"later{number}", $"Newcomer {number}");
        }

        return builder.Build();
    }

    /// <summary>The graph a year after the first were recorded, with one organization that it does not know yet.</summary>
    public static EntityGraph Early { get; } = Grown(1).AsOf(KnowledgeCut.Recorded(s_early.AddYears(1)));
}
