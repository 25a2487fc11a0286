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
    // Because clearing a set costs its capacity: one huge node must not make every later one dear.
    private const int LargestSetKept = 64;

    private readonly IDerivationTarget _target;
    private readonly IReadOnlyDictionary<EntityId, EntityId> _statementOfProposition;
    private readonly Vocabulary _vocabulary;
    private readonly EventReadings _readings;
    private HashSet<(Code Type, int To)> _ofNode = [];
    private int _node;

    public DerivedRelationships(IDerivationTarget target, IReadOnlyDictionary<EntityId, EntityId> statementOfProposition, Vocabulary vocabulary)
    {
        _target = target;
        _statementOfProposition = statementOfProposition;
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
        if (_ofNode.Count > LargestSetKept)
        {
            _ofNode = [];
        }

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
        foreach (var hop in statement.Attribution)
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
        foreach (var proposition in statement.Propositions)
        {
            foreach (var argument in proposition.Arguments)
            {
                foreach (var term in argument.Fillers)
                {
                    Add(KnownRelationships.About, SubjectOf(term));
                }
            }
        }

        AddAll(KnownRelationships.About, statement.About);
        foreach (var framing in statement.Framing)
        {
            Add(KnownRelationships.About, framing.Target);
        }

        foreach (var target in statement.Targets)
        {
            Add(TypeForTargets(statement), StatementOf(target.Id));
        }
    }

    private EntityId? SubjectOf(Term term) => term switch
    {
        NodeTerm node => node.Id,
        StatementTerm other => StatementOf(other.Id),
        _ => null,
    };

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

        foreach (var proposition in statement.Propositions)
        {
            if (proposition is not { Polarity: Polarity.Affirmative, Modality: Modality.Fact } || proposition[KnownRoles.Event] is not { } events)
            {
                continue;
            }

            var reading = _readings.Of(proposition.Predicate);
            foreach (var occurrence in events.Nodes.Where(id => IsEnd(id, KnownRelationships.Participant.From)))
            {
                foreach (var place in reading.PlacesIn(proposition))
                {
                    AddOfEvent(occurrence, KnownRelationships.OccursIn, place);
                }

                foreach (var participant in reading.ParticipantsIn(proposition, statement.Origin))
                {
                    AddOfEvent(occurrence, KnownRelationships.Participant, participant);
                }
            }
        }
    }

    private EntityId StatementOf(EntityId id) => _statementOfProposition.GetValueOrDefault(id, id);

    private void AddAll(RelationshipType type, ValueList<EntityId> ids)
    {
        foreach (var id in ids.AsSpan())
        {
            Add(type, id);
        }
    }

    private void Add(RelationshipType type, EntityId? to)
    {
        if (to is { } id && EndOf(id, type.To) is var end and >= 0 && _ofNode.Add((type.Code, end)))
        {
            _target.Add(_node, type.Code, end);
        }
    }

    private void AddOfEvent(EntityId from, RelationshipType type, EntityId to)
    {
        if (EndOf(to, type.To) is var end and >= 0)
        {
            _target.AddOfEvent(_target.OrdinalOf(from), type.Code, end, _node);
        }
    }

    private bool IsEnd(EntityId id, ValueList<NodeKind> kinds) => EndOf(id, kinds) >= 0;

    /// <summary>The ordinal of a node of one of these kinds; -1 if it is none.</summary>
    private int EndOf(EntityId id, ValueList<NodeKind> kinds) =>
        _target.OrdinalOf(id) is var ordinal and >= 0 && kinds.AsSpan().Contains(_target.KindOf(ordinal)) ? ordinal : -1;
}
