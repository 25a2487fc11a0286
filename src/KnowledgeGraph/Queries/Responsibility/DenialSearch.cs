namespace KnowledgeGraph.Queries;

/// <summary>
/// Finds the denials that answer a statement: those that dispute it by its id, and those that deny what it says. All denials of
/// the graph are gathered once, by the nodes that they name, unless the question is cut before.
/// </summary>
internal sealed class DenialSearch
{
    private readonly EntityGraph _graph;
    private readonly CalendarDuration? _within;
    private readonly QuestionMeter _meter;
    private readonly AttributionResolver _resolver;
    private readonly StandingReader _standings;
    private readonly ContainmentReader _containment;
    private readonly Dictionary<EntityId, List<(Statement Statement, Proposition Proposition)>> _byNode = [];
    private readonly Dictionary<EntityId, List<(Statement Statement, StatementTarget Target)>> _byTarget = [];
    private readonly Dictionary<EntityId, HashSet<EntityId>> _around = [];

    public DenialSearch(EntityGraph graph, StandingReader standings, CalendarDuration? within, QuestionMeter meter)
    {
        if (within is { IsNegative: true })
        {
            throw new ArgumentOutOfRangeException(nameof(within), within, "A denial within a period comes after what it denies, so the period is not negative.");
        }

        _graph = graph;
        _within = within;
        _meter = meter;
        _resolver = new AttributionResolver(graph);
        _standings = standings;
        _containment = new ContainmentReader(graph);
        foreach (var statement in meter.Gathered(graph.Statements).Where(statement => !statement.IsRedacted))
        {
            var commitment = CommitmentReader.CommitmentOf(graph, statement.Act);
            if (commitment is Commitment.Opposite or Commitment.Proposition)
            {
                Gather(statement, commitment);
            }
        }
    }

    /// <summary>The denials, in ledger order, of a statement or of what one of its propositions says.</summary>
    public IEnumerable<(Statement Denial, DenialMatch Match)> AnswersTo(Statement statement, ValueList<Proposition> propositions)
    {
        var answers = new Dictionary<Statement, bool>();
        foreach (var (denial, target) in _byTarget.GetValueOrDefault(statement.Id) ?? [])
        {
            if (Targets(target, statement, propositions))
            {
                answers[denial] = true;
            }
        }

        foreach (var proposition in propositions)
        {
            foreach (var (denial, denied) in CandidatesFor(proposition))
            {
                if (!_meter.MayCompare())
                {
                    break;
                }

                if (denial.Id != statement.Id && Denies(denial, denied, proposition))
                {
                    answers.TryAdd(denial, value: false);
                }
            }
        }

        foreach (var (denial, isExplicit) in answers.OrderBy(answer => _graph.OrdinalOrThrow(answer.Key.Id)))
        {
            if (IsInTime(statement, denial, isExplicit) is { } isCertain)
            {
                yield return (denial, new DenialMatch(_resolver.Resolve(denial), isExplicit, isCertain));
            }
        }
    }

    private static bool Targets(StatementTarget target, Statement statement, ValueList<Proposition> propositions) =>
        target.Id == statement.Id
            ? target.Hop is null || target.Hop == statement.Attribution.Count - 1
            : propositions.Any(proposition => proposition.Id == target.Id);

    private void Gather(Statement statement, Commitment commitment)
    {
        if (commitment == Commitment.Opposite && _standings.IsStoodBy(statement))
        {
            foreach (var target in statement.Targets)
            {
                if (_graph.StatementOf(target.Id) is { } denied)
                {
                    Add(_byTarget, denied.Id, (statement, target));
                }
            }
        }

        foreach (var proposition in statement.Propositions.Where(proposition => proposition.Modality == Modality.Fact))
        {
            if (CommitmentReader.ContentOf(_graph, statement.Act, proposition, commitment).Polarity == Polarity.Negative
                && _standings.IsStoodBy(statement, proposition.Id))
            {
                foreach (var node in proposition.Arguments.SelectMany(argument => argument.Nodes).Select(id => _graph.SameAs(id)[0]).Distinct())
                {
                    Add(_byNode, node, (statement, proposition));
                }
            }
        }
    }

    private static void Add<T>(Dictionary<EntityId, List<T>> lists, EntityId key, T item)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        list.Add(item);
    }

    // Because each node that a denial names is one with something in what it denies, or has it inside.
    private IEnumerable<(Statement Statement, Proposition Proposition)> CandidatesFor(Proposition proposition) =>
        proposition.Arguments.SelectMany(argument => argument.Nodes).SelectMany(Around).Select(id => _graph.SameAs(id)[0]).Distinct()
            .SelectMany(id => _byNode.GetValueOrDefault(id) ?? []).Distinct();

    private bool Denies(Statement denial, Proposition denied, Proposition said)
    {
        if (!IsDeniedBy(denial, said.Predicate, denied.Predicate))
        {
            return false;
        }

        foreach (var argument in denied.Arguments)
        {
            if (said[argument.Role] is not { } same)
            {
                return false;
            }

            // Because one of several who are accused answers for himself.
            var fits = argument.Role == KnownRoles.Agent ? same.Fillers.Any(IsDenied) : same.Fillers.All(IsDenied);
            if (!fits)
            {
                return false;
            }

            bool IsDenied(Term filler) => argument.Fillers.Any(other => LiesIn(filler, other));
        }

        return true;
    }

    private bool IsDeniedBy(Statement denial, Code said, Code denied)
    {
        if (!_graph.Vocabulary.Implies(said, KnownPredicates.ResponsibleFor))
        {
            return _graph.Vocabulary.Implies(said, denied);
        }

        // "We did not carry it out" answers "you are responsible", and so does every act that denies responsibility.
        return _graph.Vocabulary.Implies(said, denied)
            || denied == KnownPredicates.CarriedOut.Code
            || (_graph.Vocabulary.IsAct(denial.Act, KnownActs.DenyResponsibility) && _graph.Vocabulary.Implies(denied, KnownPredicates.ResponsibleFor));
    }

    private bool LiesIn(Term filler, Term outer) => (filler, outer) switch
    {
        (NodeTerm inner, NodeTerm other) => Around(inner.Id).Contains(other.Id),
        (TextTerm text, TextTerm other) => string.Equals(text.Text.Trim(), other.Text.Trim(), StringComparison.OrdinalIgnoreCase),
        _ => filler == outer,
    };

    private HashSet<EntityId> Around(EntityId id)
    {
        if (!_around.TryGetValue(id, out var around))
        {
            _around.Add(id, around = _containment.Around(id).All.ToHashSet());
        }

        return around;
    }

    /// <summary>Whether it certainly came later and within the period; null if it certainly did not.</summary>
    private bool? IsInTime(Statement statement, Statement denial, bool isExplicit)
    {
        var said = _graph.SaidOf(statement).Time;
        var denied = _graph.SaidOf(denial).Time;
        if (denied.IsCertainlyBefore(said) && !isExplicit)
        {
            return null;
        }

        var isLater = isExplicit || denied.IsCertainlyAfter(said);
        if (_within is not { } within)
        {
            return isLater;
        }

        // An end that is out of reach is no end.
        if (denied.Earliest is { } earliest && said.Latest is { } latest && latest.Plus(within) is { } last && earliest > last)
        {
            return null;
        }

        return isLater && denied.Latest is { } end && said.Earliest is { } start && (start.Plus(within) is not { } limit || end <= limit);
    }
}
