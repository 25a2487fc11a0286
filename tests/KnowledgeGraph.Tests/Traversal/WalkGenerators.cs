using CsCheck;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

/// <summary>Random typed graphs with derived, symmetric, parallel and circular relationships, and random ways to walk them.</summary>
internal static class WalkGenerators
{
    public static Gen<EntityGraph> Graphs { get; } = GraphsOfUpTo(60);

    public static Gen<EntityGraph> SmallGraphs { get; } = GraphsOfUpTo(8);

    public static Gen<WalkOptions> Options { get; } = Gen.Select(
        Gen.OneOf<ValueList<Code>>(
            [],
            [KnownRelationships.AlliedWith],
            [KnownRelationships.MemberOf, KnownRelationships.FounderOf],
            [KnownRelationships.MemberOf, KnownRelationships.AlliedWith, KnownRelationships.ContributedBy]),
        Gen.OneOf(WalkDirection.Both, WalkDirection.Forward, WalkDirection.Backward),
        Gen.Bool,
        (types, direction, includeDerived) => new WalkOptions { Types = types, Direction = direction, IncludeDerived = includeDerived });

    /// <summary>The same options, some of them among a few kinds of node.</summary>
    public static Gen<WalkOptions> OptionsWithKinds { get; } = Gen.Select(
        Options,
        Gen.OneOf<ValueList<NodeKind>>([], [NodeKind.Organization], [NodeKind.Person, NodeKind.Organization], [NodeKind.Document, NodeKind.Organization]),
        (options, kinds) => options with { NodeKinds = kinds });

    private static Gen<EntityGraph> GraphsOfUpTo(int nodes) =>
        from count in Gen.Int[1, nodes]
        from links in Gen.Select(Gen.Int[0, count - 1], Gen.Int[0, count - 1], Gen.Int[0, 2]).List[0, 2 * count]
        select Build(count, links);

    private static EntityGraph Build(int count, List<(int From, int To, int Choice)> links)
    {
        var builder = new EntityGraphBuilder();
        for (var node = 0; node < count; node++)
        {
            builder.Add(NodeOf(node, links));
        }

        foreach (var (from, to, choice) in links)
        {
            if (TypeBetween(from, to, choice) is { } type)
            {
                builder.Add(new Relationship
                {
                    Id = new EntityId($"r{builder.EntryCount}"),
                    Type = type,
                    From = IdOf(from),
                    To = IdOf(to),
                });
            }
        }

        return builder.Build();
    }

    private static EntityId IdOf(int node) => new($"n{node}");

    private static bool IsPerson(int node) => node % 4 == 0;

    private static bool IsDocument(int node) => node % 4 == 3;

    private static bool IsOrganization(int node) => !IsPerson(node) && !IsDocument(node);

    private static Entity NodeOf(int node, List<(int From, int To, int Choice)> links)
    {
        var name = $"Node {node}";
        if (IsPerson(node))
        {
            return new Person { Id = IdOf(node), Name = name };
        }

        if (IsOrganization(node))
        {
            return new Organization { Id = IdOf(node), Name = name };
        }

        var contributors = links.Where(link => link.From == node && !IsDocument(link.To)).Select(link => IdOf(link.To)).Distinct();
        return new Document { Id = IdOf(node), Title = name, Contributors = contributors.ToValueList() };
    }

    private static RelationshipType? TypeBetween(int from, int to, int choice)
    {
        if (!IsOrganization(to) || IsDocument(from))
        {
            return null;
        }

        return choice switch
        {
            0 => KnownRelationships.MemberOf,
            1 => IsPerson(from) ? KnownRelationships.FounderOf : KnownRelationships.ComposedOf,
            _ => IsPerson(from) ? KnownRelationships.SpeaksFor : KnownRelationships.AlliedWith,
        };
    }
}
