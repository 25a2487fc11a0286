using CsCheck;
using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Tests.Indexing;

/// <summary>Relationships in columns and rows, against lists of them.</summary>
public sealed class RelationshipTableTests
{
    private static readonly Code[] s_types =
    [
        KnownRelationships.About, KnownRelationships.SpokenBy, KnownRelationships.ReportedIn, KnownRelationships.OnBehalfOf,
        .. Enumerable.Range(0, 8).Select(number => new Code($"own:type{number}")),
    ];

    private enum Sort
    {
        Own,
        OfEvent,
        Entered,
    }

    [Fact]
    public void Rows_of_random_relationships_are_those_of_plain_lists() => Gen.Select(
        Nodes(Gen.Int[1, 40], acts: 4),
        Links(Gen.Int[0, 120], types: s_types.Length)).Sample(
        (acts, links) => SameAsPlain(acts, links),
        iter: 300);

    [Fact]
    public void Long_rows_are_those_of_plain_lists() => Gen.Select(
        Nodes(Gen.Int[1, 3], acts: 3),
        Links(Gen.Int[100, 700], types: 4)).Sample(
        (acts, links) => SameAsPlain(acts, links),
        iter: 60);

    [Fact]
    public void A_rare_act_and_a_rare_type_are_found_in_rows_of_thousands()
    {
        const int Count = 9_000;
        var acts = Enumerable.Repeat(KnownActs.Assert.Code, Count).ToArray();
        acts[0] = KnownActs.Deny;
        acts[8_191] = KnownActs.Deny;
        acts[8_999] = KnownActs.Accuse;
        var nodes = new NumberedNodes(acts);
        var builder = new RelationshipTableBuilder(nodes);
        for (var node = 0; node < Count; node++)
        {
            builder.BeginNode();
            builder.Add(node, KnownRelationships.About, 0);
        }

        // The last one is told of thousands of things, and once by somebody.
        for (var target = 0; target < Count; target++)
        {
            builder.Add(Count - 1, target == 5_000 ? KnownRelationships.SpokenBy : KnownRelationships.ReportedIn, target);
        }

        var table = builder.Build(nodes);
        Assert.Equal([0, 8_191], table.About(0, KnownActs.Deny).ToArray());
        Assert.Equal([8_999], table.About(0, KnownActs.Accuse).ToArray());
        Assert.Equal(Count - 3, table.About(0, KnownActs.Assert).Length);
        Assert.Equal([Count + 5_000], table.From(Count - 1, KnownRelationships.SpokenBy).ToArray());
        Assert.Equal([Count - 1], table.From(Count - 1, KnownRelationships.About).ToArray());
        Assert.True(table.From(Count - 1, KnownRelationships.OnBehalfOf).IsEmpty);
    }

    [Fact]
    public void Acts_are_kept_apart_even_if_there_are_more_than_a_byte_can_tell()
    {
        var acts = Enumerable.Range(0, 600).Select(number => new Code($"many:act{number % 300}")).ToArray();
        var nodes = new NumberedNodes(acts);
        var builder = new RelationshipTableBuilder(nodes);
        for (var node = 0; node < acts.Length; node++)
        {
            builder.BeginNode();
            builder.Add(node, KnownRelationships.About, 7);
        }

        var table = builder.Build(nodes);
        for (var act = 0; act < 300; act++)
        {
            Assert.Equal([act, act + 300], table.About(7, acts[act]).ToArray());
        }
    }

    [Fact]
    public void More_relationships_than_there_is_room_for_are_refused()
    {
        var nodes = new NumberedNodes([default]);
        var builder = new RelationshipTableBuilder(nodes, mostRelationships: 3);
        builder.BeginNode();
        for (var times = 0; times < 3; times++)
        {
            builder.Add(0, KnownRelationships.About, 0);
        }

        var error = Assert.Throws<CapacityExceededException>(() => builder.Add(0, KnownRelationships.About, 0));

        Assert.Equal(("relationships", 3L), (error.Part, error.Limit));
        Assert.Equal(3, builder.Build(nodes).Count);
    }

    [Fact]
    public void More_types_of_relationship_than_there_is_room_for_are_refused()
    {
        var nodes = new NumberedNodes([default]);
        var builder = new RelationshipTableBuilder(nodes);
        builder.BeginNode();
        for (var type = 0; type < 256; type++)
        {
            builder.Add(0, new Code($"many:type{type}"), 0);
        }

        var error = Assert.Throws<CapacityExceededException>(() => builder.Add(0, new Code("many:one-more"), 0));

        Assert.Equal(("types of relationship", 256L), (error.Part, error.Limit));
        Assert.Equal([200], builder.Build(nodes).From(0, new Code("many:type200")).ToArray());
    }

    private static Gen<Code[]> Nodes(Gen<int> count, int acts) => count.SelectMany(number =>
        Gen.Int[-1, acts - 1].Select(act => act < 0 ? default : new Code($"act{act}")).Array[number]);

    private static Gen<(Sort Sort, int Source, int Type, int Target, int Gap)[]> Links(Gen<int> count, int types) => count.SelectMany(number => Gen.Select(
        Gen.Frequency((6, Gen.Const(Sort.Own)), (2, Gen.Const(Sort.OfEvent)), (1, Gen.Const(Sort.Entered))),
        Gen.Int[0, 1_000],
        Gen.Int[0, types - 1],
        Gen.Int[0, 1_000],
        Gen.Frequency((5, Gen.Const(0)), (3, Gen.Const(1)), (1, Gen.Int[2, 12]))).Array[number]);

    private static void SameAsPlain(Code[] acts, (Sort Sort, int Source, int Type, int Target, int Gap)[] links)
    {
        var nodes = new NumberedNodes(acts);
        var builder = new RelationshipTableBuilder(nodes);
        var plain = new PlainRelationships(nodes.OrdinalOf, nodes.KindOf);
        var node = -1;
        var mayAddOwn = false;
        foreach (var link in links)
        {
            for (var gap = 0; gap < link.Gap && node < acts.Length - 1; gap++)
            {
                builder.BeginNode();
                mayAddOwn = true;
                node++;
            }

            var (source, type, target) = (link.Source % acts.Length, s_types[link.Type], link.Target % acts.Length);
            if (link.Sort == Sort.Own && mayAddOwn && nodes.KindOf(node) == NodeKind.Statement)
            {
                builder.Add(node, type, target);
                plain.Add(node, type, target);
            }
            else if (link.Sort == Sort.OfEvent && node >= 0 && nodes.KindOf(source) == NodeKind.Event && nodes.KindOf(node) == NodeKind.Statement)
            {
                builder.AddOfEvent(source, type, target, node);
                plain.AddOfEvent(source, type, target, node);
                mayAddOwn = false;
            }
            else
            {
                var entered = new Relationship { Id = new EntityId("r"), Type = type, From = nodes.IdAt(source), To = nodes.IdAt(target) };
                builder.AddEntered(entered, source, target);
                plain.AddEntered(entered, source, target);
                mayAddOwn = false;
            }
        }

        var index = new TableIndex(nodes, builder.Build(nodes));
        plain.Same(index);
        foreach (var (relationship, evidence) in plain.Evidence)
        {
            Assert.Equal(evidence.Select(nodes.IdAt), index.RelationshipAt(relationship).Evidence);
        }
    }
}
