namespace KnowledgeGraph.Queries;

/// <summary>
/// Joins reports that are not shown to be independent. Each report is looked up by what it has in common with others, and not
/// compared with each of them, so a question costs the reports and their parties.
/// </summary>
internal sealed class OriginGroups
{
    private readonly EntityGraph _graph;
    private readonly AttributionResolver _resolver;
    private readonly IReadOnlyList<GatheredReport> _reports;
    private readonly QuestionMeter _meter;
    private readonly int[] _parents;
    private readonly List<(int Of, OriginJoin Join)> _joins = [];
    private readonly PartyReader _parties;
    private readonly DocumentDescent _descent;
    private readonly Dictionary<(EntityId Agent, UncertainTime Said), ValueList<EntityId>> _partiesOf = [];

    public OriginGroups(EntityGraph graph, AttributionResolver resolver, IReadOnlyList<GatheredReport> reports, QuestionMeter meter)
    {
        _graph = graph;
        _resolver = resolver;
        _reports = reports;
        _meter = meter;
        _parties = new PartyReader(graph);
        _parents = Enumerable.Range(0, reports.Count).ToArray();
        JoinByKey(OriginJoinReason.SameUtterance, UtteranceOf, _ => null);
        JoinByKey(OriginJoinReason.SameSpeaker, report => report.Voices.Select(One), key => key);
        JoinByKey(OriginJoinReason.SharedUnnamedSource, UnnamedIn, key => key.Document);
        JoinByKey(OriginJoinReason.SameParty, PartiesOf, key => key);
        _descent = new DocumentDescent(graph);
        JoinByDescent();
        JoinToPublishers();
    }

    /// <summary>The origins in the order of their first reports, and the fewest that there can be.</summary>
    public (ValueList<StatementOrigin> Origins, int Min) Origins()
    {
        var groups = Enumerable.Range(0, _reports.Count).GroupBy(Root).Select(group => group.ToList()).ToList();
        var isNamed = groups.ConvertAll(group => group.Exists(report => _reports[report].Voices.Any(IsNamed)));
        var unsure = UnsureGroups(groups);
        var joins = _joins.ToLookup(join => Root(join.Of), join => join.Join);
        var origins = groups.Select((group, index) => Make(group, joins[Root(group[0])], !isNamed[index] || unsure.Joined.Contains(index))).ToValueList();
        var certain = Enumerable.Range(0, groups.Count).Where(index => isNamed[index]).Select(unsure.Root).Distinct().Count();
        return (origins, Math.Max(certain, Math.Min(1, groups.Count)));
    }

    private StatementOrigin Make(List<int> group, IEnumerable<OriginJoin> joins, bool mayBeAnother)
    {
        _meter.ThrowIfCancelled();
        var reports = group.ConvertAll(index => _resolver.Resolve(_reports[index].Statement));
        return new StatementOrigin
        {
            Speakers = group.SelectMany(index => Speakers(_reports[index])).Distinct().ToValueList(),
            Reports = reports.ToValueList(),
            Joins = joins.ToValueList(),
            MayBeAnother = mayBeAnother,
        };
    }

    private IEnumerable<Speaker> Speakers(GatheredReport report) =>
        report.Statement.Origin is { Unnamed: { } unnamed, Principals.Count: 0 }
            ? [new Speaker(unnamed)]
            : report.Voices.Select(voice => new Speaker(_graph.Get<Agent>(voice)));

    // Because whoever is judged to be the same as somebody with a name is not anonymous any more.
    private bool IsNamed(EntityId agent) => _graph.SameAs(agent).Any(same => _graph.Get<Agent>(same) is not Person { IsAnonymous: true });

    private EntityId One(EntityId id) => _graph.SameAs(id)[0];

    private IEnumerable<EntityId> UtteranceOf(GatheredReport report)
    {
        var reports = _resolver.ReportsOf(report.Statement);
        return reports.Count > 1 ? [reports[0].Id] : [];
    }

    private static IEnumerable<(EntityId Document, string Description)> UnnamedIn(GatheredReport report) =>
        report.Statement is { Origin: { Unnamed: { } unnamed, Principals.Count: 0 }, Source: { } source } ? [(source.Document, unnamed.Trim().ToUpperInvariant())] : [];

    private IEnumerable<EntityId> PartiesOf(GatheredReport report)
    {
        var said = _graph.SaidOf(report.Statement).Time;
        return report.Voices.SelectMany(voice => PartiesOf(voice, said)).Distinct();
    }

    private ValueList<EntityId> PartiesOf(EntityId agent, UncertainTime said)
    {
        if (!_partiesOf.TryGetValue((agent, said), out var parties))
        {
            _partiesOf[(agent, said)] = parties = _parties.PartiesOf(agent, said).All.Select(One).Distinct().ToValueList();
        }

        return parties;
    }

    private void JoinByKey<TKey>(OriginJoinReason reason, Func<GatheredReport, IEnumerable<TKey>> keys, Func<TKey, EntityId?> common)
        where TKey : notnull
    {
        var first = new Dictionary<TKey, int>();
        for (var index = 0; index < _reports.Count; index++)
        {
            _meter.ThrowIfCancelled();
            foreach (var key in keys(_reports[index]))
            {
                if (!first.TryAdd(key, index))
                {
                    Join(first[key], index, reason, common(key));
                }
            }
        }
    }

