using KnowledgeGraph.Queries;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Presentation;

/// <summary>Lays out relationships: who holds which office, speaks for whom, belongs to whom, and who is around a node.</summary>
internal sealed class RelationshipItems(PageComposer page)
{
    /// <summary>A relationship.</summary>
    public PageItem Of(AttributedRelationship found) => page.Item(() => page.Relationships.Of(found), () => Cells(found));

    /// <summary>Who holds an office.</summary>
    public PageItem Of(PositionHolding holding) => page.Item(
        () => [.. page.Relationships.Of(holding.Relationship), .. Note(holding.Relationship)],
        () =>
        [
            new("Who", NodeWords.Of(holding.Person)),
            new("Office", NodeWords.Of(holding.Position)),
            new("Of", holding.Organization is { } organization ? NodeWords.Of(organization) : ""),
            new("For", holding.Jurisdiction is { } jurisdiction ? NodeWords.Of(jurisdiction) : ""),
            .. When(holding.Relationship),
        ]);

    /// <summary>Who speaks for somebody.</summary>
    public PageItem Of(Spokesman spokesman) => page.Item(
        () => [.. page.Relationships.Of(spokesman.Relationship), .. spokesman.Through.SelectMany(page.Relationships.Of), .. Note(spokesman.Relationship)],
        () => [new("Who", NodeWords.Of(spokesman.Agent)), new("Speaks for", NodeWords.Of(spokesman.SpeaksFor)), .. When(spokesman.Relationship)]);

    /// <summary>To whose party somebody belongs, and through what.</summary>
    public PageItem Of(PartyMembership membership) => page.Item(
        () => [$"{NodeWords.Of(membership.Party)}.", .. membership.Chain.SelectMany(page.Relationships.Of)],
        () => [new("Party", NodeWords.Of(membership.Party)), new("Through", string.Join("; ", membership.Chain.Select(link => link.ToString()))), new("Evidence", page.Numbers(membership.Chain.SelectMany(link => link.Evidence)))]);

    /// <summary>A node around another, and what leads there.</summary>
    public PageItem Of(Neighbor neighbor) => page.Item(
        () => [$"{NodeWords.Of(neighbor.Node)}: {page.Relationships.Of(neighbor.Via)}"],
        () => [new("Node", NodeWords.Of(neighbor.Node)), new("Kind", EnumWords.Of(neighbor.Node.NodeKind)), new("Steps away", Lists.Number(neighbor.Distance)), new("By", CodeWords.Of(neighbor.Via.Type))]);

    private static IEnumerable<string> Note(AttributedRelationship found) =>
        ShownSource.Note(found.Relationship, found.From, found.To) is { } note ? [$"Note: {CitationMarks.Without(note)}"] : [];

    private IEnumerable<PageRow> Cells(AttributedRelationship found) =>
        [new("From", NodeWords.Of(found.From)), new("Relationship", CodeWords.Of(found.Relationship.Type)), new("To", NodeWords.Of(found.To)), .. When(found)];

    private IEnumerable<PageRow> When(AttributedRelationship found) =>
        [new("Time", TimeWords.Of(found.Holds, found.Relationship.Holds)), new("Evidence", found.IsAuthorsOwn ? "the graph author's own" : page.Numbers(found.Evidence))];
}
