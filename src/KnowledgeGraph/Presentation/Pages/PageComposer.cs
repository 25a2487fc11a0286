using KnowledgeGraph.Queries;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Presentation;

/// <summary>What lays out one page: the sentences with their numbers, and who keeps count of them.</summary>
internal sealed class PageComposer
{
    private readonly Citations _citations;
    private readonly PropositionSentence _propositions;
    private readonly CancellationToken _cancellationToken;
    private readonly StandingSentences _standing;

    public PageComposer(EntityGraph graph, CancellationToken cancellationToken = default)
    {
        _cancellationToken = cancellationToken;
        Graph = graph;
        _citations = new Citations(graph);
        Statements = new StatementSentence(_citations);
        _propositions = new PropositionSentence(_citations);
        _standing = new StandingSentences(_citations);
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

    /// <summary>The first sentence about a statement, who says what, and who has since gone back on it; without how it was checked.</summary>
    public string First(AttributedStatement said) => $"{Statements.First(said)}.{GoneBack(said)}";

    /// <summary>Who has since gone back on a statement, a sentence each with a space before it; empty where everybody stands by it.</summary>
    public string GoneBack(AttributedStatement said) => string.Concat(_standing.Of(said).Select(sentence => " " + sentence));

    /// <summary>Everybody who went back on what an item says.</summary>
    public ValueList<GoneBack> GoneBackOn(ResponsibilityStatement item) => _citations.GoneBackOn(item);

    /// <summary>For a cell: <c>retracted by A [2]</c>, with what is cited for it; empty where everybody stands by it.</summary>
    public string Standing(AttributedStatement said) => _citations.Standing(_citations.GoneBackOn(said));

    /// <summary>The same of an item about responsibility, or that it stands.</summary>
    public string Standing(ResponsibilityStatement item) => Standing(item.Standing, _citations.GoneBackOn(item));

    /// <summary>The same where it is known whether it stands for whom it is shown of.</summary>
    public string Standing(Standing standing, AttributedStatement said) => Standing(standing, _citations.GoneBackOn(said));

    private string Standing(Standing standing, ValueList<GoneBack> back)
    {
        var words = _citations.Standing(back);
        return words.Length == 0 ? EnumWords.Of(standing) : StandingWords.Beside(standing, back) + words;
    }

    /// <summary>The number of a statement by its id: <c>[2]</c>.</summary>
    public string Number(EntityId statement) => _citations.Number(statement);

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
    /// <remarks>A statement in which somebody went back on one of them is cited with it, where nothing cites it yet.</remarks>
    public ValueList<PageEvidence> Evidence()
    {
        var evidence = new List<PageEvidence>();
        while (evidence.Count < _citations.All.Count)
        {
            evidence.Add(Evidence(_citations.All[evidence.Count], evidence.Count + 1));
        }

        return evidence.ToValueList();
    }

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
            Standing = Standing(said),
            Status = VerificationWords.Of(said),
            Quote = CitationMarks.Without(ShownSource.Quote(said) ?? ""),
        };
    }
}
