using System.Globalization;

namespace KnowledgeGraph.Queries;

/// <summary>Finds the statements that a filter lets through, starting from the node with the fewest statements that it names.</summary>
internal sealed class StatementSearch
{
    private static readonly ValueList<Code> s_speaking = [KnownRelationships.SpokenBy.Code, KnownRelationships.OnBehalfOf.Code];

    private readonly EntityGraph _graph;
    private readonly StatementFilter _filter;
    private readonly List<string> _asked = [];
    private readonly List<Func<Statement, bool>> _conditions = [];
    private readonly List<(ValueList<EntityId> Nodes, ValueList<Code> Types)> _starts = [];
    private HashSet<Code>? _acts;

    public StatementSearch(EntityGraph graph, StatementFilter filter)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(filter);
        _graph = graph;
        _filter = filter;
        CheckCodes(graph.Vocabulary, filter);
        AddAgents();
        AddSubject();
        AddPlaceInText();
        AddSaying();
        AddTimes();
        AddStanding();
    }

    /// <summary>The statements in ledger order; redacted ones are passed over.</summary>
    public (List<Statement> Found, string Explanation) Find(QuestionMeter meter)
    {
        var found = new List<Statement>();
        var looked = 0;
        foreach (var ordinal in Candidates())
        {
            if (!meter.MayCompare())
            {
                break;
            }

            looked++;

            // Because the act of a statement is known without the statement, those of other acts need not be made.
            if (_acts?.Contains(_graph.Index.ActOf(ordinal)) == false)
            {
                continue;
            }

            var statement = (Statement)_graph.Index.NodeAt(ordinal);
            if (!statement.IsRedacted && _conditions.TrueForAll(condition => condition(statement)))
            {
                found.Add(statement);
            }
        }

        var asked = _asked.Count == 0 ? "all statements" : "statements " + string.Join(", ", _asked);
        return (found, string.Create(CultureInfo.InvariantCulture, $"{asked}; {looked} looked at"));
    }

    private static void CheckCodes(Vocabulary vocabulary, StatementFilter filter)
    {
        if (filter.Act is { } act && !vocabulary.TryGetAct(act, out _))
        {
            throw new ArgumentException(UndeclaredCode.Message("act", act, vocabulary.Acts), nameof(filter));
        }

        if (filter.Predicate is { } predicate && !vocabulary.TryGetPredicate(predicate, out _))
        {
            throw new ArgumentException(UndeclaredCode.Message("predicate", predicate, vocabulary.Predicates), nameof(filter));
        }
    }

    private IEnumerable<int> Candidates()
    {
        if (_starts.Count == 0)
        {
            return Enumerable.Range(0, _graph.NodeCount).Where(ordinal => _graph.Index.KindOf(ordinal) == NodeKind.Statement);
        }

        var ordinals = new List<int>();
        var (nodes, types) = _starts.MinBy(start => CountOf(start.Nodes, start.Types));
        foreach (var node in nodes)
        {
            foreach (var type in types)
            {
                foreach (var relationship in _graph.Index.To(_graph.OrdinalOrThrow(node), type))
                {
                    ordinals.Add(_graph.Index.SourceOf(relationship));
                }
            }
        }

        // Because a statement can name two of the nodes, or one of them twice.
        ordinals.Sort();
        return ordinals.Distinct();
    }

    private long CountOf(ValueList<EntityId> nodes, ValueList<Code> types) =>
        nodes.Sum(node => types.Sum(type => (long)_graph.Index.To(_graph.OrdinalOrThrow(node), type).Length));

    private void AddAgents()
    {
        if (_filter.Speaker is { } speaker)
        {
            var condition = new SpeakerCondition(_graph, _filter, speaker);
            _asked.Add($"by {_graph.Get<Agent>(speaker).Name}{(_filter.IncludingSpokesmen ? " and who belongs to it" : "")}{(_filter.InAnyHop ? ", also passed on" : "")}");
            Start(condition.Starts, s_speaking, condition.Holds);
        }

        if (_filter.OnlyFromParties.Count > 0)
        {
            var condition = new PartyCondition(_graph, _filter);
            _asked.Add($"only by {string.Join(" or ", _filter.OnlyFromParties.Select(party => _graph.Get<Agent>(party).Name))}");
            Start(condition.Starts, s_speaking, condition.Holds);
        }

        if (_filter.Addressee is { } addressee)
        {
            var same = _graph.SameAs(_graph.Get<Entity>(addressee));
            _asked.Add($"addressed to {_graph.Get<Entity>(addressee).Name}");
            Start(same, [KnownRelationships.AddressedTo.Code], statement => statement.Addressees.Any(same.Contains));
        }

        if (_filter.Naming is { } naming)
        {
            var condition = new NamingCondition(_graph);
            _asked.Add(naming switch
            {
                SourceNaming.Unnamed => "whose source nobody names",
                SourceNaming.Anonymous => "by anonymous speakers",
                SourceNaming.PublishersOwnVoice => "in the publisher's own voice",
                _ => "passed on by another",
            });
            _conditions.Add(statement => condition.Holds(statement, naming));
        }
    }

    private void AddSubject()
    {
        if (_filter.About is { } about)
        {
            var condition = new SubjectCondition(_graph, _filter, about);
            _asked.Add($"about {about}{(_filter.IncludingInside ? " and what lies inside" : "")}{(_filter.IncludingMembers ? " and its members" : "")}");
            Start(condition.Starts, [KnownRelationships.About.Code], condition.Holds);
        }
    }

    private void AddPlaceInText()
    {
        if (_filter.Document is { } document)
        {
            var condition = new DocumentCondition(_graph, _filter, document);
            _asked.Add($"in {document}");
            Start(condition.Starts, [KnownRelationships.ReportedIn.Code], condition.Holds);
        }

        if (_filter.DocumentPart is { } part)
        {
            _asked.Add($"in the part {part}");
            _conditions.Add(statement => string.Equals(statement.Source?.Part, part, StringComparison.Ordinal));
        }

        if (_filter.Occasion is { } occasion)
        {
            var same = _graph.SameAs(_graph.Get<Entity>(occasion));
            _asked.Add($"said at {occasion}");
            Start(same, [KnownRelationships.SaidAt.Code], statement => statement.Occasion is { } said && same.Contains(said));
        }
    }

    private void AddSaying()
    {
        if (_filter.Act is { } act)
        {
            _asked.Add($"of the act {act}");
            _acts = _graph.Vocabulary.Acts.Select(known => known.Code).Where(code => _graph.Vocabulary.IsAct(code, act)).ToHashSet();
        }

        if (_filter.Predicate is not null || _filter.Polarity is not null)
        {
            _asked.Add($"that say {(_filter.Polarity is { } polarity ? polarity.ToString().ToLowerInvariant() + " " : "")}{_filter.Predicate?.ToString() ?? "propositions"}");
            _conditions.Add(statement => statement.Propositions.Any(proposition => Says(statement, proposition)));
        }

        AddEqual(_filter.Form, statement => statement.Form, "form");
        AddEqual(_filter.Certainty, statement => statement.Certainty, "certainty");
        AddEqual(_filter.Basis, statement => statement.Basis, "basis");
    }

    private void AddEqual<T>(T? wanted, Func<Statement, T> of, string what)
        where T : struct, Enum
    {
        if (wanted is { } value)
        {
            _asked.Add($"with the {what} {value.ToString().ToLowerInvariant()}");
            _conditions.Add(statement => EqualityComparer<T>.Default.Equals(of(statement), value));
        }
    }

    private bool Says(Statement statement, Proposition proposition)
    {
        var said = CommitmentReader.ContentOf(_graph, statement.Act, proposition, CommitmentReader.CommitmentOf(_graph, statement.Act)).Polarity;
        if (_filter.Polarity is { } polarity && said != polarity)
        {
            return false;
        }

        // Because who says that somebody was not killed does not say that he was not hurt.
        return _filter.Predicate is not { } predicate || proposition.Predicate == predicate
            || (said == Polarity.Affirmative && _graph.Vocabulary.Implies(proposition.Predicate, predicate));
    }

    private void AddTimes()
    {
        AddTime(_filter.SaidWithin, _graph.SaidOf, "said");
        AddTime(_filter.PublishedWithin, statement => _graph.Solve(statement.PublishedIn(_graph)), "published");
        AddTime(_filter.HoldsWithin, statement => _graph.Solve(statement.Holds), "that hold");
    }

    private void AddTime(UncertainTime within, Func<Statement, TimeSolution> of, string what)
    {
        if (within.IsUnknown)
        {
            return;
        }

        var window = _graph.Solve(within).Time;
        _asked.Add($"{what} {(_filter.IncludingPerhapsWithin ? "perhaps " : "")}within {within}");
        _conditions.Add(statement =>
        {
            var time = of(statement).Time;
            return window.Contains(time) || (_filter.IncludingPerhapsWithin && window.MayCoincideWith(time));
        });
    }

    private void AddStanding()
    {
        if (_filter.StandingOnly)
        {
            var standings = new StandingReader(_graph);
            _asked.Add("that stand");
            _conditions.Add(statement => standings.IsStoodBy(statement));
        }
    }

    private void Start(IEnumerable<EntityId> nodes, ValueList<Code> types, Func<Statement, bool> condition)
    {
        _starts.Add((nodes.ToValueList(), types));
        _conditions.Add(condition);
    }
}
