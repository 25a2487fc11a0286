using KnowledgeGraph.Presentation;

namespace KnowledgeGraph.Tests.Presentation;

public sealed class DisplayWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("Kozinka", 7)]
    [InlineData("Козинка", 7)]
    [InlineData("北京", 4)]
    [InlineData("한국", 4)]
    [InlineData("ｶﾅ", 2)]
    [InlineData("e\u0301te\u0301", 3)]
    [InlineData("é", 1)]
    [InlineData("👩‍👩‍👧‍👦", 2)]
    [InlineData("👍🏽", 2)]
    [InlineData("❤️", 2)]
    [InlineData("a\u200Bb", 2)]
    public void Text_takes_the_columns_that_a_console_gives_it(string text, int columns) =>
        Assert.Equal(columns, DisplayWidth.Of(text));

    [Fact]
    public void Columns_of_a_table_stand_below_each_other_in_every_script()
    {
        var builder = new EntityGraphBuilder();
        var paper = builder.AddOrganization("paper", "The Paper");
        var storm = builder.AddEvent("storm", "storm");
        var article = builder.AddDocument("article", "Storm", paper);
        foreach (var (id, name) in new[] { ("a", "Harbour"), ("b", "Гавань"), ("c", "北京日報"), ("d", "Cafe\u0301"), ("e", "👩‍👩‍👧‍👦 Family") })
        {
            builder.AddClaimOfResponsibility(storm, article, builder.AddOrganization(id, name));
        }

        var table = builder.Build().WhoClaimedResponsibilityFor(storm).ToTable().Split("\n\n")[0].Split('\n');

        var column = table[0].IndexOf("Said", StringComparison.Ordinal);
        Assert.All(table.Skip(2), line => Assert.Equal(column, DisplayWidth.Of(line[..line.IndexOf("not stated", StringComparison.Ordinal)])));
    }
}