    private void JoinByDescent()
    {
        var standing = Enumerable.Range(0, _reports.Count)
            .SelectMany(index => _descent.StandsIn(_reports[index].Statement).Select(document => (Document: document, Report: index)))
            .ToLookup(found => found.Document, found => found.Report);
        var voices = Enumerable.Range(0, _reports.Count)
            .Select(index => (Voice: _descent.VoiceOf(_reports[index].Statement), Report: index))
            .Where(found => found.Voice is not null && _graph.Contains(found.Voice.Value))
            .GroupBy(found => found.Voice!.Value, found => found.Report);
        foreach (var own in voices.Select(group => (Document: group.Key, Reports: group.ToList())).ToList())
        {
            // Because two who speak for themselves in one document, such as a briefing, do not quote each other by that.
            var spokenThere = own.Reports.ToHashSet();
            foreach (var document in _descent.RestsOn(own.Document))
            {
                var carried = standing[document].Where(report => !spokenThere.Contains(report)).ToList();
                if (carried.Count > 0)
                {
                    own.Reports.ForEach(report => Join(report, carried[0], OriginJoinReason.Derived, document));
                    carried.ForEach(report => Join(own.Reports[0], report, OriginJoinReason.Derived, document));
                }
            }
        }
    }

    // Because who passes a publisher on may pass on what the publisher has from others.
    private void JoinToPublishers()
    {
        var spoken = Enumerable.Range(0, _reports.Count)
            .SelectMany(index => _reports[index].Voices.Select(voice => (Voice: One(voice), Report: index)))
            .ToLookup(found => found.Voice, found => found.Report);
        for (var index = 0; index < _reports.Count; index++)
        {
            _meter.ThrowIfCancelled();
            var statement = _reports[index].Statement;
            if (statement.Source?.Document is not { } document || !_graph.TryGet<Document>(document, out var published) || published.Publisher is not { } publisher
                || _reports[index].Voices.Any(voice => One(voice) == One(publisher)))
            {
                continue;
            }

            // One is enough, because all that a publisher says is one origin; not one of two who speak for themselves in one document.
            var ownVoice = _descent.VoiceOf(statement);
            foreach (var report in spoken[One(publisher)].Where(report => ownVoice is null || _descent.VoiceOf(_reports[report].Statement) != ownVoice).Take(1))
            {
                Join(report, index, OriginJoinReason.Derived, document);
            }
        }
    }

    /// <summary>Whom a report may come from: those who speak, and the organizations that had a hand in the document that says it in its own voice.</summary>
    private IEnumerable<EntityId> SuppliersOf(GatheredReport report)
    {
        var suppliers = _descent.VoiceOf(report.Statement) is { } voice && _graph.TryGet<Document>(voice, out var document)
            ? document.Authors.Concat(document.Contributors).Where(id => _graph.TryGet<Organization>(id, out _))
            : [];
        return report.Voices.Concat(suppliers).Select(One);
    }

    /// <summary>Which origins may be one because a speaker of one and a speaker of the other may be, or because both may have it from one organization.</summary>
    private (HashSet<int> Joined, Func<int, int> Root) UnsureGroups(List<List<int>> groups)
    {
        var groupOf = new Dictionary<EntityId, int>();
        for (var index = 0; index < groups.Count; index++)
        {
            foreach (var voice in groups[index].SelectMany(report => _reports[report].Voices))
            {
                groupOf[One(voice)] = index;
            }
        }

        var parents = Enumerable.Range(0, groups.Count).ToArray();
        var joined = new HashSet<int>();
        foreach (var (voice, group) in groupOf)
        {
            foreach (var other in _graph.Identity.UnsureAbout(voice).Select(One))
            {
                if (groupOf.TryGetValue(other, out var otherGroup) && otherGroup != group)
                {
                    MayBeOne(group, otherGroup);
                }
            }
        }

        var supplied = new Dictionary<EntityId, int>();
        for (var index = 0; index < groups.Count; index++)
        {
            foreach (var supplier in groups[index].SelectMany(report => SuppliersOf(_reports[report])))
            {
                if (!supplied.TryAdd(supplier, index) && supplied[supplier] != index)
                {
                    MayBeOne(supplied[supplier], index);
                }
            }
        }

        return (joined, group => Root(parents, group));

        void MayBeOne(int left, int right)
        {
            joined.Add(left);
            joined.Add(right);
            parents[Root(parents, right)] = Root(parents, left);
        }
    }

    private void Join(int left, int right, OriginJoinReason reason, EntityId? common)
    {
        var (first, second) = left < right ? (left, right) : (right, left);
        if (Root(first) == Root(second))
        {
            return;
        }

        _parents[Root(second)] = Root(first);
        _joins.Add((first, new OriginJoin
        {
            Left = _reports[first].Statement,
            Right = _reports[second].Statement,
            Reason = reason,
            Common = common is { } id ? _graph.Get<Node>(id) : null,
        }));
    }

    private int Root(int report) => Root(_parents, report);

    private static int Root(int[] parents, int item)
    {
        while (parents[item] != item)
        {
            // Each step halves the way for the next climb.
            parents[item] = parents[parents[item]];
            item = parents[item];
        }

        return item;
    }
}
