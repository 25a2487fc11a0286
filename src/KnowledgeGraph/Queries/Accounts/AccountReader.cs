namespace KnowledgeGraph.Queries;

/// <summary>Reads what one party says and stands by.</summary>
internal sealed class AccountReader
{
    private readonly EntityGraph _graph;
    private readonly EntityId _party;
    private readonly Agent _agent;
    private readonly AccountScope _scope;
    private readonly ConflictFinder _finder;
    private readonly QuestionMeter _meter;
    private readonly PartyReader _parties;
    private readonly AttributionResolver _resolver;
    private readonly HashSet<EntityId>? _about;
    private readonly Dictionary<(EntityId Agent, UncertainTime Said), bool> _belongs = [];
    private readonly List<AttributedStatement> _takenBack = [];
    private readonly List<AttributedStatement> _deniedQuotations = [];
    private List<AttributedStatement> _members = [];
    private AnswerCut? _cut;

    public AccountReader(EntityGraph graph, ConflictFinder finder, EntityId party, AccountScope? scope, QuestionMeter meter)
    {
        _graph = graph;
        _finder = finder;
        _meter = meter;
        _party = party;
        _scope = scope ?? AccountScope.Everything;
        _parties = new PartyReader(graph);
        _resolver = new AttributionResolver(graph);
        _agent = graph.Get<Agent>(party);
        _about = _scope.About is { } about ? [.. new ContainmentReader(graph).Inside(graph.Get<Node>(about).Id).All] : null;
    }

    /// <summary>What the party holds, in ledger order, with the proposition of the answer.</summary>
    public List<(HeldProposition Held, AccountProposition Said)> Held { get; } = [];

    /// <summary>The statements that somebody of the party stands by, in ledger order.</summary>
    public List<AttributedStatement> Statements { get; } = [];

    /// <summary>Looks at the statements, as many as the budget allows.</summary>
    public AccountReader Read()
    {
        foreach (var statement in InScope(_parties.BelongingTo(_party).All))
        {
            var utterance = _finder.Utterances.Of(statement)!;
            if (!IsOfParty(utterance, statement.Origin.Principals))
            {
                continue;
            }

            var resolved = _resolver.Resolve(statement);
            var standing = _finder.Utterances.StandingBy(utterance);
            var denying = _finder.DenyingToHaveSaid(utterance);
            if (IsOfParty(utterance, standing.Except(denying)))
            {
                Statements.Add(resolved);
                Hold(utterance, denying, resolved);
            }
            else if (IsOfParty(utterance, standing))
            {
                _deniedQuotations.Add(resolved);
            }
            else
            {
                _takenBack.Add(resolved);
            }
        }

        _members = InTheirOwnName().Select(_resolver.Resolve).ToList();
        _cut = _meter.Cut;
        return this;
    }

    /// <summary>The account of what was read, as far as the results allow.</summary>
    public Account Account()
    {
        var scope = _scope.About is { } about ? $" about {about}" : "";
        var statements = Answer(Statements, $"statements of {_party}{scope} that somebody of it stands by");
        var takenBack = Answer(_takenBack, $"statements of {_party}{scope} that it took back");
        var deniedQuotations = Answer(_deniedQuotations, $"statements reported of {_party}{scope} that it denies having made");
        var members = Answer(_members, $"statements of members of {_party}{scope} in their own name");
        var propositions = _meter.Keep(Held.ConvertAll(held => held.Said));
        return new Account(new Lazy<EntityGraph>(
            () => GraphExcerpt.Of(_graph, statements.Select(found => found.Statement), $"the account of {_party}{scope}"), LazyThreadSafetyMode.PublicationOnly))
        {
            Party = _agent,
            Statements = statements,
            TakenBack = takenBack,
            DeniedQuotations = deniedQuotations,
            MembersInTheirOwnName = members,
            Propositions = propositions,
            Cut = statements.Cut ?? takenBack.Cut ?? deniedQuotations.Cut ?? members.Cut ?? (propositions.Count < Held.Count ? AnswerCut.Results : null),
        };
    }

    private Answer<AttributedStatement> Answer(List<AttributedStatement> found, string explanation)
    {
        var kept = _meter.Keep(found);
        return new Answer<AttributedStatement>(_graph, kept, explanation, _cut ?? (kept.Count < found.Count ? AnswerCut.Results : null));
    }

    private void Hold(Utterance utterance, EntityId[] denying, AttributedStatement resolved)
    {
        foreach (var held in utterance.Held.Where(held => _about is null || Names(held.Proposition)))
        {
            var speakers = OfParty(utterance, _finder.StandingBy(held).Except(denying)).ToList();
            if (speakers.Count > 0)
            {
                Held.Add((held, new AccountProposition
                {
                    Statement = resolved,
                    Proposition = held.Proposition,
                    Polarity = held.Polarity,
                    Modality = held.Modality,
                    Speakers = speakers.Select(id => new Speaker(_graph.Get<Agent>(id))).ToValueList(),
                }));
            }
        }
    }

    private IEnumerable<Statement> InTheirOwnName()
    {
        var members = _graph.SameAs(_party).SelectMany(party => _graph.RelationshipsTo(party, KnownRelationships.MemberOf)).ToList();
        return InScope(members.SelectMany(member => _graph.SameAs(member.From)).Distinct())
            .Where(statement => !statement.Origin.Principals.Any(agent => Belongs(agent, SaidOf(statement))))
            .Where(statement => members.Exists(member => statement.Origin.Principals.Any(_graph.SameAs(member.From).Contains)
                && _graph.Solve(member.Holds).Time.MayCoincideWith(SaidOf(statement))));
    }

    /// <summary>The statements of which one of the agents is an original speaker, in ledger order, as far as they are asked for.</summary>
    private IEnumerable<Statement> InScope(IEnumerable<EntityId> agents)
    {
        var speakers = agents.Where(id => _graph.TryGet<Agent>(id, out _)).ToHashSet();
        return _meter.Counted(SpokenStatements.Of(_graph, speakers))
            .Where(statement => !statement.IsRedacted && statement.Origin.Principals.Any(speakers.Contains) && IsAsked(statement));
    }

    private bool IsAsked(Statement statement) =>
        (_about is null || _graph.Out(statement.Id, KnownRelationships.About).Any(node => _about.Contains(node.Id)))
        && (_scope.Said.IsUnknown || _scope.Said.Contains(SaidOf(statement)));

    private bool Names(Proposition proposition) =>
        proposition.Arguments.Any(argument => argument.Fillers.Any(filler => filler switch
        {
            NodeTerm node => _about!.Contains(node.Id),
            StatementTerm other => _about!.Contains(other.Id) || (_graph.StatementOf(other.Id) is { } statement && _about.Contains(statement.Id)),
            _ => false,
        }));

    private UncertainTime SaidOf(Statement statement) => _finder.Utterances.Of(statement)!.Said;

    private bool IsOfParty(Utterance utterance, IEnumerable<EntityId> speakers) => OfParty(utterance, speakers).Any();

    private IEnumerable<EntityId> OfParty(Utterance utterance, IEnumerable<EntityId> speakers) =>
        speakers.Where(speaker => Belongs(speaker, utterance.Said));

    private bool Belongs(EntityId agent, UncertainTime said)
    {
        if (!_belongs.TryGetValue((agent, said), out var belongs))
        {
            _belongs.Add((agent, said), belongs = _parties.PartiesOf(agent, said).Contains(_party));
        }

        return belongs;
    }
}
