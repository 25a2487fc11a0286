namespace KnowledgeGraph.Indexing;

/// <summary>
/// Derives the relationships that the fields of statements, documents and positions already say, so that nobody enters them
/// twice.
/// </summary>
/// <remarks>
/// A relationship between two nodes is derived once per type, with all the statements it rests on as evidence, in ledger
/// order. Ends that are not nodes of the graph (withdrawn ones) are passed over.
/// </remarks>
internal sealed class DerivedRelationships
{
    // Because clearing a set costs its capacity: one huge node must not make every later one dear.
    private const int LargestSetKept = 64;

    private readonly IReadOnlyDictionary<EntityId, Node> _nodes;
    private readonly IReadOnlyDictionary<EntityId, EntityId> _statementOfProposition;
    private readonly Vocabulary _vocabulary;
    private readonly EventReadings _readings;
    private readonly List<Relationship> _derived = [];
    private readonly Dictionary<(EntityId From, Code Type, EntityId To), (int Index, List<EntityId> Evidence)> _ofEvents = [];
    private HashSet<(Code Type, EntityId To)> _ofNode = [];

    private DerivedRelationships(
        IReadOnlyDictionary<EntityId, Node> nodes,
        IReadOnlyDictionary<EntityId, EntityId> statementOfProposition,
        Vocabulary vocabulary)
    {
        _nodes = nodes;
        _statementOfProposition = statementOfProposition;
        _vocabulary = vocabulary;
        _readings = new EventReadings(vocabulary);
    }

    /// <summary>What follows from the nodes, in their order.</summary>
    public static IReadOnlyList<Relationship> Of(
        IEnumerable<Node> nodes,
        IReadOnlyDictionary<EntityId, Node> nodesById,
        IReadOnlyDictionary<EntityId, EntityId> statementOfProposition,
        Vocabulary vocabulary)
    {
        var derived = new DerivedRelationships(nodesById, statementOfProposition, vocabulary);
        foreach (var node in nodes.Where(node => !node.IsRedacted))
        {
            derived.Derive(node);
        }

        foreach (var (index, evidence) in derived._ofEvents.Values.Where(found => found.Evidence.Count > 1))
        {
            derived._derived[index] = derived._derived[index] with { Evidence = evidence.ToValueList() };
        }

        return derived._derived;
    }

    private void Derive(Node node)
    {
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
                Add(position, KnownRelationships.OfficeOf, position.Organization, []);
                Add(position, KnownRelationships.JurisdictionOf, position.Jurisdiction, []);
                break;
            case Statement statement:
                ValueList<EntityId> evidence = [statement.Id];
                DeriveAttribution(statement, evidence);
                DeriveSubject(statement, evidence);
                DeriveEvents(statement, evidence);
                break;
            default:
                break;
        }
    }

    private void DeriveMakers(Document document)
    {
        Add(document, KnownRelationships.PublishedBy, document.Publisher, []);
        AddAll(document, KnownRelationships.AuthoredBy, document.Authors, []);
        AddAll(document, KnownRelationships.ContributedBy, document.Contributors, []);
        Add(document, KnownRelationships.VersionOf, document.VersionOf, []);
    }

    private void DeriveAttribution(Statement statement, ValueList<EntityId> evidence)
    {
        foreach (var hop in statement.Attribution)
        {
            AddAll(statement, KnownRelationships.SpokenBy, hop.Speakers, evidence);
            AddAll(statement, KnownRelationships.OnBehalfOf, hop.OnBehalfOf, evidence);
        }

        AddAll(statement, KnownRelationships.AddressedTo, statement.Addressees, evidence);
        Add(statement, KnownRelationships.SaidAt, statement.Occasion, evidence);
        Add(statement, KnownRelationships.ReportedIn, statement.Source?.Document, evidence);
    }

    private void DeriveSubject(Statement statement, ValueList<EntityId> evidence)
    {
        foreach (var proposition in statement.Propositions)
        {
            foreach (var argument in proposition.Arguments)
            {
                foreach (var term in argument.Fillers)
                {
                    Add(statement, KnownRelationships.About, SubjectOf(term), evidence);
                }
            }
        }

        AddAll(statement, KnownRelationships.About, statement.About, evidence);
        foreach (var framing in statement.Framing)
        {
            Add(statement, KnownRelationships.About, framing.Target, evidence);
        }

        foreach (var target in statement.Targets)
        {
            Add(statement, TypeForTargets(statement), StatementOf(target.Id), evidence);
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

    private void DeriveEvents(Statement statement, ValueList<EntityId> evidence)
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
                    AddOfEvent(occurrence, KnownRelationships.OccursIn, place, evidence);
                }

                foreach (var participant in reading.ParticipantsIn(proposition, statement.Origin))
                {
                    AddOfEvent(occurrence, KnownRelationships.Participant, participant, evidence);
                }
            }
        }
    }

    private EntityId StatementOf(EntityId id) => _statementOfProposition.GetValueOrDefault(id, id);

    private void AddAll(Node from, RelationshipType type, ValueList<EntityId> ids, ValueList<EntityId> evidence)
    {
        foreach (var id in ids.AsSpan())
        {
            Add(from, type, id, evidence);
        }
    }

    private void Add(Node from, RelationshipType type, EntityId? to, ValueList<EntityId> evidence)
    {
        if (to is { } end && IsEnd(end, type.To) && _ofNode.Add((type.Code, end)))
        {
            _derived.Add(Derived(from.Id, type, end, evidence));
        }
    }

    private void AddOfEvent(EntityId from, RelationshipType type, EntityId to, ValueList<EntityId> evidence)
    {
        if (!IsEnd(to, type.To))
        {
            return;
        }

        var key = (from, type.Code, to);
        if (!_ofEvents.TryGetValue(key, out var found))
        {
            _ofEvents.Add(key, (_derived.Count, [.. evidence]));
            _derived.Add(Derived(from, type, to, evidence));
        }
        else if (found.Evidence[^1] != evidence[0])
        {
            // Because statements are gone through one after the other, only the last one can be this one again.
            found.Evidence.Add(evidence[0]);
        }
    }

    private static Relationship Derived(EntityId from, RelationshipType type, EntityId to, ValueList<EntityId> evidence) =>
        new() { Id = default, From = from, Type = type.Code, To = to, Evidence = evidence, IsDerived = true };

    private bool IsEnd(EntityId id, ValueList<NodeKind> kinds) => _nodes.TryGetValue(id, out var node) && kinds.Contains(node.NodeKind);
}
