namespace KnowledgeGraph.Queries;

/// <summary>Reads quantities of events from statements, for one question.</summary>
internal sealed class QuantitySearch
{
    private readonly EntityGraph _graph;
    private readonly QuestionMeter _meter;
    private readonly HashSet<Code>? _predicates;
    private readonly HashSet<Code>? _deniable;
    private readonly PropositionReader _propositions;
    private readonly PropositionSearch _arguments;
    private readonly AttributionResolver _resolver;
    private readonly Dictionary<EntityId, AttributedStatement> _attributed = [];

    /// <summary>For some predicates and those that imply them; for all predicates where none is given.</summary>
    /// <exception cref="ArgumentException">The graph knows no such predicate; the message has the nearest ones.</exception>
    public QuantitySearch(EntityGraph graph, IReadOnlyCollection<Code> predicates, QuestionMeter meter)
    {
        _graph = graph;
        _meter = meter;
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
        return Of(statements, same.Contains);
    }

    /// <summary>What else is said of such quantities of some events and is not among the reports, because it gives no count that is put as a fact; in ledger order.</summary>
    public ValueList<AttributedProposition> Besides(IEnumerable<EntityId> events, ValueList<QuantityReport> reports)
    {
        var same = events.SelectMany(_graph.SameAs).ToHashSet();
        var reported = reports.Select(report => report.Proposition.Id).ToHashSet();
        return _arguments.Find(same.SelectMany(_graph.StatementsAbout).InLedgerOrder(_graph), proposition =>
            (_predicates is null || _predicates.Contains(proposition.Predicate))
            && (proposition[KnownRoles.Event]?.Nodes.Any(same.Contains) ?? false)
            && (HasCount(proposition.Predicate) || proposition.Arguments.Any(argument => argument.Fillers.Any(filler => filler is QuantityTerm)))
            && !reported.Contains(proposition.Id));
    }

    /// <summary>The reports about all events, in ledger order.</summary>
    public ValueList<QuantityReport> All() => Of(_graph.Statements, _ => true);

    /// <summary>The reports of the statements, in their order. What a question that is cut found is what it would find without the statements after those.</summary>
    private ValueList<QuantityReport> Of(IEnumerable<Statement> statements, Predicate<EntityId> isAskedFor)
    {
        var history = new QuantityHistory(_graph, _meter);
        foreach (var statement in _meter.Counted(statements))
        {
            if (!history.TryAdd(Of(statement, isAskedFor)))
            {
                break;
            }
        }

        return history.Reports;
    }

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

        // Because "not twelve" gives no number, and "not any number" denies them all; whether a wall was damaged is no count where the predicate has none.
        if (!counts.TrueForAll(count => count.Quantity.Qualifier == QuantityQualifier.Unknown) || !HasCount(said.Proposition.Predicate))
        {
            return [];
        }

        if (said.Polarity == Polarity.Affirmative)
        {
            return [(KnownRoles.Count, default, false)];
        }

        return _deniable is null || _deniable.Contains(said.Proposition.Predicate) ? [(KnownRoles.Count, Quantity.Exactly(0), true)] : [];
    }

    private bool HasCount(Code code) => _graph.Vocabulary.TryGetPredicate(code, out var predicate) && predicate.Roles.Contains(KnownRoles.Count);

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
                Standing = _resolver.StandingOf(said.Statement, said.Proposition, speaker),
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
}
