using CsCheck;
using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Tests.Graph.Storage;

public sealed class IdTableTests
{
    private static readonly Gen<EntityId> s_ids = Gen.OneOf(Gen.OneOf("a", "é", "中", "😀", "s", "1", ".p1", "_").Array[1, 6].Select(string.Concat), Gen.Int[0, 300].Select(number => $"s{number}"))
        .Select(text => new EntityId(text));

    [Fact]
    public void Every_id_is_found_by_its_number_and_every_number_by_its_id_and_no_other_id_is() =>
        Gen.Select(s_ids.Array[0, 200], s_ids.Array[0, 200]).Sample(
            (some, others) =>
            {
                var ids = some.Distinct().ToArray();
                var table = IdTable.Of(ids, StorageLimits.Largest);

                Assert.Equal(ids, Enumerable.Range(0, table.Count).Select(table.At));
                Assert.All(ids.Select((id, number) => (Id: id, Number: number)), pair => Assert.Equal(pair.Number, table.Find(pair.Id)));
                Assert.All(others.Except(ids), id => Assert.Equal(-1, table.Find(id)));
            });

    [Fact]
    public void The_longest_ids_are_told_apart_by_their_last_character()
    {
        EntityId[] ids = [.. Enumerable.Range(0, 26).Select(number => new EntityId(new string('中', EntityId.MaximumLength - 1) + (char)('a' + number)))];
        var table = IdTable.Of(ids, StorageLimits.Largest);

        Assert.Equal(Enumerable.Range(0, 26), ids.Select(table.Find));
        Assert.Equal(ids, Enumerable.Range(0, 26).Select(table.At));
    }

    [Fact]
    public void Many_ids_take_little_more_than_their_text()
    {
        const int Count = 100_000;
        EntityId[] ids = [.. Enumerable.Range(0, Count).Select(number => new EntityId($"statement{number}"))];
        var table = IdTable.Of(ids, StorageLimits.Largest);
        var (text, starts, places) = table.Bytes;

        Assert.Equal(ids.Sum(id => id.Value.Length), text);
        Assert.InRange((starts + places) / (double)Count, 6, 6.4);
        Assert.All(ids.Select((id, number) => (id, number)), pair => Assert.Equal(pair.number, table.Find(pair.id)));
    }
}
