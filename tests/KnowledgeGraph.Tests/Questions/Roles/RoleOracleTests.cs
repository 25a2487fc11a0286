using CsCheck;

namespace KnowledgeGraph.Tests.Questions.Roles;

/// <summary>Compares the answers with a plain scan of all relationships on random worlds of offices, parts and spokesmen.</summary>
public sealed class RoleOracleTests
{
    private static readonly string[] s_times = ["unknown", "2020", "2020/2022", "2021/..", "../2021", "2022-03", "2021/"];

    private static readonly Gen<(int Type, int From, int To, int Holds)> s_link = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 5], Gen.Int[0, 5], Gen.Int[0, s_times.Length - 1]);

    private static readonly Gen<(EntityGraph Graph, UncertainTime At)> s_worlds =
        Gen.Select(s_link.Array[0, 25], Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5]).Array[0, 2], Gen.Int[0, s_times.Length - 1], (links, same, at) => (World(links, same), UncertainTime.Parse(s_times[at])));

    [Fact]
    public void Spokesmen_with_parts_are_those_that_a_scan_finds() => s_worlds.Sample((graph, at) =>
    {
        foreach (var asked in graph.Nodes<Organization>())
        {
            var parts = ScanForParts(graph, asked, at);
            var expected = Scan(graph, KnownRelationships.SpeaksFor, at).Where(link => parts.Contains(link.To)).Select(link => link.Id);

            Assert.Equal(expected, graph.SpokesmenFor(asked, at, includingParts: true).Select(found => found.Relationship.Relationship.Id));
        }
    });

    [Fact]
    public void Holders_members_and_allies_are_those_that_a_scan_finds() => s_worlds.Sample((graph, at) =>
    {
        foreach (var asked in graph.Nodes<Organization>())
        {
            bool IsAsked(EntityId id) => graph.IdentityOf(asked, id) == JudgementVerdict.Same;
            var offices = graph.Nodes<Position>().Where(office => office.Organization is { } body && IsAsked(body)).Select(office => office.Id).ToHashSet();

            Assert.Equal(
                Scan(graph, KnownRelationships.HoldsPosition, at).Where(link => offices.Contains(link.To)).Select(link => link.Id),
                graph.WhoHolds(asked, at).Select(found => found.Relationship.Relationship.Id));
            Assert.Equal(
                Scan(graph, KnownRelationships.MemberOf, at).Where(link => IsAsked(link.To)).Select(link => link.Id),
                graph.MembersOf(asked, at).Select(found => found.Relationship.Id));
            Assert.Equal(
                Scan(graph, KnownRelationships.AlliedWith, at).Where(link => IsAsked(link.To) || IsAsked(link.From)).Select(link => link.Id),
                graph.AlliesOf(asked, at).Select(found => found.Relationship.Id));
        }
    });

    [Fact]
    public void A_chain_to_a_party_leads_there_step_by_step_and_every_party_has_one() => s_worlds.Sample((graph, at) =>
    {
        foreach (var person in graph.Nodes<Person>())
        {
            foreach (var party in graph.PartiesOf(person, at))
            {
                var ends = party.Chain.Select(step => step.Relationship.From).Append(party.Party.Id)
                    .Zip(party.Chain.Select(step => step.Relationship.To).Prepend(person.Id));
                Assert.All(ends, step => Assert.Equal(JudgementVerdict.Same, graph.IdentityOf(step.First, step.Second)));
            }
        }
    });

    [Fact]
    public void In_random_news_every_role_is_one_that_a_scan_finds_with_evidence_that_is_there() => RandomNews.Usual.Obeys(graph =>
    {
        foreach (var at in new[] { default, UncertainTime.OnDay(2023, 6, 1) })
        {
            foreach (var asked in graph.Nodes<Organization>())
            {
                var parts = ScanForParts(graph, asked, at);
                var spokesmen = graph.SpokesmenFor(asked, at, includingParts: true);
                Assert.Equal(
                    Ids(graph, Scan(graph, KnownRelationships.SpeaksFor, at).Where(link => parts.Contains(link.To))),
                    spokesmen.Select(found => found.Relationship.Relationship.Id));
                Assert.Equal(
                    Ids(graph, Scan(graph, KnownRelationships.FounderOf, default).Where(link => graph.SameAs(asked).Contains(link.To))),
                    graph.FoundersOf(asked).Select(found => found.Relationship.Id));
                Assert.All(spokesmen, found => Assert.Equal(
                    found.Relationship.Relationship.Evidence.Count,
                    found.Relationship.Evidence.Count + found.Relationship.LostEvidence.Count));
            }

            foreach (var person in graph.Nodes<Person>())
            {
                Assert.Equal(
                    Ids(graph, Scan(graph, KnownRelationships.HoldsPosition, at).Where(link => graph.SameAs(person).Contains(link.From))),
                    graph.PositionsOf(person, at).Select(found => found.Relationship.Relationship.Id));
                Assert.All(graph.PartiesOf(person, at), party => Assert.NotEqual(JudgementVerdict.Same, graph.IdentityOf(person, party.Party)));
            }
        }
    });

    private static IEnumerable<EntityId> Ids(EntityGraph graph, IEnumerable<Relationship> links) =>
        links.Where(link => !graph.Get<Node>(link.From).IsRedacted && !graph.Get<Node>(link.To).IsRedacted).Select(link => link.Id);

    private static IEnumerable<Relationship> Scan(EntityGraph graph, RelationshipType type, UncertainTime at) =>
        graph.Relationships.Where(link => link.Type == type.Code && (at.IsUnknown || graph.Solve(link.Holds).Time.MayCoincideWith(at)));

    private static HashSet<EntityId> ScanForParts(EntityGraph graph, Organization asked, UncertainTime at)
    {
        var parts = new HashSet<EntityId>(graph.SameAs(asked));
        while (true)
        {
            var more = Scan(graph, KnownRelationships.PartOf, at).Where(link => parts.Contains(link.To)).SelectMany(link => graph.SameAs(link.From)).Where(id => !parts.Contains(id)).ToList();
            if (more.Count == 0)
            {
                return parts;
            }

            parts.UnionWith(more);
        }
    }

    private static EntityGraph World((int Type, int From, int To, int Holds)[] links, (int First, int Second)[] same)
    {
        var builder = new EntityGraphBuilder();
        for (var i = 0; i < 6; i++)
        {
            builder.AddPerson($"p{i}", $"Person {i}");
            builder.AddOrganization($"o{i}", $"Organization {i}");
            builder.Add(new Position { Id = new EntityId($"x{i}"), Title = $"office {i}", Organization = new EntityId($"o{i / 2}") });
        }

        foreach (var (index, (type, from, to, holds)) in links.Index())
        {
            var (code, start, end) = type switch
            {
                0 => (KnownRelationships.PartOf.Code, $"o{from}", $"o{to}"),
                1 => (KnownRelationships.SpeaksFor.Code, $"p{from}", $"o{to}"),
                2 => (KnownRelationships.HoldsPosition.Code, $"p{from}", $"x{to}"),
                3 => (KnownRelationships.MemberOf.Code, $"p{from}", $"o{to}"),
                _ => (KnownRelationships.AlliedWith.Code, $"o{from}", $"o{to}"),
            };
            builder.Add(new Relationship { Id = new EntityId($"r{index}"), From = new EntityId(start), Type = code, To = new EntityId(end), Holds = UncertainTime.Parse(s_times[holds]) });
        }

        foreach (var (index, (first, second)) in same.Index().Where(pair => pair.Item.First != pair.Item.Second))
        {
            builder.Add(new Judgement { Id = new EntityId($"j{index}"), Verdict = JudgementVerdict.Same, Of = [new EntityId($"o{first}"), new EntityId($"o{second}")] });
        }

        return builder.Build();
    }
}
