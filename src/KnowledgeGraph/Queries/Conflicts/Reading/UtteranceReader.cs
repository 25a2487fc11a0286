namespace KnowledgeGraph.Queries;

/// <summary>Reads what statements commit their original speakers to, each statement once.</summary>
internal sealed class UtteranceReader(EntityGraph graph)
{
    private readonly Dictionary<EntityId, Utterance> _known = [];
    private readonly ForceReader _force = new(graph);
    private readonly Dictionary<EntityId, EntityId[]> _standing = [];

    /// <summary>The statement; null if it is redacted.</summary>
    public Utterance? Of(Statement statement)
    {
        if (statement.IsRedacted)
        {
            return null;
        }

        if (!_known.TryGetValue(statement.Id, out var utterance))
        {
            _known.Add(statement.Id, utterance = new Utterance(graph, statement));
            Read(utterance);
        }

        return utterance;
    }

    /// <summary>Of nodes judged to be one the first by id; of a proposition its statement.</summary>
    public EntityId Canonical(EntityId id)
    {
        var same = graph.SameAs(id);
        return same.Count > 1 ? same[0] : id;
    }

    /// <summary>The original speakers who did not take a proposition back in so many words; empty also where nobody names them.</summary>
    public EntityId[] StandingBy(HeldProposition held) => StandingBy(held.Utterance, held.Proposition.Id);

    /// <summary>The original speakers who did not take the whole statement back in so many words.</summary>
    public EntityId[] StandingBy(Utterance utterance) => StandingBy(utterance, utterance.Statement.Id);

    public bool IsInForce(Statement statement) => !statement.IsRedacted && _force.IsInForce(statement);

    public bool Speaks(Statement statement, EntityId agent) => _force.Speaks(statement, agent);

    private EntityId[] StandingBy(Utterance utterance, EntityId proposition)
    {
        if (!_standing.TryGetValue(proposition, out var standing))
        {
            var statement = utterance.Statement;
            _standing[proposition] = standing =
                [.. statement.Origin.Principals.Where(speaker => _force.TakenBackIn(statement, proposition, speaker) is null)];
        }

        return standing;
    }

    private void Read(Utterance utterance)
    {
        foreach (var content in CommitmentReader.ContentsOf(graph, utterance.Statement))
        {
            utterance.Held.Add(new HeldProposition
            {
                Utterance = utterance,
                Proposition = content.Proposition,
                Index = utterance.Held.Count,
                Polarity = content.Polarity,
                Modality = content.Modality,
                Subjects = SubjectsOf(content.Proposition),
            });
        }
    }

    private EntityId[] SubjectsOf(Proposition proposition)
    {
        var roles = graph.Vocabulary.TryGetPredicate(proposition.Predicate, out var predicate)
            ? predicate.Key.Concat(predicate.Roles)
            : proposition.Arguments.Select(argument => argument.Role);
        var first = roles.Prepend(KnownRoles.Event).Select(role => Nodes(proposition, role)).FirstOrDefault(nodes => nodes.Count > 0) ?? [];

        // Because "A before B" is about both, and is contradicted by "B before A".
        var other = SaysOrder(proposition.Predicate) ? Nodes(proposition, KnownRoles.Other) : [];
        return [.. first.Concat(other).Distinct()];
    }

    private bool SaysOrder(Code predicate) => graph.Vocabulary.Implies(predicate, KnownPredicates.HappenedBefore);

    private List<EntityId> Nodes(Proposition proposition, Code role) =>
        proposition[role] is { } argument ? [.. argument.Fillers.Select(NodeOf).OfType<EntityId>()] : [];

    private EntityId? NodeOf(Term term) => term switch
    {
        NodeTerm node => Canonical(node.Id),
        StatementTerm words => Canonical(graph.StatementOf(words.Id)?.Id ?? words.Id),
        _ => null,
    };
}
