namespace KnowledgeGraph.Queries;

/// <summary>Follows what rests on a document or statement.</summary>
internal sealed class FallSearch
{
    private readonly EntityGraph _graph;
    private readonly QuestionMeter _meter;
    private readonly AttributionResolver _resolver;
    private readonly ContentComparer _comparer;
    private readonly DocumentDescent _descent;
    private readonly EntityId _asked;
    private readonly Dictionary<EntityId, (FallStep? Because, FallingKind Kind)> _fallen = [];
    private readonly Dictionary<EntityId, (FallStep Because, FallingKind Kind, ValueList<Statement> StandsBy)> _carried = [];
    private readonly Queue<Statement> _open = [];

    public FallSearch(EntityGraph graph, EntityId asked, QuestionMeter meter)
    {
        _graph = graph;
        _meter = meter;
        _resolver = new AttributionResolver(graph);
        _comparer = new ContentComparer(graph);
        _descent = new DocumentDescent(graph);
        if (graph.FindAlsoLater<Document>(asked) is not null)
        {
            _asked = asked;
            StartWithDocument();
        }
        else
        {
            var statement = graph.StatementOf(asked) ?? graph.Get<Statement>(asked);
            _asked = statement.Id;
            StartWithStatement(statement);
        }

        while (_meter.Cut is null && _open.TryDequeue(out var fallen))
        {
            DropRepetitionsOf(fallen);
        }

        if (_meter.Cut is not null)
        {
            // Because what carries it may fall as well, with something that was not looked at.
            _carried.Clear();
        }
    }

    public WhatFalls Answer()
    {
        var links = Relationships().ToList();
        var times = new FallenTimes(_graph, _asked, id => _fallen.ContainsKey(id), _resolver.Force, _meter);
        var falls = _fallen.Where(fallen => fallen.Key != _asked)
            .OrderBy(fallen => _graph.OrdinalOrThrow(fallen.Key))
            .Select(fallen => OfStatement(fallen.Key, fallen.Value.Kind, Chain(fallen.Value.Because), []))
            .Concat(links.Where(link => link.StandsBy.Count == 0))
            .Concat(times.Lost().Select(lost => OfTime(lost, [])));
        var stillStands = _carried.OrderBy(carried => _graph.OrdinalOrThrow(carried.Key))
            .Select(carried => OfStatement(carried.Key, carried.Value.Kind, Chain(carried.Value.Because), carried.Value.StandsBy))
            .Concat(links.Where(link => link.StandsBy.Count > 0))
            .Concat(times.Kept().Select(kept => OfTime(kept, kept.StandsBy)));
        return new WhatFalls(
            _graph,
            _meter.Keep(falls.ToList()),
            _meter.Keep(stillStands.ToList()),
            $"what rests on '{_asked}', and would fall if it is retracted or proves false",
            _meter.Cut);
    }

    private void StartWithDocument()
    {
        var resting = _graph.In(_asked, KnownRelationships.ReportedIn).Select(statement => (Statement: statement, Reason: FallReason.StandsIn))
            .Concat(_graph.In(_asked, KnownRelationships.SaidAt).Select(statement => (Statement: statement, Reason: FallReason.SaidIn)))
            .DistinctBy(found => found.Statement.Id)
            .ToList();
        var ids = resting.Select(found => found.Statement.Id).ToHashSet();
        foreach (var (statement, reason) in _meter.Counted(resting))
        {
            // Because the words are known from elsewhere as well, only this report of them falls.
            var others = _resolver.ReportsOf(statement).Where(report => !ids.Contains(report.Id) && _resolver.Force.IsInForce(report)).ToValueList();
            if (others.Count > 0)
            {
                _carried[statement.Id] = (new FallStep(_asked, reason), KindOf(statement), others);
            }
            else
            {
                Drop(statement, new FallStep(_asked, reason), KindOf(statement));
            }
        }
    }

    private void StartWithStatement(Statement statement)
    {
        Drop(statement, null, KindOf(statement));
        foreach (var report in _resolver.ReportsOf(statement))
        {
            Drop(report, new FallStep(_asked, FallReason.SameUtterance), KindOf(report));
        }
    }

    private FallingKind KindOf(Statement statement) =>
        statement.Verdict is not null && _graph.Vocabulary.IsAct(statement.Act, KnownActs.Assess) ? FallingKind.Assessment : FallingKind.Statement;

    private void Drop(Statement statement, FallStep? because, FallingKind kind)
    {
        if (!statement.IsRedacted && _fallen.TryAdd(statement.Id, (because, kind)))
        {
            _carried.Remove(statement.Id);
            _open.Enqueue(statement);
        }
    }

