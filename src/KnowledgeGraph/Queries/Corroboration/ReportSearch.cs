namespace KnowledgeGraph.Queries;

/// <summary>Gathers the statements that say what is asked about, and the other reports of the same utterances.</summary>
internal sealed class ReportSearch(EntityGraph graph, AttributionResolver resolver, QuestionMeter meter)
{
    private readonly ContentComparer _comparer = new(graph);
    private readonly StandingReader _standings = new(graph);
    private readonly Dictionary<EntityId, (Statement Statement, HashSet<EntityId> Voices)> _gathered = [];

    /// <summary>What was gathered and is in force, in ledger order.</summary>
    public IReadOnlyList<GatheredReport> Reports =>
        _gathered.Values.Where(found => found.Voices.Count > 0 || found.Statement.Origin.Principals.Count == 0)
            .OrderBy(found => graph.OrdinalOrThrow(found.Statement.Id))
            .Select(found => new GatheredReport(found.Statement, found.Statement.Origin.Principals.Where(found.Voices.Contains).ToValueList()))
            .ToList();

    /// <summary>Gathers what says the same as a statement or one of its propositions.</summary>
    public void Gather(EntityId saying)
    {
        var statement = graph.StatementOf(saying) ?? graph.Get<Statement>(saying);
        var contents = CommitmentReader.ContentsOf(graph, statement)
            .Where(content => saying == statement.Id || content.Proposition.Id == saying)
            .ToValueList();
        TakeIfItSays(statement, contents);
        if (contents.Count > 0)
        {
            foreach (var other in meter.Counted(Candidates(contents)))
            {
                TakeIfItSays(other, contents);
            }
        }

        TakeOtherReports();
    }

    /// <summary>
    /// Gathers what affirms of an event, as a fact, a predicate or one that implies it; without a predicate, anything at all.
    /// </summary>
    public void Gather(Event happening, Code predicate)
    {
        var same = graph.SameAs(happening.Id);
        foreach (var statement in meter.Counted(same.SelectMany(graph.StatementsAbout).Distinct()))
        {
            var says = CommitmentReader.ContentsOf(graph, statement)
                .Where(content => content.IsAffirmedFact
                    && (content.Proposition[KnownRoles.Event]?.Nodes.Any(same.Contains) ?? false)
                    && (predicate.IsDefault || graph.Vocabulary.Implies(content.Proposition.Predicate, predicate)))
                .Select(content => content.Proposition.Id)
                .ToList();
            if (says.Count > 0)
            {
                Take(statement, [says]);
            }
        }

        TakeOtherReports();
    }

    private void TakeIfItSays(Statement other, ValueList<CommittedContent> contents)
    {
        var others = CommitmentReader.ContentsOf(graph, other).ToList();
        var says = contents.Select(asked => others.Where(said => _comparer.Says(said, asked)).Select(said => said.Proposition.Id).ToList()).ToList();
        if (says.TrueForAll(saying => saying.Count > 0))
        {
            Take(other, says);
        }
    }

    /// <summary>
    /// The statements about the node, of all that the contents name, that the fewest relationships lead to: who says the contents
    /// names it, too. Where no node is named, all statements.
    /// </summary>
    private IEnumerable<Statement> Candidates(ValueList<CommittedContent> contents)
    {
        var named = contents.SelectMany(content => content.Proposition.Arguments)
            .SelectMany(argument => argument.Fillers)
            .Select(Named)
            .OfType<EntityId>()
            .Where(graph.Contains)
            .Select(id => graph.SameAs(id))
            .ToList();
        return named.Count == 0
            ? graph.Statements
            : named.MinBy(group => group.Sum(id => graph.Index.To(graph.OrdinalOrThrow(id)).Length))!.SelectMany(graph.StatementsAbout).Distinct();
    }

    private EntityId? Named(Term term) => term switch
    {
        NodeTerm node => node.Id,
        StatementTerm other => graph.StatementOf(other.Id)?.Id,
        _ => null,
    };

    // For each of what is asked about together, the propositions that say it: who went back on some of them still says it in the
    // others, and who went back on all that say one of several does not stand by all of those. Where none is given, the whole is meant.
    private void Take(Statement statement, List<List<EntityId>> says)
    {
        if (statement.IsRedacted)
        {
            return;
        }

        if (says.Count == 0)
        {
            says = [[default]];
        }

        if (!_gathered.TryGetValue(statement.Id, out var found))
        {
            _gathered.Add(statement.Id, found = (statement, []));
        }

        found.Voices.UnionWith(statement.Origin.Principals.Where(speaker =>
            says.TrueForAll(saying => saying.Exists(proposition => _standings.TakenBackIn(statement, proposition, speaker) is null))));
    }

    private void TakeOtherReports()
    {
        foreach (var report in _gathered.Values.Select(found => found.Statement).ToList())
        {
            meter.ThrowIfCancelled();
            foreach (var other in resolver.ReportsOf(report).Where(other => !_gathered.ContainsKey(other.Id)))
            {
                Take(other, []);
            }
        }
    }
}
