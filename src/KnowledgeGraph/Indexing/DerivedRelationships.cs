namespace KnowledgeGraph.Indexing;

/// <summary>
/// Derives the relationships that the fields of statements, documents and positions already say, so that nobody enters them
/// twice.
/// </summary>
/// <remarks>
/// A relationship between two nodes is derived once per type, with all the statements it rests on as evidence, in ledger
/// order. Ends that are not nodes of the graph (withdrawn ones) are passed over. What is derived is kept as numbers, because there
/// are several to a statement.
/// </remarks>
internal sealed class DerivedRelationships
{
    private readonly IDerivationTarget _target;
    private readonly Func<EntityId, int> _saidIn;
    private readonly Vocabulary _vocabulary;
    private readonly EventReadings _readings;
    private readonly DerivedOnce _ofNode = new();
    private int _node;

    /// <param name="target">What is derived is added to it.</param>
    /// <param name="saidIn">The ordinal of the statement of a proposition; of another id its own; -1 if there is none.</param>
    /// <param name="vocabulary">What the codes mean.</param>
    public DerivedRelationships(IDerivationTarget target, Func<EntityId, int> saidIn, Vocabulary vocabulary)
    {
        _target = target;
        _saidIn = saidIn;
        _vocabulary = vocabulary;
        _readings = new EventReadings(vocabulary);
    }

    /// <summary>Adds what follows from a node, unless its content was redacted; of several nodes in ledger order.</summary>
    public void AddFrom(Node node, int ordinal)
    {
        if (node.IsRedacted)
        {
            return;
        }

        _node = ordinal;
        _ofNode.Clear();
        switch (node)
        {
            case Document document:
                DeriveMakers(document);
                break;
            case Position position:
                Add(KnownRelationships.OfficeOf, position.Organization);
                Add(KnownRelationships.JurisdictionOf, position.Jurisdiction);
                break;
            case Statement statement:
                DeriveAttribution(statement);
                DeriveSubject(statement);
                DeriveEvents(statement);
                break;
            default:
                break;
        }
    }

    private void DeriveMakers(Document document)
    {
        Add(KnownRelationships.PublishedBy, document.Publisher);
        AddAll(KnownRelationships.AuthoredBy, document.Authors);
        AddAll(KnownRelationships.ContributedBy, document.Contributors);
        Add(KnownRelationships.VersionOf, document.VersionOf);
    }

    private void DeriveAttribution(Statement statement)
    {
        foreach (var hop in statement.Attribution.AsSpan())
        {
            AddAll(KnownRelationships.SpokenBy, hop.Speakers);
            AddAll(KnownRelationships.OnBehalfOf, hop.OnBehalfOf);
        }

        AddAll(KnownRelationships.AddressedTo, statement.Addressees);
        Add(KnownRelationships.SaidAt, statement.Occasion);
        Add(KnownRelationships.ReportedIn, statement.Source?.Document);
    }

    private void DeriveSubject(Statement statement)
    {
        foreach (var proposition in statement.Propositions.AsSpan())
        {
            foreach (var argument in proposition.Arguments.AsSpan())
            {
                foreach (var term in argument.Fillers.AsSpan())
                {
                    AddSubject(term);
                }
            }
        }

        AddAll(KnownRelationships.About, statement.About);
        foreach (var framing in statement.Framing.AsSpan())
        {
            Add(KnownRelationships.About, framing.Target);
        }

        foreach (var target in statement.Targets.AsSpan())
        {
            Add(TypeForTargets(statement), _saidIn(target.Id));
        }
    }

    private void AddSubject(Term term)
    {
        if (term is NodeTerm node)
        {
            Add(KnownRelationships.About, node.Id);
        }
        else if (term is StatementTerm other)
        {
            Add(KnownRelationships.About, _saidIn(other.Id));
        }
    }

    private RelationshipType<Statement, Node> TypeForTargets(Statement statement)
    {
        if (_vocabulary.IsAct(statement.Act, KnownActs.Assess))
        {
            return KnownRelationships.Assesses;
        }

        return _vocabulary.CommitmentOf(statement.Act) == Commitment.AboutStatement
            ? KnownRelationships.Supersedes
            : KnownRelationships.About;
    }

    private void DeriveEvents(Statement statement)
    {
        // Because a denied, hypothetical or accusing proposition never makes a relationship.
        if (statement.Propositions.Count == 0 || _vocabulary.CommitmentOf(statement.Act) != Commitment.Proposition)
        {
            return;
        }

        foreach (var proposition in statement.Propositions.AsSpan())
        {
            if (proposition is not { Polarity: Polarity.Affirmative, Modality: Modality.Fact } || proposition[KnownRoles.Event] is not { } events)
            {
                continue;
            }

            var reading = _readings.Of(proposition.Predicate);
            foreach (var filler in events.Fillers.AsSpan())
            {
                if (filler is NodeTerm { Id: var occurrence } && IsEnd(occurrence, KnownRelationships.Participant.From))
                {
                    DeriveEvent(occurrence, reading, proposition, statement);
                }
            }
        }
    }

    private void DeriveEvent(EntityId occurrence, EventReading reading, Proposition proposition, Statement statement)
    {
        if (reading.TellsPlace)
        {
            AddOfEvent(occurrence, KnownRelationships.OccursIn, proposition[KnownRoles.Place], among: null);
        }

        foreach (var role in reading.Participants.AsSpan())
        {
            // Because nobody takes part by what another says of him, whatever act it is said with.
            AddOfEvent(occurrence, KnownRelationships.Participant, proposition[role], reading.TellsResponsibility ? statement.Origin : null);
        }
    }

    /// <summary>Adds the nodes that fill a role; only those who speak in a hop, or on whose behalf it is said, where one is given.</summary>
    private void AddOfEvent(EntityId occurrence, RelationshipType type, Argument? argument, Hop? among)
    {
        if (argument is null)
        {
            return;
        }

        foreach (var filler in argument.Fillers.AsSpan())
        {
            if (filler is NodeTerm { Id: var id } && (among is null || among.Speakers.AsSpan().Contains(id) || among.OnBehalfOf.AsSpan().Contains(id)))
            {
                AddOfEvent(occurrence, type, id);
            }
        }
    }

    private void AddAll(RelationshipType type, ValueList<EntityId> ids)
    {
        foreach (var id in ids.AsSpan())
        {
            Add(type, id);
        }
    }

    private void Add(RelationshipType type, EntityId? to)
    {
        if (to is { } id)
        {
            Add(type, _target.OrdinalOf(id));
        }
    }

    private void Add(RelationshipType type, int end)
    {
        if (end >= 0 && IsOf(type.To, end) && _ofNode.IsNew(type, end))
        {
            _target.Add(_node, type.Code, end);
        }
    }

    private void AddOfEvent(EntityId from, RelationshipType type, EntityId to)
    {
        if (_target.OrdinalOf(to) is var end and >= 0 && IsOf(type.To, end))
        {
            _target.AddOfEvent(_target.OrdinalOf(from), type.Code, end, _node);
        }
    }

    private bool IsEnd(EntityId id, ValueList<NodeKind> kinds) => _target.OrdinalOf(id) is var end and >= 0 && IsOf(kinds, end);

    private bool IsOf(ValueList<NodeKind> kinds, int node) => kinds.AsSpan().Contains(_target.KindOf(node));
}
