using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Tests.Graph.Storage;

public sealed class CapacityTests
{
    [Theory]
    [InlineData("ids", "A graph in memory has room for 5 entries of ids, and this one needs more. Make several graphs of it, such as one for a year or a region each.")]
    [InlineData("bytes", "A graph in memory has room for 20 bytes of ids, and this one needs more. Make several graphs of it, such as one for a year or a region each.")]
    public void More_than_there_is_room_for_is_refused_by_name(string limit, string message)
    {
        var builder = new EntityGraphBuilder { Limits = limit == "ids" ? new StorageLimits { Ids = 5 } : new StorageLimits { Bytes = 20 } };
        for (var number = 0; number < 6; number++)
        {
            builder.AddOrganization($"organization{number}", "A");
        }

        var refused = Assert.Throws<CapacityExceededException>(builder.Build);

        Assert.Equal(message, refused.Message);
        Assert.Equal(("ids", limit == "ids" ? 5 : 20), (refused.Part, refused.Limit));
    }

    [Fact]
    public void Rows_have_a_limit_of_their_own()
    {
        var builder = new EntityGraphBuilder { Limits = new StorageLimits { Bytes = 64 } };
        builder.AddOrganization("a", new string('n', 100));

        Assert.Equal("rows", Assert.Throws<CapacityExceededException>(builder.Build).Part);
    }

    [Fact]
    public void What_just_fits_is_taken()
    {
        var builder = new EntityGraphBuilder { Limits = new StorageLimits { Ids = 2, Bytes = 64 } };
        builder.AddOrganization("a", "A");
        builder.AddOrganization("b", "B");

        Assert.Equal(2, builder.Build().NodeCount);
    }
}
