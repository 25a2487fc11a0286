using System.Globalization;
using KnowledgeGraph.Indexing;
using KnowledgeGraph.Queries;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Presentation;

/// <summary>A part of a graph, read node by node and relationship by relationship, so that a large one is never held as a whole.</summary>
internal sealed class ExportedGraph(Subgraph part, ExportOptions? options)
{
    private readonly ExportOptions _options = options ?? ExportOptions.Default;
    private readonly EntityGraph _graph = part.Graph;
    private readonly ExportedSources _sources = new(part.Graph);

    private IGraphIndex Index => _graph.Index;

    /// <summary>The nodes, in ledger order.</summary>
    public IEnumerable<ExportedNode> Nodes()
    {
        for (var place = 0; place < part.NodeOrdinals.Length; place++)
        {
            var ordinal = part.NodeOrdinals.Span[place];
            if (Shows(ordinal))
            {
                var node = Index.NodeAt(ordinal);
                var said = node is Statement statement ? _sources.Resolve(statement) : null;
                yield return new ExportedNode(ordinal, node, LabelOf(node, said), NodeColumns.Of(node, said, _sources, _graph.Vocabulary));
            }
        }
    }

    /// <summary>The label for formats that have no attributes: of a statement with what is said in it, and what must be seen beside it.</summary>
    public string CaptionOf(ExportedNode node) =>
        node.Node is Statement statement && _sources.Resolve(statement) is { } said && new StatementSentence(new Citations(_graph)).Told(said) is { } told
            ? LabelOf(said, told)
            : node.Label;

    /// <summary>The relationships, in ledger order.</summary>
    public IEnumerable<ExportedEdge> Edges() => Relationships().Select(Export);

    /// <summary>The intervals in which relationships are certain to hold. Costs a look at each relationship that was entered.</summary>
    public IEnumerable<(TimeMoment Start, TimeMoment End)> Intervals() => Relationships()
        .Where(ordinal => !Index.IsDerived(ordinal))
        .Select(ordinal => IntervalOf(Index.RelationshipAt(ordinal)))
        .OfType<(TimeMoment Start, TimeMoment End)>();

    /// <summary>The interval in which a relationship is certain to hold; null for none.</summary>
    public (TimeMoment Start, TimeMoment End)? IntervalOf(Relationship relationship) =>
        ExportedTime.CertainIntervalOf(ExportedTime.HoldsOf(relationship, _graph));

    private string LabelOf(Node node, AttributedStatement? said) =>
        said is null ? DisplayText.Of(NodeWords.Of(node)) : LabelOf(said, SpeakerWords.One(said.Origin));

    private string LabelOf(AttributedStatement said, string words)
    {
        var marks = string.Concat(_sources.MarksOf(said).Select(mark => $"; {mark}"));
        return DisplayText.Of($"{said.Statement.Id} ({CodeWords.Of(said.Statement.Act)}{marks}): {words}");
    }

    private IEnumerable<int> Relationships()
    {
        for (var place = 0; place < part.RelationshipOrdinals.Length; place++)
        {
            var ordinal = part.RelationshipOrdinals.Span[place];
            if ((_options.IncludeDerived || !Index.IsDerived(ordinal)) && Shows(Index.SourceOf(ordinal)) && Shows(Index.TargetOf(ordinal)))
            {
                yield return ordinal;
            }
        }
    }

    private bool Shows(int node) => _options.IncludeStatements || Index.KindOf(node) != NodeKind.Statement;

    private ExportedEdge Export(int ordinal)
    {
        var relationship = Index.RelationshipAt(ordinal);
        var type = _graph.Vocabulary.TryGetRelationshipType(relationship.Type, out var known) ? known : null;
        var accordingTo = _sources.AccordingTo(relationship);
        var standing = _sources.StandingOf(relationship);
        return new ExportedEdge
        {
            Id = relationship.Id.IsDefault ? string.Create(CultureInfo.InvariantCulture, $"derived {ordinal}") : relationship.Id.Value,
            Number = ordinal,
            FromNumber = Index.SourceOf(ordinal),
            ToNumber = Index.TargetOf(ordinal),
            Relationship = relationship,
            Label = DisplayText.Of(type is null ? "redacted" : ExportedLabels.Of(relationship, type, _graph)),
            Caption = CaptionOf(relationship, accordingTo, standing),
            IsSymmetric = type is { IsSymmetric: true },
            Cells = EdgeColumns.Of(relationship, type is { IsSymmetric: true }, accordingTo, standing, _graph),
        };
    }

    private static string? CaptionOf(Relationship relationship, IReadOnlyList<string> accordingTo, IReadOnlyList<string> standing)
    {
        if (accordingTo.Count == 0 || (relationship.IsDerived && (relationship.Evidence.Count == 0 || relationship.Evidence.All(id => id == relationship.From))))
        {
            return null;
        }

        // Each with its statements, because one speaker may have said it several times.
        var speakers = accordingTo.Zip(relationship.Evidence.Select((id, place) => $" [{id}]{(standing.Count > 0 && standing[place] != EnumWords.Of(Standing.Stands) ? $" ({standing[place]})" : "")}").Concat(Enumerable.Repeat("", accordingTo.Count)))
            .GroupBy(said => said.First, said => said.Second, StringComparer.Ordinal)
            .Select(said => said.Key + string.Concat(said));
        return DisplayText.Of($"according to {Lists.And(speakers)}");
    }
}
