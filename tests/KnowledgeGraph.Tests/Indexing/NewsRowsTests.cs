using CsCheck;
using KnowledgeGraph.Indexing;
using KnowledgeGraph.Tests.Questions;

namespace KnowledgeGraph.Tests.Indexing;

/// <summary>The rows of graphs, against lists of what follows from their nodes, and what they take up.</summary>
public sealed class NewsRowsTests
{
    [Fact]
    public void Rows_of_random_news_with_edits_are_those_of_plain_lists() => RandomNews.Usual.Obeys(SameAsPlain);

    [Fact]
    public void Rows_of_random_news_that_was_added_to_are_those_of_plain_lists() => RandomNews.Graphs(NewsSize.Usual with { Edits = 0 }).Obeys(
        graph =>
        {
            foreach (var happening in graph.Nodes<Event>().ToList())
            {
                graph = graph.Edit(builder => builder.Add(new Statement
                {
                    Id = new EntityId($"added-{happening.Id}"),
                    Act = KnownActs.Assert,
                    Attribution = [new Hop(RandomNewsIds.Organization(0))],
                    Propositions =
                    [
                        new Proposition
                        {
                            Id = new EntityId($"added-{happening.Id}.p"),
                            Predicate = KnownPredicates.OccurredAt,
                            Arguments = [new Argument(KnownRoles.Event, happening), new Argument(KnownRoles.Place, RandomNewsIds.Place(0))],
                        },
                    ],
                }));
            }

            SameAsPlain(graph);
        },
        30);

    [Fact]
    public void Relationships_of_news_take_up_at_most_12_bytes_both_directions_and_all_starts_included()
    {
        var graph = GeneratedNews.Of(20_000);
        var index = Assert.IsType<PlainIndex>(graph.Index);

        var rows = index.Parts.Where(part => part.Name.StartsWith("relationships: ", StringComparison.Ordinal)).ToList();

        var bytes = rows.Sum(part => part.Bytes) / (double)graph.RelationshipCount;
        Assert.True(bytes <= 12, $"{bytes:0.00} bytes a relationship:{Environment.NewLine}{string.Join(Environment.NewLine, rows)}");
    }

    private static void SameAsPlain(EntityGraph graph)
    {
        var plain = Plain(graph);
        plain.Same(graph.Index);
        for (var relationship = 0; relationship < plain.All.Count; relationship++)
        {
            var (source, _, _, entered) = plain.All[relationship];
            var evidence = entered is not null ? entered.Evidence
                : graph.Index.KindOf(source) == NodeKind.Statement ? [graph.Index.IdAt(source)]
                : plain.Evidence.GetValueOrDefault(relationship, []).Select(graph.Index.IdAt).ToValueList();
            Assert.Equal(evidence, graph.Index.RelationshipAt(relationship).Evidence);
        }
    }

    private static PlainRelationships Plain(EntityGraph graph)
    {
        var nodes = graph.Nodes<Node>().ToList();
        var ordinals = nodes.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index);

        // As the graph has it, because an amendment may take a proposition out of its statement.
        var statements = graph.Entries.Select(StatementOf).OfType<Statement>()
            .SelectMany(statement => statement.Propositions).Select(proposition => proposition.Id).Distinct()
            .Where(id => graph.StatementOf(id) is not null).ToDictionary(id => id, id => graph.StatementOf(id)!.Id);
        var plain = new PlainRelationships(id => ordinals.GetValueOrDefault(id, -1), node => nodes[node].NodeKind);
        var derived = new DerivedRelationships(plain, id => ordinals.GetValueOrDefault(statements.GetValueOrDefault(id, id), -1), graph.Vocabulary);
        var inOrder = nodes.Select(node => (Place: PlaceOf(node.Id), Node: (Node?)node, Relationship: (Relationship?)null))
            .Concat(graph.Relationships.Where(relationship => !relationship.IsDerived).Select(relationship => (Place: PlaceOf(relationship.Id), Node: (Node?)null, Relationship: (Relationship?)relationship)))
            .OrderBy(one => one.Place);
        foreach (var (_, node, relationship) in inOrder)
        {
            if (node is not null)
            {
                derived.AddFrom(node, ordinals[node.Id]);
            }
            else
            {
                plain.AddEntered(relationship!, ordinals[relationship!.From], ordinals[relationship.To]);
            }
        }

        return plain;

        long PlaceOf(EntityId id) => graph.HistoryOf(id).First().Sequence;
    }

    private static Statement? StatementOf(LedgerEntry entry) => entry switch
    {
        StatementEntry { Statement: var statement } => statement,
        AmendEntry { Content: StatementEntry { Statement: var statement } } => statement,
        _ => null,
    };
}
