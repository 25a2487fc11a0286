namespace KnowledgeGraph.Queries;

/// <summary>Finds propositions that somebody stands by, and looks up what they name.</summary>
internal sealed class PropositionSearch(EntityGraph graph)
{
    private readonly PropositionReader _reader = new(graph);
    private readonly AttributionResolver _resolver = new(graph);

    /// <summary>Whether a proposition names one of several nodes or statements.</summary>
    public static bool Names(Proposition proposition, ValueList<EntityId> nodes) =>
        proposition.Arguments.Any(argument => argument.Fillers.Any(term => IdOf(term) is { } id && nodes.Contains(id)));

    public ValueList<AttributedProposition> Find(IEnumerable<Statement> statements, Func<Proposition, bool> isAskedFor)
    {
        var found = new List<AttributedProposition>();
        foreach (var statement in statements.Where(statement => !statement.IsRedacted))
        {
            AttributedStatement? attributed = null;
            foreach (var proposition in statement.Propositions.Where(isAskedFor).Where(proposition => _reader.IsStoodBy(statement, proposition)))
            {
                attributed ??= _resolver.Resolve(statement);
                found.Add(Attribute(attributed, proposition));
            }
        }

        return found.ToValueList();
    }

    /// <summary>The argument with its nodes looked up.</summary>
    public ResolvedArgument Resolve(Argument argument) => new()
    {
        Role = argument.Role,
        Nodes = argument.Fillers.Select(IdOf).OfType<EntityId>().Select(NodeOf).OfType<Node>().ToValueList(),
        Values = argument.Fillers.Where(term => IdOf(term) is null).ToValueList(),
        IsOpen = argument.IsOpen,
    };

    private AttributedProposition Attribute(AttributedStatement statement, Proposition proposition)
    {
        var commitment = CommitmentReader.CommitmentOf(graph, statement.Statement.Act);
        return new AttributedProposition
        {
            Proposition = proposition,
            Statement = statement,
            Commitment = commitment,
            CommittedPolarity = CommitmentReader.IsToPropositions(commitment) ? CommitmentReader.ContentOf(graph, statement.Statement.Act, proposition, commitment).Polarity : null,
            Arguments = proposition.Arguments.Select(Resolve).ToValueList(),
        };
    }

    private Node? NodeOf(EntityId id) => graph.TryGet<Node>(id, out var node) ? node : graph.StatementOf(id);

    private static EntityId? IdOf(Term term) => term switch
    {
        NodeTerm node => node.Id,
        StatementTerm statement => statement.Id,
        _ => null,
    };
}
