using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Tests.Graph;

public class SnapshotLifetimeTests
{
    private const int Edits = 1_000;

    private const int Claims = 2_000;

    private static readonly EntityId s_attack = new("attack");

    private static readonly EntityId s_corps = new("corps");

    [Fact]
    public void Snapshots_left_behind_by_edits_are_collected_while_the_first_and_the_last_stay()
    {
        var first = Build();
        var (last, others) = EditedFrom(first);

        Collect();

        Assert.Equal(Edits - 1, others.Count);
        Assert.DoesNotContain(others, snapshot => snapshot.IsAlive);
        Assert.Equal((Claims, Claims + Edits), (first.StatementsAbout(s_attack).Count(), last.StatementsAbout(s_attack).Count()));
    }

    [Fact]
    public void The_last_of_many_snapshots_is_collected_as_well_when_nobody_needs_it()
    {
        var first = Build();
        var last = LastOnly(first);

        Collect();

        Assert.False(last.IsAlive);
        Assert.Equal(Claims, first.StatementsAbout(s_attack).Count());
    }

    [Fact]
    public void A_first_snapshot_that_nobody_needs_is_collected_although_a_later_one_shares_its_content()
    {
        var (first, last) = LastOf();

        Collect();

        Assert.False(first.IsAlive);
        Assert.Equal(Claims + 3, last.StatementsAbout(s_attack).Count());
    }

    [Fact]
    public void Nothing_of_an_edit_that_fails_stays_with_the_snapshot_that_was_edited()
    {
        var graph = Edited(Build(), 0).Edit(builder => builder.Add(Judged("first")));
        var contents = Refused<InvalidLedgerException>(graph, builder => builder.Withdraw(new EntityId("nobody")))
            .Concat(Refused<InvalidLedgerException>(graph, builder => builder.AddEvent(s_attack.Value, "an id that is taken")))
            .Concat(Refused<CapacityExceededException>(graph, builder =>
            {
                for (var type = 0; type <= 256; type++)
                {
                    builder.Add(new Relationship { Id = new EntityId($"r{type}"), Type = new Code($"many:t{type}"), From = s_corps, To = s_corps });
                }
            }))
            .ToList();

        Collect();

        Assert.Equal(6, contents.Count);
        Assert.DoesNotContain(contents, content => content.IsAlive);
        Assert.Equal(Claims + 2, Edited(graph, 1).StatementsAbout(s_attack).Count());
    }

    [Fact]
    public void What_an_edit_adds_and_redacts_stays_with_no_snapshot()
    {
        var before = Edited(Build(), 0);
        var (after, content) = Redacted(before);

        Collect();

        Assert.False(content.IsAlive);
        Assert.Equal((false, IdStatus.Redacted), (before.Contains(new EntityId("secret")), after.StatusOf(new EntityId("secret"))));
    }

    [Fact]
    public void What_walks_keep_with_a_snapshot_goes_with_it()
    {
        var first = Build();
        var walked = Walked(first);

        Collect();

        Assert.False(walked.IsAlive);
        Assert.Single(first.WeaklyConnectedComponents());
    }

    [Fact]
    public async Task Old_snapshots_answer_as_before_while_newer_ones_are_made_on_another_thread()
    {
        var first = Build();
        var expected = Answer(first);
        var kept = new List<(EntityGraph Graph, int Added)>();
        var gate = new Lock();
        using var done = new CancellationTokenSource();

        var writer = Task.Run(() =>
        {
            var graph = first;
            for (var edit = 0; edit < Edits; edit++)
            {
                graph = Edited(graph, edit);
                if (edit % 100 == 0)
                {
                    lock (gate)
                    {
                        kept.Add((graph, edit + 1));
                    }
                }
            }

            done.Cancel();
        });

        var reader = Task.Run(() =>
        {
            var readings = 0;
            do
            {
                List<(EntityGraph Graph, int Added)> seen;
                lock (gate)
                {
                    seen = [.. kept];
                }

                Assert.Equal(expected, Answer(first));
                Assert.All(seen, one => Assert.Equal((Claims + one.Added, expected.Nodes + one.Added), (Answer(one.Graph).Claims, Answer(one.Graph).Nodes)));
                readings++;
            }
            while (!done.IsCancellationRequested);

            return readings;
        });

        await writer;

        Assert.InRange(await reader, 1, int.MaxValue);
        Assert.Equal(expected, Answer(first));
    }

