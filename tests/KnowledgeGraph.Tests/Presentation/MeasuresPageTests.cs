using System.Globalization;

namespace KnowledgeGraph.Tests.Presentation;

/// <summary>What was measured of nodes is shown like any other answer.</summary>
public sealed class MeasuresPageTests
{
    [Fact]
    public void The_node_with_the_highest_value_comes_first_with_its_value()
    {
        var text = Star(leaves: 3).PageRank().ToTable();

        Assert.Contains("4 nodes measured.", Star(leaves: 3).PageRank().ToText(), StringComparison.Ordinal);
        var rows = text.Split('\n').Where(line => line.Length > 0 && char.IsDigit(line[0])).ToList();
        Assert.Equal(4, rows.Count);
        Assert.Contains("Press", rows[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Of_more_nodes_than_anybody_reads_the_highest_are_shown_and_that_is_said()
    {
        var text = Star(leaves: 60).PageRank().ToText();

        Assert.Contains("61 nodes measured.", text, StringComparison.Ordinal);
        Assert.Contains("with the highest values are shown.", text, StringComparison.Ordinal);
        Assert.Contains("\n50. ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n51. ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_few_nodes_nothing_is_left_out()
    {
        Assert.DoesNotContain("highest values are shown", Star(leaves: 3).PageRank().ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_picture_draws_those_that_it_names() =>
        Assert.Contains("Press", Star(leaves: 3).PageRank().ToSvg(), StringComparison.Ordinal);

    private static EntityGraph Star(int leaves)
    {
        var builder = new EntityGraphBuilder();
        var press = builder.AddOrganization("press", "Press");
        for (var number = 0; number < leaves; number++)
        {
            builder.Relate(builder.AddPerson(string.Create(CultureInfo.InvariantCulture, $"p{number}"), "Somebody"), KnownRelationships.MemberOf, press);
        }

        return builder.Build();
    }
}
