using System.Globalization;

namespace KnowledgeGraph.Queries;

/// <summary>Adds up the counts of several events by a policy.</summary>
internal sealed class QuantityAdder
{
    private readonly EntityGraph _graph;
    private readonly QuantityPolicy _policy;
    private readonly List<Event> _events;
    private readonly Dictionary<Event, List<QuantityReport>> _chosen = [];
    private readonly List<QuantityLeftOut> _leftOut = [];
    private readonly ContainmentReader _containment;

    public QuantityAdder(EntityGraph graph, IEnumerable<EntityId> events, QuantityPolicy policy)
    {
        _graph = graph;
        _policy = policy;
        _containment = new ContainmentReader(graph);

        // Because what is judged to be one is counted once.
        _events = events.Select(graph.Get<Event>).DistinctBy(happening => graph.SameAs(happening.Id)[0]).ToList();
    }

    public IReadOnlyList<Event> Events => _events;

    public QuantityTotal Add(ValueList<QuantityReport> reports, Code predicate)
    {
        var byEvent = reports.ToLookup(report => _graph.SameAs(report.Event.Id)[0]);
        foreach (var happening in _events)
        {
            Choose(happening, byEvent[_graph.SameAs(happening.Id)[0]].ToValueList());
        }

        var unit = _chosen.Values.SelectMany(chosen => chosen).Select(report => report.Quantity.Unit).FirstOrDefault(known => known is not null);
        foreach (var (happening, chosen) in _chosen)
        {
            LeaveOut(happening, chosen, QuantityLeftOutReason.OtherUnit, report => !report.IsDenial && report.Quantity.Unit != unit);
            if (chosen.Exists(IsWhole))
            {
                LeaveOut(happening, chosen, QuantityLeftOutReason.PartOfAnotherCount, report => !IsWhole(report));
            }
        }

        var counted = _events.Where(happening => _chosen[happening].Count > 0).ToList();
        var added = counted.Where(happening => !IsPartOfAnother(happening, counted)).ToList();
        var uncounted = _events.Where(happening => _chosen[happening].Count == 0 && !IsPartOfAnother(happening, added)).ToList();
        foreach (var part in _events.Except(added).Except(uncounted))
        {
            // Because none of its counts was wanted, whatever else is to be said of them.
            _leftOut.RemoveAll(left => left.Event == part);
            _leftOut.Add(new QuantityLeftOut { Event = part, Report = null, Reason = QuantityLeftOutReason.PartOfAnotherEvent });
        }

        // Where there are counts, it was said of each why it is none of the total's.
        _leftOut.AddRange(uncounted.Where(happening => !_leftOut.Exists(left => left.Event == happening)).ToList()
            .ConvertAll(happening => new QuantityLeftOut { Event = happening, Report = null, Reason = QuantityLeftOutReason.NoCount }));

        // One kind of part everywhere, such as men, is itself what the total counts.
        var isOneKind = added.SelectMany(happening => _chosen[happening]).Select(KindOf).Distinct().Count() == 1;
        var addends = added.Select(happening => Addend(happening, added, isOneKind)).ToValueList();
        return new QuantityTotal(_graph)
        {
            Interval = Sum(addends, isOpen: uncounted.Count > 0),
            Unit = unit,
            Policy = _policy,
            Added = addends,
            LeftOut = _leftOut.OrderBy(left => _events.IndexOf(left.Event)).ToValueList(),
            Explanation = string.Create(CultureInfo.InvariantCulture, $"the counts of '{predicate}' in {Counting.Of(_events.Count, "event")}, chosen by the policy '{_policy}' and added for {addends.Count} of them"),
        };
    }

