using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Tests.Indexing;

/// <summary>Relationships in lists and dictionaries, as plainly as can be.</summary>
internal sealed class PlainRelationships(Func<EntityId, int> ordinalOf, Func<int, NodeKind> kindOf) : IDerivationTarget
{
    public List<(int Source, Code Type, int Target, Relationship? Entered)> All { get; } = [];

    public Dictionary<int, List<int>> Evidence { get; } = [];

    public int OrdinalOf(EntityId id) => ordinalOf(id);

    public NodeKind KindOf(int node) => kindOf(node);

    public void Add(int source, Code type, int target) => All.Add((source, type, target, null));

    public void AddEntered(Relationship relationship, int source, int target) => All.Add((source, relationship.Type, target, relationship));

    public void AddOfEvent(int source, Code type, int target, int statement)
    {
        var known = All.FindIndex(one => one == (source, type, target, null));
        if (known < 0)
        {
            known = All.Count;
            Add(source, type, target);
        }

        var evidence = Evidence.TryGetValue(known, out var statements) ? statements : Evidence[known] = [];
        if (!evidence.Contains(statement))
        {
            evidence.Add(statement);
        }
    }

    /// <summary>The ordinals of those that fit, ascending.</summary>
    public int[] Where(Func<(int Source, Code Type, int Target, Relationship? Entered), bool> fits) =>
        [.. Enumerable.Range(0, All.Count).Where(relationship => fits(All[relationship]))];

    /// <summary>Holds every column and row of an index against these.</summary>
    public void Same(IGraphIndex index)
    {
        Assert.Equal(All.Count, index.RelationshipCount);
        for (var relationship = 0; relationship < All.Count; relationship++)
        {
            var (source, type, target, entered) = All[relationship];
            Assert.Equal(source, index.SourceOf(relationship));
            Assert.Equal(type, index.Types[index.TypeNumberOf(relationship)]);
            Assert.Equal(target, index.TargetOf(relationship));
            Assert.Equal(entered is null, index.IsDerived(relationship));
        }

        SameEnds(index);
        var bySource = Rows(one => one.Source);
        var byTarget = Rows(one => one.Target);
        var acts = Enumerable.Range(0, index.NodeCount).Select(index.ActOf).Where(act => !act.IsDefault).Distinct().Append(new Code("never:said")).ToArray();
        for (var node = 0; node < index.NodeCount; node++)
        {
            var from = bySource.GetValueOrDefault(node, []);
            var to = byTarget.GetValueOrDefault(node, []);
            Same(from, index.From(node));
            Same(to, index.To(node));
            foreach (var type in index.Types.ToArray().Append(new Code("never:entered")))
            {
                Same([.. from.Where(relationship => All[relationship].Type == type)], index.From(node, type));
                Same([.. to.Where(relationship => All[relationship].Type == type)], index.To(node, type));
            }

            var about = to.Where(relationship => All[relationship].Type == KnownRelationships.About.Code).ToLookup(relationship => index.ActOf(All[relationship].Source));
            Assert.All(acts, act => Same([.. about[act]], index.About(node, act)));
        }
    }

    private Dictionary<int, List<int>> Rows(Func<(int Source, Code Type, int Target, Relationship? Entered), int> end)
    {
        var rows = new Dictionary<int, List<int>>();
        for (var relationship = 0; relationship < All.Count; relationship++)
        {
            (rows.TryGetValue(end(All[relationship]), out var row) ? row : rows[end(All[relationship])] = []).Add(relationship);
        }

        return rows;
    }

    private void SameEnds(IGraphIndex index)
    {
        foreach (var length in new[] { 1, 7, 64, All.Count })
        {
            for (var first = 0; first < All.Count; first += length)
            {
                var sources = new int[Math.Min(length, All.Count - first)];
                var targets = new int[sources.Length];
                index.ReadEnds(first, sources, targets);
                Assert.Equal(All.Skip(first).Take(length).Select(one => one.Source), sources);
                Assert.Equal(All.Skip(first).Take(length).Select(one => one.Target), targets);
            }
        }
    }

    private static void Same(List<int> expected, MixedRow actual)
    {
        Assert.Equal(expected.Count, actual.Length);
        Assert.Equal(expected.Count == 0, actual.IsEmpty);
        Assert.Equal(expected, actual.ToArray());
    }

    private static void Same(List<int> expected, RelationshipRow actual)
    {
        Assert.Equal(expected.Count, actual.Length);
        Assert.Equal(expected.Count == 0, actual.IsEmpty);
        Assert.Equal(expected, actual.ToArray());

        // One after the other, each by a reader of its own.
        var found = new List<int>();
        for (var reader = actual.From(0); reader.MoveNext(); reader = actual.From(reader.Place))
        {
            found.Add(reader.Current);
        }

        Assert.Equal(expected, found);
    }
}
