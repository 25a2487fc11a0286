using CsCheck;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal.Patterns;

/// <summary>Random news: agents, events, statements of several acts, memberships and alliances; and random patterns to find in them.</summary>
internal static class PatternGenerators
{
    private static readonly Code[] s_acts =
        [KnownActs.Assert, KnownActs.Report, KnownActs.Confirm, KnownActs.ClaimResponsibility, KnownActs.DenyResponsibility];

    private static readonly Code[] s_types =
    [
        default,
        default,
        KnownRelationships.About,
        KnownRelationships.About,
        KnownRelationships.SpokenBy,
        KnownRelationships.MemberOf,
        KnownRelationships.AlliedWith,
        KnownRelationships.AlliedWith,
        KnownRelationships.SubEventOf,
    ];

    public static Gen<EntityGraph> Graphs { get; } =
        from agents in Gen.Int[1, 5]
        from events in Gen.Int[1, 4]
        from statements in Gen.Select(Gen.Int[0, 4], Gen.Int[0, 19], Gen.Int[0, 19], Gen.Int[0, 19]).List[0, 10]
        from links in Gen.Select(Gen.Int[0, 2], Gen.Int[0, 19], Gen.Int[0, 19]).List[0, 12]
        select Build(agents, events, statements, links);

    public static Gen<PatternShape> Shapes { get; } =
        from first in Nodes
        from steps in Gen.Select(Steps, Nodes).List[0, 3]
        select new PatternShape([first, .. steps.Select(step => step.Item2)], steps.Select(step => step.Item1).ToValueList());

    private static Gen<PatternNode> Nodes =>
        from kinds in Gen.Int[0, 5]
        from pins in Gen.Int[0, 9]
        from pinned in Gen.Int[0, 19].List[0, 4]
        from act in Gen.Int[0, 11]
        from predicate in Gen.Int[0, 5]
        select new PatternNode(kinds switch
        {
            0 => [NodeKind.Statement],
            1 => [NodeKind.Person, NodeKind.Organization],
            2 => [NodeKind.Event, NodeKind.Statement],
            _ => Enum.GetValues<NodeKind>().ToValueList(),
        })
        {
            Ids = pins == 0 ? pinned.Select(place => new EntityId(place % 3 == 0 ? "a0" : place % 3 == 1 ? "e0" : "paper")).Distinct().ToValueList() : null,
            Acts = act < s_acts.Length - 2 ? [s_acts[act]] : [],
            Where = predicate == 0 ? node => node.Id.Value.Length != 2 || node.Id.Value[1] % 2 == 0 : null,
        };

    private static Gen<PatternStep> Steps =>
        from type in Gen.Int[0, s_types.Length - 1]
        from isOut in Gen.Bool
        from either in Gen.Int[0, 3]
        from least in Gen.Int[1, 2]
        from more in Gen.Int[0, 2]
        from repeats in Gen.Int[0, 3]
        from along in Gen.Int[0, 5]
        select new PatternStep(s_types[type], isOut)
        {
            IsEitherWay = either == 0,
            Along = along == 0 ? relationship => relationship.From.Value != "s1" && relationship.To.Value != "a1" : null,
            Least = repeats == 0 ? least : 1,
            Most = repeats == 0 ? least + more : 1,
        };

    private static EntityGraph Build(
        int agents, int events, List<(int Act, int Speaker, int Event, int Other)> statements, List<(int Sort, int From, int To)> links)
    {
        var builder = new EntityGraphBuilder();
        var paper = builder.AddOrganization("paper", "Paper");
        var article = builder.AddDocument("article", "Article", paper);
        for (var agent = 0; agent < agents; agent++)
        {
            builder.AddOrganization($"a{agent}", $"Agent {agent}");
        }

        for (var place = 0; place < events; place++)
        {
            builder.AddEvent($"e{place}", $"Event {place}");
        }

        foreach (var (place, (act, speaker, about, other)) in statements.Index())
        {
            builder.Add(new Statement
            {
                Id = new EntityId($"s{place}"),
                Act = s_acts[act],
                Attribution = [new Hop(new EntityId($"a{speaker % agents}"))],
                About = other % 3 == 0 || place == 0
                    ? [new EntityId($"e{about % events}")]
                    : [new EntityId($"e{about % events}"), new EntityId(other % 3 == 1 ? $"a{other % agents}" : $"s{other % place}")],
                Source = new Provenance { Document = article.Id },
            });
        }

        foreach (var (place, (sort, from, to)) in links.Index())
        {
            builder.Add(new Relationship
            {
                Id = new EntityId($"r{place}"),
                Type = sort switch
                {
                    0 => KnownRelationships.MemberOf,
                    1 => KnownRelationships.AlliedWith,
                    _ => KnownRelationships.SubEventOf,
                },
                From = new EntityId(sort == 2 ? $"e{from % events}" : $"a{from % agents}"),
                To = new EntityId(sort == 2 ? $"e{to % events}" : $"a{to % agents}"),
            });
        }

        return builder.Build();
    }
}