    private void Choose(Event happening, ValueList<QuantityReport> reports)
    {
        // By reference, because a policy chooses among the reports and makes none.
        var wanted = new HashSet<QuantityReport>(_policy.Choose(reports), ReferenceEqualityComparer.Instance);
        var chosen = reports.Where(wanted.Contains).ToList();
        _chosen.Add(happening, chosen);
        _leftOut.AddRange(reports.Where(report => !wanted.Contains(report))
            .Select(report => new QuantityLeftOut { Event = happening, Report = report, Reason = QuantityLeftOutReason.NotChosen }));
        LeaveOut(happening, chosen, QuantityLeftOutReason.NoCount, report => report.Quantity.Qualifier == QuantityQualifier.Unknown);
    }

    private void LeaveOut(Event happening, List<QuantityReport> chosen, QuantityLeftOutReason reason, Predicate<QuantityReport> isLeftOut)
    {
        _leftOut.AddRange(chosen.FindAll(isLeftOut).Select(report => new QuantityLeftOut { Event = happening, Report = report, Reason = reason }));
        chosen.RemoveAll(isLeftOut);
    }

    // Of two that are parts of each other, as sources in a circle have it, the one asked about first stands for both.
    private bool IsPartOfAnother(Event happening, List<Event> others) =>
        others.Exists(other => other != happening
            && _containment.Contains(other.Id, happening.Id)
            && (!_containment.Contains(happening.Id, other.Id) || _events.IndexOf(other) < _events.IndexOf(happening)));

    private QuantityAddend Addend(Event happening, List<Event> added, bool isOneKind)
    {
        var reports = _chosen[happening];
        var isPart = !isOneKind && !reports.Exists(IsWhole);
        var hull = reports.Select(report => IntervalSum.Count(report.Interval)).Aggregate(IntervalSum.Hull);
        var others = added.Where(other => other != happening).ToLookup(other => _graph.IdentityOf(happening.Id, other.Id));
        return new QuantityAddend
        {
            Event = happening,
            Reports = reports.ToValueList(),
            Interval = isPart ? new QuantityInterval(hull.Lower, null, hull.LowerIsOpen) : hull,
            IsPartOfTheCount = isPart,
            JudgedApart = others[JudgementVerdict.NotSame].ToValueList(),
            NotJudged = others[null].ToValueList(),
            Unsure = others[JudgementVerdict.Unsure].ToValueList(),
        };
    }

    /// <summary>
    /// Everything added is the most. The least takes of events that may be one only the smallest; of a chain of such events, of the whole
    /// chain, which may be less than is possible and never more.
    /// </summary>
    private static QuantityInterval? Sum(ValueList<QuantityAddend> addends, bool isOpen)
    {
        if (addends.Count == 0)
        {
            return null;
        }

        var most = addends.Select(addend => addend.Interval).Aggregate(IntervalSum.Add);
        var least = Chains(addends).Select(chain => chain.Select(addend => addend.Interval).Aggregate(Smaller)).Aggregate(IntervalSum.Add);
        var all = IntervalSum.Hull(least, most);
        return isOpen ? new QuantityInterval(all.Lower, null, all.LowerIsOpen) : all;
    }

    private static QuantityInterval Smaller(QuantityInterval left, QuantityInterval right) =>
        left.Lower < right.Lower || (left.Lower == right.Lower && !left.LowerIsOpen) ? left : right;

    private static IEnumerable<List<QuantityAddend>> Chains(ValueList<QuantityAddend> addends)
    {
        var byEvent = addends.ToDictionary(addend => addend.Event);
        var seen = new HashSet<Event>();
        foreach (var first in addends.Where(addend => seen.Add(addend.Event)))
        {
            var chain = new List<QuantityAddend> { first };
            for (var next = 0; next < chain.Count; next++)
            {
                chain.AddRange(chain[next].Unsure.Where(seen.Add).Select(other => byEvent[other]));
            }

            yield return chain;
        }
    }

    private static bool IsWhole(QuantityReport report) => report.Quantity.Of is null && report.Of.Count == 0;

    private static string KindOf(QuantityReport report) => $"{report.Quantity.Of}\n{string.Join('\n', report.Of)}";
}
