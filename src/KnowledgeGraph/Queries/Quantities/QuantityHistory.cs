namespace KnowledgeGraph.Queries;

/// <summary>Gathers reports, and finds for each the first statement that replaces it: of the same speaker, on the same thing, said later.</summary>
internal sealed class QuantityHistory(EntityGraph graph, QuestionMeter meter)
{
    private readonly List<QuantityReport> _reports = [];
    private readonly Dictionary<(EntityId Speaker, EntityId Event, Code Predicate, Code Role, string Of), List<int>> _slots = [];

    /// <summary>What was gathered, in the order in which it came.</summary>
    public ValueList<QuantityReport> Reports => _reports.ToValueList();

    /// <summary>
    /// Adds the reports of the next statement, if it may be compared with all before it; else it stays out, and nothing that it replaces
    /// is marked.
    /// </summary>
    public bool TryAdd(IEnumerable<QuantityReport> ofOneStatement)
    {
        var first = _reports.Count;
        var replaced = new List<int>();
        foreach (var report in ofOneStatement)
        {
            if (report.Speaker.Agent is null)
            {
                _reports.Add(report);
            }
            else if (!TryAdd(report, replaced))
            {
                Undo(first, replaced);
                return false;
            }
        }

        return true;
    }

    private bool TryAdd(QuantityReport report, List<int> replaced)
    {
        var slot = SlotOf(report);
        if (!_slots.TryGetValue(slot, out var known))
        {
            _slots.Add(slot, known = []);
        }

        var added = report;
        foreach (var place in known)
        {
            if (!meter.MayCompare())
            {
                return false;
            }

            var other = _reports[place];
            if (other.SupersededBy is null && Replaces(report, other))
            {
                _reports[place] = other with { SupersededBy = report.Statement };
                replaced.Add(place);
            }

            if (added.SupersededBy is null && Replaces(other, report))
            {
                added = added with { SupersededBy = other.Statement };
            }
        }

        known.Add(_reports.Count);
        _reports.Add(added);
        return true;
    }

    // The slots need no undoing, because nothing is added after this.
    private void Undo(int first, List<int> replaced)
    {
        foreach (var place in replaced)
        {
            _reports[place] = _reports[place] with { SupersededBy = null };
        }

        _reports.RemoveRange(first, _reports.Count - first);
    }

    private bool Replaces(QuantityReport later, QuantityReport report) =>
        later.Standing != Standing.Retracted
        && report.Statement.Said.Time.IsCertainlyBefore(later.Statement.Said.Time)
        && IsComparable(report, later)

        // Because how many there were earlier, told later, does not replace how many there are now.
        && !later.AsOf.Time.IsCertainlyBefore(report.AsOf.Time)
        && !AreOneUtterance(report.Statement.Statement, later.Statement.Statement);

    // A zero of nobody in particular, and a count that nobody knows, are of whatever unit is counted.
    private static bool IsComparable(QuantityReport left, QuantityReport right) =>
        left.IsDenial || right.IsDenial || left.Quantity == default || right.Quantity == default
        || (left.Quantity.Unit == right.Quantity.Unit && left.Quantity.Of == right.Quantity.Of);

    private bool AreOneUtterance(Statement left, Statement right) =>
        Reach.From(graph, left.Id, id => graph.RelationshipsFrom(id, KnownRelationships.SameClaimAs).Select(link => (link, link.To))
            .Concat(graph.RelationshipsTo(id, KnownRelationships.SameClaimAs).Select(link => (link, link.From)))).Contains(right.Id);

    // The same speaker, event, predicate, role and what else it is narrowed to; ids judged to be one are one.
    private (EntityId Speaker, EntityId Event, Code Predicate, Code Role, string Of) SlotOf(QuantityReport report) =>
        (graph.SameAs(report.Speaker.Agent!.Id)[0],
            graph.SameAs(report.Event.Id)[0],
            report.Predicate,
            report.Role,
            string.Join('\n', report.Of.Select(argument => $"{argument.Role}: {string.Join('\t', argument.Nodes.Select(node => graph.SameAs(node.Id)[0].Value).Concat(argument.Values.Select(value => value.ToString())).Order(StringComparer.Ordinal))}")));
}