    private void DropRepetitionsOf(Statement fallen)
    {
        var contents = CommitmentReader.ContentsOf(_graph, fallen).ToValueList();
        foreach (var content in contents)
        {
            var search = new ReportSearch(_graph, _resolver, _meter);
            search.Gather(content.Proposition.Id);
            if (_meter.Cut is not null)
            {
                return;
            }

            var reports = search.Reports.Select(report => report.Statement).ToList();
            foreach (var other in reports.Where(other => !_fallen.ContainsKey(other.Id) && Repeats(other, fallen) && SaysNoMore(other, contents)))
            {
                var sources = _meter.Counted(reports).Where(source => source.Id != other.Id && !_fallen.ContainsKey(source.Id) && Repeats(other, source)).ToValueList();
                if (_meter.Cut is not null)
                {
                    return;
                }

                var because = new FallStep(fallen.Id, FallReason.Repeats);
                if (sources.Count == 0)
                {
                    Drop(other, because, FallingKind.Repetition);
                }
                else
                {
                    _carried[other.Id] = (because, FallingKind.Repetition, sources);
                }
            }
        }
    }

    // Because a document that carries somebody's words, or rests on one that does, is not shown to know more than they say.
    private bool Repeats(Statement other, Statement source)
    {
        if (_descent.VoiceOf(other) is not { } voice || !_graph.Contains(voice) || _descent.VoiceOf(source) == voice)
        {
            return false;
        }

        var documents = _descent.RestsOn(voice);
        return _descent.StandsIn(source).Any(documents.Contains);
    }

    private bool SaysNoMore(Statement other, ValueList<CommittedContent> contents) =>
        CommitmentReader.ContentsOf(_graph, other).All(said => contents.Any(content => _comparer.Says(content, said)));

    private IEnumerable<Falling> Relationships()
    {
        foreach (var link in _meter.Counted(_graph.Relationships))
        {
            // Because what a statement's own fields say is the statement.
            if (link.IsRedacted || link.Evidence.Count == 0 || (link.IsDerived && _graph.TryGet<Statement>(link.From, out _)))
            {
                continue;
            }

            var touched = link.Evidence.Where(id => _fallen.ContainsKey(id) || _carried.ContainsKey(id)).ToList();
            if (touched.Count == 0)
            {
                continue;
            }

            var standsBy = link.Evidence.Where(id => !_fallen.ContainsKey(id))
                .SelectMany(id => _carried.TryGetValue(id, out var carried) ? carried.StandsBy : Standing(id))
                .DistinctBy(statement => statement.Id)
                .Select(_resolver.Resolve)
                .ToValueList();
            var because = new FallStep(touched[0], FallReason.Evidence);
            yield return new Falling
            {
                Kind = FallingKind.Relationship,
                Node = null,
                Relationship = link,
                Clock = null,
                Statements = touched.Select(id => _resolver.Resolve(_graph.Get<Statement>(id))).ToValueList(),
                Because = Chain(because),
                StandsBy = standsBy,
            };
        }
    }

    private ValueList<Statement> Standing(EntityId evidence) =>
        _graph.TryGet<Statement>(evidence, out var statement) && !statement.IsRedacted && _resolver.Force.IsInForce(statement) ? [statement] : [];

    private Falling OfStatement(EntityId id, FallingKind kind, ValueList<FallStep> because, ValueList<Statement> standsBy)
    {
        var statement = _graph.Get<Statement>(id);
        return new Falling
        {
            Kind = kind,
            Node = statement,
            Relationship = null,
            Clock = null,
            Statements = [_resolver.Resolve(statement)],
            Because = because,
            StandsBy = standsBy.Select(_resolver.Resolve).ToValueList(),
        };
    }

    private Falling OfTime(FallenTime time, ValueList<Statement> standsBy) => new()
    {
        Kind = FallingKind.Time,
        Node = _graph.Get<Node>(time.Of),
        Relationship = null,
        Clock = time.Clock,
        Statements = time.Statements.Select(_resolver.Resolve).ToValueList(),
        Because = time.Because.SelectMany((step, index) => index == time.Because.Count - 1 ? Chain(step) : [step]).ToValueList(),
        StandsBy = standsBy.Select(_resolver.Resolve).ToValueList(),
    };

    private ValueList<FallStep> Chain(FallStep? first)
    {
        var chain = new List<FallStep>();
        for (var step = first; step is not null; step = Next(step.On))
        {
            chain.Add(step);
        }

        return chain.ToValueList();
    }

    private FallStep? Next(EntityId on) =>
        _fallen.TryGetValue(on, out var fallen) ? fallen.Because : _carried.TryGetValue(on, out var carried) ? carried.Because : null;
}
