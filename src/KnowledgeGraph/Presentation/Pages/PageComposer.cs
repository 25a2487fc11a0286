using KnowledgeGraph.Queries;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Presentation;

/// <summary>What lays out one page: the sentences with their numbers, and who keeps count of them.</summary>
internal sealed class PageComposer
{
    private readonly Citations _citations;
    private readonly PropositionSentence _propositions;
    private readonly CancellationToken _cancellationToken;

    public PageComposer(EntityGraph graph, CancellationToken cancellationToken = default)
    {
        _cancellationToken = cancellationToken;
        Graph = graph;
        _citations = new Citations(graph);
        Statements = new StatementSentence(_citations);
        _propositions = new PropositionSentence(_citations);
        Relationships = new RelationshipSentence(_citations);
        Conflicts = new ConflictSentence(_citations);
        Connections = new ConnectionReader(_citations, graph);
        Terms = new TermPhrases(_citations);
        Times = new TimePhrases(_citations);
        TimeBases = new TimeBasisSentence(_citations);
    }

    public EntityGraph Graph { get; }

    public StatementSentence Statements { get; }

    public RelationshipSentence Relationships { get; }

    public ConflictSentence Conflicts { get; }

    public ConnectionReader Connections { get; }

    public TermPhrases Terms { get; }

    public TimePhrases Times { get; }

    public TimeBasisSentence TimeBases { get; }

    /// <summary>The numbers of statements: <c>[2][5]</c>.</summary>
    public string Numbers(IEnumerable<AttributedStatement> statements) => string.Concat(statements.Select(Number));

    /// <summary>The number of a statement: <c>[2]</c>.</summary>
    public string Number(AttributedStatement said)
    {
        _citations.Know(said);
        return _citations.Number(said.Statement.Id);
    }

    /// <summary>The first sentence about a statement: who says what, without how it was checked.</summary>
    public string First(AttributedStatement said) => Statements.First(said) + ".";

    /// <summary>One proposition of a statement as it stands.</summary>
    public string Says(AttributedStatement said, Proposition proposition) => Says(said, said.Origin.Principals, proposition, proposition.Polarity, proposition.Modality);

    /// <summary>One proposition of a statement as its speakers are committed to it, without a full stop.</summary>
    public string Says(AttributedStatement said, ValueList<Speaker> speakers, Proposition proposition, Polarity polarity, Modality modality) =>
        Sentence.Begin(_propositions.Of(said, speakers, proposition, polarity, modality));

    /// <summary>According to whom a step of a connection leads on.</summary>
    public string According(Step step) => _citations.According(step);

    /// <summary>According to whom a relationship holds.</summary>
    public string According(Relationship relationship) => _citations.According(relationship, Graph.Get<Node>(relationship.From));

    /// <summary>An item of sentences, which cites what they and its cells cite.</summary>
    /// <exception cref="OperationCanceledException">Nobody wants the page any more.</exception>
    public PageItem Item(Func<IEnumerable<string>> say, Func<IEnumerable<PageRow>> cells, Func<IEnumerable<PageRow>>? rows = null)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        _citations.TakeNew();
        var sentence = string.Join(' ', say());
        var below = (rows?.Invoke() ?? []).ToValueList();
        var columns = cells().Where(cell => cell.Value.Length > 0).ToValueList();
        return new PageItem(sentence, below) { Cells = columns, Cites = _citations.TakeNew() };
    }

    /// <summary>What the items made so far cite, by number.</summary>
    public ValueList<PageEvidence> Evidence() => _citations.All.Select((id, place) => Evidence(id, place + 1)).ToValueList();

    private PageEvidence Evidence(EntityId id, int number)
    {
        if (Graph.StatementOf(id) is not { } statement)
        {
            return new PageEvidence(number, id, "withdrawn");
        }

        if (_citations.Resolve(statement) is not { } said)
        {
            return new PageEvidence(number, id, "redacted");
        }

        return new PageEvidence(number, id, ActPhrases.Described(said))
        {
            Chain = SpeakerWords.Chain(said.Chain),
            Said = TimeWords.Of(said.Said, statement.Said),
            Document = SourceWords.WithoutSpans(said),
            Spans = Lists.And(ShownSource.Spans(said).Select(span => span.ToString())),
            Status = VerificationWords.Of(said),
            Quote = CitationMarks.Without(ShownSource.Quote(said) ?? ""),
        };
    }
}
