namespace KnowledgeGraph.Queries;

/// <summary>Reads what statements commit their original speakers to, each statement once until it is to forget them.</summary>
internal sealed class UtteranceReader(EntityGraph graph)
{
    private readonly Dictionary<int, Utterance> _known = [];
    private readonly ForceReader _force = new(graph);
    private readonly Dictionary<EntityId, EntityId[]> _standing = [];
    private readonly Dictionary<Code, Code[]> _subjectRoles = [];
    private readonly Dictionary<Code, bool> _saysOrder = [];

    /// <summary>The statement; null if it is redacted.</summary>
    public Utterance? Of(Statement statement) => statement.IsRedacted ? null : Of(statement, graph.OrdinalOrThrow(statement.Id));

    /// <summary>The statement at a place of the ledger; null if it is redacted, or there is no statement.</summary>
    public Utterance? At(int ordinal) =>
        _known.TryGetValue(ordinal, out var known) ? known
        : graph.Index.NodeAt(ordinal) is Statement { IsRedacted: false } statement ? Of(statement, ordinal)
        : null;

    /// <summary>How many statements it has read and not forgotten.</summary>
    public int KnownCount => _known.Count;

    /// <summary>Forgets the statements that it has read.</summary>
    public void Forget() => _known.Clear();

    /// <summary>Of nodes judged to be one the first by id; of a proposition its statement.</summary>
    public EntityId Canonical(EntityId id) => graph.Identity.FirstOf(id);

    /// <summary>The original speakers who did not take a proposition back in so many words; empty also where nobody names them.</summary>
    public EntityId[] StandingBy(HeldProposition held) => StandingBy(held.Utterance, held.Proposition.Id);

    /// <summary>The original speakers who did not take the whole statement back in so many words.</summary>
    public EntityId[] StandingBy(Utterance utterance) => StandingBy(utterance, proposition: null);

    /// <summary>The original speakers who did not take the whole statement, or one of its propositions, back in so many words.</summary>
    public EntityId[] StandingBy(Utterance utterance, EntityId? proposition)
    {
        // Because nobody went back on most statements, which need not be remembered then.
        if (!utterance.IsSuperseded)
        {
            return utterance.Speakers;
        }

        var key = proposition ?? utterance.Statement.Id;
        if (!_standing.TryGetValue(key, out var standing))
        {
            _standing[key] = standing = FindStandingBy(utterance, proposition);
        }

        return standing;
    }

    public bool IsInForce(Statement statement) => !statement.IsRedacted && _force.IsInForce(statement);

    public bool Speaks(Statement statement, EntityId agent) => _force.Speaks(statement, agent);

    // Because who goes back on another hop of the chain, such as the report of his words, does not go back on his words.
    private EntityId[] FindStandingBy(Utterance utterance, EntityId? proposition) =>
        [.. utterance.Speakers.Where(speaker => _force.TakenBackIn(utterance.Statement, proposition ?? default, speaker) is null)];

    private Utterance Of(Statement statement, int ordinal)
    {
        if (!_known.TryGetValue(ordinal, out var utterance))
        {
            _known.Add(ordinal, utterance = new Utterance(graph, statement, ordinal));
            Read(utterance);
        }

        return utterance;
    }

    private void Read(Utterance utterance)
    {
        var commitment = CommitmentReader.CommitmentOf(graph, utterance.Statement.Act);
        if (!CommitmentReader.IsToPropositions(commitment))
        {
            return;
        }

        foreach (var proposition in utterance.Statement.Propositions.AsSpan())
        {
            var content = CommitmentReader.ContentOf(graph, utterance.Statement.Act, proposition, commitment);
            utterance.Held.Add(new HeldProposition
            {
                Utterance = utterance,
                Proposition = proposition,
                Index = utterance.Held.Count,
                Polarity = content.Polarity,
                Modality = content.Modality,
                Subjects = SubjectsOf(proposition),
            });
        }
    }

    private EntityId[] SubjectsOf(Proposition proposition)
    {
        EntityId[] subjects = [];
        foreach (var role in SubjectRolesOf(proposition))
        {
            subjects = Nodes(proposition, role);
            if (subjects.Length > 0)
            {
                break;
            }
        }

        // Because "A before B" is about both, and is contradicted by "B before A".
        var other = SaysOrder(proposition.Predicate) ? Nodes(proposition, KnownRoles.Other) : [];
        return other.Length == 0 && subjects.Length < 2 ? subjects : [.. subjects.Concat(other).Distinct()];
    }

    /// <summary>The roles of which the first that is filled with nodes says what a proposition is about.</summary>
    private Code[] SubjectRolesOf(Proposition proposition)
    {
        if (!_subjectRoles.TryGetValue(proposition.Predicate, out var roles))
        {
            if (!graph.Vocabulary.TryGetPredicate(proposition.Predicate, out var predicate))
            {
                return [KnownRoles.Event, .. proposition.Arguments.Select(argument => argument.Role)];
            }

            _subjectRoles.Add(proposition.Predicate, roles = [KnownRoles.Event, .. predicate.Key, .. predicate.Roles]);
        }

        return roles;
    }

    private bool SaysOrder(Code predicate)
    {
        if (!_saysOrder.TryGetValue(predicate, out var saysOrder))
        {
            _saysOrder.Add(predicate, saysOrder = graph.Vocabulary.Implies(predicate, KnownPredicates.HappenedBefore));
        }

        return saysOrder;
    }

    private EntityId[] Nodes(Proposition proposition, Code role)
    {
        if (proposition[role] is not { } argument)
        {
            return [];
        }

        // One filler, as most roles have, needs no list.
        if (argument.Fillers is [var only])
        {
            return NodeOf(only) is { } node ? [node] : [];
        }

        return [.. argument.Fillers.Select(NodeOf).OfType<EntityId>()];
    }

    private EntityId? NodeOf(Term term) => term switch
    {
        NodeTerm node => Canonical(node.Id),
        StatementTerm words => Canonical(graph.StatementOf(words.Id)?.Id ?? words.Id),
        _ => null,
    };
}
