using KnowledgeGraph.Tests.Seed;

namespace KnowledgeGraph.Tests.Graph;

public sealed class StatementsByActTests(SeedGraph seed) : IClassFixture<SeedGraph>
{
    private readonly EntityGraph _graph = seed.Graph;

    [Fact]
    public void What_is_reported_of_an_event_is_also_asserted_and_what_is_claimed_is_not()
    {
        var asserted = About("E11", KnownActs.Assert).ToList();

        Assert.Contains("F52", asserted);
        Assert.DoesNotContain("F50", asserted);
    }

    [Fact]
    public void They_are_those_of_all_statements_about_it_whose_act_fits_for_every_node_and_act_in_the_same_order()
    {
        foreach (var node in _graph.Nodes<Node>())
        {
            foreach (var act in _graph.Vocabulary.Acts)
            {
                var expected = _graph.StatementsAbout(node.Id).Where(statement => _graph.Vocabulary.IsAct(statement.Act, act));

                Assert.Equal(expected, _graph.StatementsAbout(node.Id, act));
            }
        }
    }

    [Fact]
    public void The_relationships_of_a_type_are_those_of_all_with_that_type_for_every_node_in_the_same_order()
    {
        foreach (var node in _graph.Nodes<Node>())
        {
            foreach (var type in _graph.Vocabulary.RelationshipTypes)
            {
                Assert.Equal(_graph.RelationshipsFrom(node.Id).Where(found => found.Type == type.Code), _graph.RelationshipsFrom(node.Id, type));
                Assert.Equal(_graph.RelationshipsTo(node.Id).Where(found => found.Type == type.Code), _graph.RelationshipsTo(node.Id, type));
            }
        }
    }

    [Fact]
    public void An_act_that_the_graph_does_not_know_is_refused_with_the_nearest_ones()
    {
        var refused = Assert.Throws<ArgumentException>(() => _graph.StatementsAbout(new EntityId("E9"), new Code("asert")));

        Assert.Contains("'assert'", refused.Message, StringComparison.Ordinal);
    }

    private IEnumerable<string> About(string id, Act act) => _graph.StatementsAbout(new EntityId(id), act).Select(statement => statement.Id.Value);
}