    [Fact]
    public async Task Two_threads_edit_one_snapshot_and_neither_sees_what_the_other_adds()
    {
        var first = Build();
        var expected = Answer(first);
        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(thread => Task.Run(() =>
        {
            var graph = first;
            for (var edit = 0; edit < 200; edit++)
            {
                graph = Edited(graph, (thread * 1_000_000) + edit);
            }

            return graph;
        })));

        Assert.Equal(expected, Answer(first));
        Assert.All(both, graph => Assert.Equal(Claims + 200, graph.StatementsAbout(s_attack).Count()));
        Assert.Empty(both[0].Statements.Skip(Claims).Select(statement => statement.Id).Intersect(both[1].Statements.Skip(Claims).Select(statement => statement.Id)));
    }

    // None of these is inlined, so that no local of theirs keeps a snapshot while the garbage is collected.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (EntityGraph Last, List<WeakReference> Others) EditedFrom(EntityGraph first)
    {
        var others = new List<WeakReference>();
        var graph = Edited(first, 0);
        for (var edit = 1; edit < Edits; edit++)
        {
            others.Add(new WeakReference(graph));
            graph = Edited(graph, edit);
        }

        return (graph, others);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference LastOnly(EntityGraph first) => new(EditedFrom(first).Last);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (WeakReference First, EntityGraph Last) LastOf()
    {
        var first = Build();
        return (new WeakReference(first), Edited(Edited(Edited(first, 0), 1), 2));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Walked(EntityGraph first)
    {
        var graph = Edited(first, 0);
        Assert.Single(graph.WeaklyConnectedComponents());
        Assert.NotEmpty(graph.Match(Pattern.From<Statement>().Out(KnownRelationships.About)));
        Assert.True(graph.ShortestConnection(s_attack, s_corps).Exists);
        Assert.True(graph.AsUndirectedGraph().VertexCount > Claims);
        return new WeakReference(graph);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<WeakReference> Refused<T>(EntityGraph graph, Action<EntityGraphBuilder> spoil)
        where T : Exception
    {
        var contents = new List<WeakReference>();
        Assert.Throws<T>(() => graph.Edit(builder =>
        {
            contents.Add(new WeakReference(builder.Add(Claim("secret"))));
            contents.Add(new WeakReference(builder.Add(Judged("secret-judgement"))));
            spoil(builder);
        }));
        return contents;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (EntityGraph After, WeakReference Content) Redacted(EntityGraph before)
    {
        WeakReference? content = null;
        var after = before.Edit(builder =>
        {
            content = new WeakReference(builder.Add(Claim("secret")));
            builder.Redact(new EntityId("secret"), "a court order");
        });
        return (after, content!);
    }

    private static Judgement Judged(string id) =>
        new() { Id = new EntityId(id), Verdict = JudgementVerdict.Conflict, Of = [new EntityId("claim0"), new EntityId("claim1")] };

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Collect()
    {
        for (var round = 0; round < 3; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }

    private static EntityGraph Edited(EntityGraph graph, int edit) => graph.Edit(builder => builder.Add(Claim($"added{edit}")));

    private static (int Claims, int Nodes, int Reached) Answer(EntityGraph graph) =>
        (graph.StatementsAbout(s_attack).Count(), graph.NodeCount, graph.Neighborhood(s_attack, 2).Count);

    private static Statement Claim(string id) => new()
    {
        Id = new EntityId(id),
        Act = KnownActs.ClaimResponsibility,
        Attribution = [new Hop(s_corps)],
        About = [s_attack],
    };

    private static EntityGraph Build()
    {
        var builder = new EntityGraphBuilder();
        builder.AddEvent(s_attack.Value, "attack on the ferry");
        builder.AddOrganization(s_corps.Value, "Corps");
        for (var type = 0; type <= 256; type++)
        {
            builder.Declare(new RelationshipType<Organization, Organization> { Code = new Code($"many:t{type}"), Label = "has to do with", InverseLabel = "has to do with" });
        }

        for (var claim = 0; claim < Claims; claim++)
        {
            builder.Add(Claim($"claim{claim}"));
        }

        return builder.Build();
    }
}
