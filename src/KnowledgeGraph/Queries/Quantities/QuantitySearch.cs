namespace KnowledgeGraph.Queries;

/// <summary>Reads quantities of events from statements, for one question.</summary>
internal sealed class QuantitySearch
{
    private readonly EntityGraph _graph;
    private readonly HashSet<Code>? _predicates;
    private readonly HashSet<Code>? _deniable;
    private readonly PropositionReader _propositions;
    private readonly PropositionSearch _arguments;
    private readonly AttributionResolver _resolver;
    private readonly Dictionary<EntityId, AttributedStatement> _attributed = [];

    /// <summary>For some predicates and those that imply them; for all predicates where none is given.</summary>
    /// <exception cref="ArgumentException">The graph knows no such predicate; the message has the nearest ones.</exception>
    public QuantitySearch(EntityGraph graph, IReadOnlyCollection<Code> predicates)
    {
        _graph = graph;
        _propositions = new PropositionReader(graph);
        _arguments = new PropositionSearch(graph);
        _resolver = new AttributionResolver(graph);
        if (predicates.Count > 0)
        {
            _predicates = predicates.SelectMany(predicate => PredicateChoice.Of(graph, predicate, includingImplying: true)).ToHashSet();

            // Because who denies more (killed by a blast) does not deny less (killed), only these are denied as such.
            _deniable = predicates.ToHashSet();
        }
    }

    /// <summary>The reports about some events, in ledger order; events judged to be one with them count as well.</summary>
    public ValueList<QuantityReport> Of(IEnumerable<EntityId> events)
    {
        var same = events.SelectMany(_graph.SameAs).ToHashSet();
        var statements = same.SelectMany(_graph.StatementsAbout).InLedgerOrder(_graph);
        return Supersede(statements.SelectMany(statement => Of(statement, same.Contains)).ToList());
    }

    /// <summary>The reports about all events, in ledger order.</summary>
    public ValueList<QuantityReport> All() => Supersede(_graph.Statements.SelectMany(statement => Of(statement, _ => true)).ToList());

    private IEnumerable<QuantityReport> Of(Statement statement, Predicate<EntityId> isAskedFor) =>
        from said in _propositions.Facts(statement)
        where _predicates is null || _predicates.Contains(said.Proposition.Predicate)
        from happening in said.Nodes(KnownRoles.Event).Distinct().Where(id => isAskedFor(id))
        where _graph.TryGet<Event>(happening, out var known) && !known.IsRedacted
        from counted in Quantities(said)
        from report in Reports(said, _graph.Get<Event>(happening), counted.Role, counted.Quantity, counted.IsDenial)
        select report;

    private List<(Code Role, Quantity Quantity, bool IsDenial)> Quantities(SaidProposition said)
    {
        var counts = said.Proposition.Arguments
            .SelectMany(argument => argument.Fillers.OfType<QuantityTerm>().Select(term => (argument.Role, term.Quantity, false)))
            .ToList();
        if (said.Polarity == Polarity.Affirmative && counts.Count > 0)
        {
            return counts;
        }

        // Because "not twelve" gives no number, and whether a wall was damaged is no count where the predicate has none.
        if (counts.Count > 0 || !_graph.Vocabulary.TryGetPredicate(said.Proposition.Predicate, out var predicate) || !predicate.Roles.Contains(KnownRoles.Count))
        {
            return [];
        }

        if (said.Polarity == Polarity.Affirmative)
        {
            return [(KnownRoles.Count, default, false)];
        }

        return _deniable is null || _deniable.Contains(said.Proposition.Predicate) ? [(KnownRoles.Count, Quantity.Exactly(0), true)] : [];
    }

    private IEnumerable<QuantityReport> Reports(SaidProposition said, Event happening, Code role, Quantity quantity, bool isDenial)
    {
        var attributed = Resolve(said.Statement);
        var speakers = attributed.Origin.Principals;
        var of = said.Proposition.Arguments.Where(argument => argument.Role != KnownRoles.Event && argument.Role != role).Select(_arguments.Resolve).ToValueList();
        foreach (var speaker in speakers)
        {
            yield return new QuantityReport
            {
                Event = happening,
                Proposition = said.Proposition,
                Role = role,
                Quantity = quantity,
                IsDenial = isDenial,
                Of = of,
                AsOf = AsOf(said.Statement, quantity),
                Speaker = speaker,
                JointlyWith = speakers.Where(other => other != speaker).ToValueList(),
                Statement = attributed,
                Standing = _resolver.StandingOf(said.Statement, said.Proposition, speaker).Standing,
                SupersededBy = null,
            };
        }
    }

    private TimeSolution AsOf(Statement statement, Quantity quantity)
    {
        if (quantity.AsOf.IsUnknown && statement.Holds.IsUnknown)
        {
            return _graph.SaidOf(statement);
        }

        return _graph.Solve(quantity.AsOf.IsUnknown ? statement.Holds : quantity.AsOf);
    }

    private AttributedStatement Resolve(Statement statement)
    {
        if (!_attributed.TryGetValue(statement.Id, out var attributed))
        {
            _attributed.Add(statement.Id, attributed = _resolver.Resolve(statement));
        }

        return attributed;
    }

    private ValueList<QuantityReport> Supersede(List<QuantityReport> found)
    {
        var slots = found.Where(report => report.Speaker.Agent is not null).ToLookup(SlotOf);
        return found.Select(report => report.Speaker.Agent is null ? report : report with { SupersededBy = SupersededBy(report, slots[SlotOf(report)]) }).ToValueList();
    }

    private AttributedStatement? SupersededBy(QuantityReport report, IEnumerable<QuantityReport> ofTheSlot) =>
        ofTheSlot.Where(other => other.Standing != Standing.Retracted
                && report.Statement.Said.Time.IsCertainlyBefore(other.Statement.Said.Time)
                && IsComparable(report, other)

                // Because how many there were earlier, told later, does not replace how many there are now.
                && !other.AsOf.Time.IsCertainlyBefore(report.AsOf.Time)
                && !AreOneUtterance(report.Statement.Statement, other.Statement.Statement))
            .Select(other => other.Statement)
            .FirstOrDefault();

    // A zero of nobody in particular, and a count that nobody knows, are of whatever unit is counted.
    private static bool IsComparable(QuantityReport left, QuantityReport right) =>
        left.IsDenial || right.IsDenial || left.Quantity == default || right.Quantity == default
        || (left.Quantity.Unit == right.Quantity.Unit && left.Quantity.Of == right.Quantity.Of);

    private bool AreOneUtterance(Statement left, Statement right) =>
        Reach.From(_graph, left.Id, id => _graph.RelationshipsFrom(id, KnownRelationships.SameClaimAs).Select(link => (link, link.To))
            .Concat(_graph.RelationshipsTo(id, KnownRelationships.SameClaimAs).Select(link => (link, link.From)))).Contains(right.Id);

    // The same speaker, event, predicate, role and what else it is narrowed to; ids judged to be one are one.
    private (EntityId Speaker, EntityId Event, Code Predicate, Code Role, string Of) SlotOf(QuantityReport report) =>
        (_graph.SameAs(report.Speaker.Agent!.Id)[0],
            _graph.SameAs(report.Event.Id)[0],
            report.Predicate,
            report.Role,
            string.Join('\n', report.Of.Select(argument => $"{argument.Role}: {string.Join('\t', argument.Nodes.Select(node => _graph.SameAs(node.Id)[0].Value).Concat(argument.Values.Select(value => value.ToString())).Order(StringComparer.Ordinal))}")));
}
