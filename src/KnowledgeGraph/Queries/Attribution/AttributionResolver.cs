namespace KnowledgeGraph.Queries;

/// <summary>Looks up everything that a statement names, and everything that was said about it.</summary>
internal sealed class AttributionResolver(EntityGraph graph)
{
    private readonly ForceReader _force = new(graph);
    private readonly Dictionary<EntityId, ValueList<Statement>> _reports = [];

    public EntityGraph Graph => graph;

    /// <summary>Who still stands by what.</summary>
    public ForceReader Force => _force;

    /// <summary>How statements and documents were checked.</summary>
    public VerificationReader Checks => field ??= new VerificationReader(graph, this);

    /// <summary>The statement with its evidence. Costs its chain and what was said about it and its other reports.</summary>
    public AttributedStatement Resolve(Statement statement) => Resolve(graph.OrdinalOrThrow(statement.Id), statement);

    /// <summary>The same for who knows its ordinal.</summary>
    public AttributedStatement Resolve(int ordinal, Statement statement)
    {
        // Because nothing was said about most statements: then everybody stands by them, and they were not checked.
        var isLeftAlone = graph.IsLeftAlone(ordinal);
        return new AttributedStatement(graph)
        {
            Statement = statement,
            Chain = Chain(statement, isLeftAlone),
            Source = statement.Source is { } source ? Resolve(statement, source) : null,
            Said = graph.SaidOf(statement),
            Recorded = graph.FirstRecorded(statement.Id),
            Verification = isLeftAlone ? VerificationReader.Unchecked(graph, statement.Id) : Checks.Of(statement),
        };
    }

    /// <summary>Whether a speaker went back on a proposition of a statement in so many words.</summary>
    public Standing StandingOf(Statement statement, Proposition proposition, Speaker speaker) =>
        _force.StandingAfter(speaker.Agent is { } agent ? _force.TakenBackIn(statement, proposition.Id, agent.Id) : null);

    private ValueList<AttributedHop> Chain(Statement statement, bool isLeftAlone)
    {
        var hops = new AttributedHop[statement.Attribution.Count];
        for (var index = 0; index < hops.Length; index++)
        {
            var hop = statement.Attribution[index];
            hops[index] = new AttributedHop
            {
                Speakers = Speakers(hop),
                OnBehalfOf = hop.OnBehalfOf.Count == 0 ? [] : hop.OnBehalfOf.Select(graph.Get<Agent>).ToValueList(),
                Basis = hop.Basis,
                Standing = isLeftAlone ? Standing.Stands : _force.StandingOf(statement, index),
            };
        }

        return new ValueList<AttributedHop>(hops);
    }

    private ValueList<Speaker> Speakers(Hop hop) => hop.Unnamed is { } unnamed ? [new Speaker(unnamed)] : Speakers(hop.Speakers);

    private ValueList<Speaker> Speakers(ValueList<EntityId> agents)
    {
        var speakers = new Speaker[agents.Count];
        for (var index = 0; index < speakers.Length; index++)
        {
            speakers[index] = new Speaker(graph.Get<Agent>(agents[index]));
        }

        return new ValueList<Speaker>(speakers);
    }

    /// <summary>The principals of a hop, looked up; one unnamed source where nobody is named.</summary>
    public ValueList<Speaker> Principals(Hop hop) =>
        hop.OnBehalfOf.Count > 0 ? Speakers(hop.OnBehalfOf) : Speakers(hop);

    private StatementSource Resolve(Statement statement, Provenance source)
    {
        var document = graph.Get<Document>(source.Document);
        return new StatementSource
        {
            Document = document,
            Part = document.PartOf(source.Part),
            Spans = source.Spans,
            Hash = source.Hash,
            Quote = source.Quote,
            Published = graph.Solve(statement.PublishedIn(document)),
        };
    }

    /// <summary>All reports of one utterance, a report of a report included, in ledger order.</summary>
    public ValueList<Statement> ReportsOf(Statement statement)
    {
        if (_reports.TryGetValue(statement.Id, out var known))
        {
            return known;
        }

        var seen = new HashSet<EntityId> { statement.Id };
        var reports = new List<Statement> { statement };
        for (var next = 0; next < reports.Count; next++)
        {
            reports.AddRange(graph.Out(reports[next].Id, KnownRelationships.SameClaimAs).Where(other => !other.IsRedacted && seen.Add(other.Id)));
        }

        var all = reports.InLedgerOrder(graph).ToValueList();
        foreach (var report in all)
        {
            _reports[report.Id] = all;
        }

        return all;
    }
}
