namespace KnowledgeGraph.Queries;

/// <summary>One question about conflicts, from its statements to its answer.</summary>
internal sealed class ConflictSearch
{
    private readonly EntityGraph _graph;
    private readonly ConflictOptions _options;
    private readonly QuestionMeter _meter;
    private readonly ConflictFinder _finder;
    private readonly ConflictScan _scan;

    public ConflictSearch(EntityGraph graph, ConflictOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(graph);
        _graph = graph;
        _options = options ?? ConflictOptions.Default;
        _meter = new QuestionMeter(_options.Budget, cancellationToken);
        _finder = new ConflictFinder(graph, _options.Rules);
        _scan = new ConflictScan(graph, _finder, _meter, _options.StatementsToRemember);
    }

    public ConflictAnswer Everywhere()
    {
        _scan.Add(_graph.Statements);
        var among = Among();
        _scan.CompareAll();
        return Answer(_ => true, $"conflicts among {among} of the graph");
    }

    public ConflictAnswer About(EntityId asked)
    {
        var node = _graph.Get<Node>(asked);
        var subject = _finder.Utterances.Canonical(asked);
        _scan.Add(Gather([subject]));
        _scan.CompareAbout(subject);
        _scan.CompareTermsFor(subject);
        var about = _scan.Ordinals.ConvertAll(ordinal => _finder.Utterances.At(ordinal)!).FindAll(utterance => IsAbout(utterance, subject));
        foreach (var utterance in about)
        {
            _scan.CompareExplicitly(utterance.Statement);
        }

        if (node is Statement { IsRedacted: false } statement)
        {
            _scan.CompareExplicitly(statement);
        }

        var unsure = _graph.Identity.UnsureAbout(asked).ToList();
        var also = unsure.Count == 0 ? "" : $", and about {string.Join(", ", unsure)}, which may be the same";
        return Answer(_ => true, $"conflicts about {asked}, among {Counting.Of(about.Count, "statement")} whose subject it is{also}");
    }

    public ConflictAnswer Between(EntityId party, EntityId other)
    {
        var one = StatementsOf(party);
        var two = StatementsOf(other);
        _scan.Add(InOrder(one.Concat(two)));
        var atLeast = _meter.Cut is null ? "" : "at least ";
        _scan.CompareAll();
        var parties = new PartyReader(_graph);
        return Answer(
            found => (IsOf(found.Left, party, parties) && IsOf(found.Right, other, parties)) || (IsOf(found.Left, other, parties) && IsOf(found.Right, party, parties)),
            $"conflicts between {party} with {atLeast}{Counting.Of(one.Count, "statement")} and {other} with {atLeast}{Counting.Of(two.Count, "statement")}");
    }

    public ConflictAnswer In(EntityId asked)
    {
        var document = _graph.Get<Document>(asked);
        _scan.Add(InOrder(_graph.In(document.Id, KnownRelationships.ReportedIn)));
        var among = Among();
        _scan.CompareAll();
        return Answer(_ => true, $"conflicts among {among} that stand in {asked}");
    }

    public ConflictAnswer Of(EntityId asked)
    {
        // Because the exception for an unknown one is to name the nearest statements.
        var statement = _graph.StatementOf(asked) ?? _graph.Get<Statement>(asked);
        var explanation = $"conflicts that {asked} takes part in";
        if (_finder.Utterances.Of(statement) is not { } utterance)
        {
            return Answer(_ => true, $"{explanation}, whose content was redacted");
        }

        var held = utterance.Held.Where(held => asked == statement.Id || held.Proposition.Id == asked).ToList();
        var targets = statement.Framing.Select(framing => _finder.Utterances.Canonical(framing.Target)).Distinct().ToList();
        _scan.Add(Gather(held.SelectMany(one => one.Subjects).Concat(targets).Distinct()));
        foreach (var one in held)
        {
            _scan.CompareOne(one);
        }

        foreach (var target in targets)
        {
            _scan.CompareTermsFor(target);
        }

        _scan.CompareExplicitly(statement);
        return Answer(
            found => IsOf(found.Left, statement, asked) || IsOf(found.Right, statement, asked),
            $"{explanation}, among {Counting.Of(_scan.Ordinals.Count, "statement")} about the same or what may be the same");
    }

    private static bool IsOf(FoundSide side, Statement statement, EntityId asked) =>
        side.Statement.Id == statement.Id && (asked == statement.Id || side.Proposition is null || side.Proposition.Id == asked);

    private static bool IsOf(FoundSide side, EntityId party, PartyReader parties) =>
        side.Speakers.Any(speaker => parties.PartiesOf(speaker, side.Utterance.Said).Contains(party));

    private static bool IsAbout(Utterance utterance, EntityId subject) =>
        utterance.Held.Exists(held => held.Subjects.Contains(subject));

    /// <summary>The statements about these, and about what may be one with them or is a part of them.</summary>
    private IEnumerable<Statement> Gather(IEnumerable<EntityId> subjects) =>
        InOrder(subjects.SelectMany(subject => _finder.LinkedTo(subject).Prepend(subject))
            .Distinct()
            .SelectMany(subject => Supersession.StatementsAbout(_graph, subject)));

    /// <summary>How many statements were taken in; of a question that was cut before it had all, that these are the first.</summary>
    private string Among() => $"the {(_meter.Cut is null ? "" : "first ")}{Counting.Of(_scan.Ordinals.Count, "statement")}";

    private List<Statement> StatementsOf(EntityId party)
    {
        _graph.Get<Agent>(party);
        var belonging = new PartyReader(_graph).BelongingTo(party).All.Where(id => _graph.TryGet<Agent>(id, out _)).ToHashSet();
        return [.. SpokenStatements.Of(_graph, belonging, _meter)
            .Where(statement => !statement.IsRedacted && statement.Attribution.Any(hop => hop.Principals.Any(belonging.Contains)))];
    }

    private IEnumerable<Statement> InOrder(IEnumerable<Statement> statements) =>
        _meter.Gathered(statements).InLedgerOrder(_graph);

    private ConflictAnswer Answer(Func<FoundConflict, bool> isAsked, string explanation)
    {
        var wanted = FoundConflict.InOrder(_scan.Found
            .Where(found => found.Severity >= _options.MinimumSeverity && (_options.Kinds.Count == 0 || _options.Kinds.Contains(found.Kind)) && isAsked(found)));
        var found = _meter.Keep(wanted.FindAll(conflict => !conflict.IsDismissed));
        var dismissed = _meter.Keep(wanted.FindAll(conflict => conflict.IsDismissed));
        var writer = new ConflictWriter(_graph);
        var left = _meter.Cut is AnswerCut.Comparisons or AnswerCut.Deadline ? ", not all of which were compared" : "";
        return new ConflictAnswer(_graph, found.Select(writer.Write).ToValueList(), dismissed.Select(writer.Write).ToValueList(), explanation + left, _meter.Cut);
    }
}
