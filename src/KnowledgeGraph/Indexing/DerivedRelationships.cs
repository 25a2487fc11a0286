namespace KnowledgeGraph.Indexing;

/// <summary>
/// Derives the relationships that the fields of statements and documents already say, so that nobody enters them twice.
/// </summary>
/// <remarks>
/// A relationship between two nodes is derived once per type, with all the statements it rests on as evidence, in ledger
/// order. Ends that are not nodes of the graph (withdrawn ones) are passed over.
/// </remarks>
internal sealed class DerivedRelationships
{
    private readonly IReadOnlyDictionary<EntityId, Node> _nodes;
    private readonly IReadOnlyDictionary<EntityId, EntityId> _statementOfProposition;
    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<(EntityId From, Code Type, EntityId To), List<EntityId>> _evidence = [];
    private readonly List<(EntityId From, Code Type, EntityId To)> _order = [];

    private DerivedRelationships(
        IReadOnlyDictionary<EntityId, Node> nodes,
        IReadOnlyDictionary<EntityId, EntityId> statementOfProposition,
        Vocabulary vocabulary)
    {
        _nodes = nodes;
        _statementOfProposition = statementOfProposition;
        _vocabulary = vocabulary;
    }

    /// <summary>What follows from the nodes, in their order.</summary>
    public static IEnumerable<Relationship> Of(
        IEnumerable<Node> nodes,
        IReadOnlyDictionary<EntityId, Node> nodesById,
        IReadOnlyDictionary<EntityId, EntityId> statementOfProposition,
        Vocabulary vocabulary)
    {
        var derived = new DerivedRelationships(nodesById, statementOfProposition, vocabulary);
        foreach (var node in nodes)
        {
            derived.Derive(node);
        }

        return derived._order.Select(key => new Relationship
        {
            Id = default,
            From = key.From,
            Type = key.Type,
            To = key.To,
            Evidence = derived._evidence[key].ToValueList(),
            IsDerived = true,
        });
    }

    private void Derive(Node node)
    {
        if (node.IsRedacted)
        {
            return;
        }

        if (node is Document document)
        {
            Derive(document);
        }
        else if (node is Statement statement)
        {
            DeriveAttribution(statement);
            DeriveSubject(statement);
            foreach (var proposition in statement.Propositions)
            {
                DeriveEvent(statement, proposition);
            }
        }
    }

    private void Derive(Document document)
    {
        AddAll(document, KnownRelationships.PublishedBy, document.Publisher is { } publisher ? [publisher] : []);
        AddAll(document, KnownRelationships.AuthoredBy, document.Authors);
        AddAll(document, KnownRelationships.ContributedBy, document.Contributors);
        AddAll(document, KnownRelationships.VersionOf, document.VersionOf is { } version ? [version] : []);
    }

    private void DeriveAttribution(Statement statement)
    {
        foreach (var hop in statement.Attribution)
        {
            AddAll(statement, KnownRelationships.SpokenBy, hop.Speakers);
            AddAll(statement, KnownRelationships.OnBehalfOf, hop.OnBehalfOf);
        }

        AddAll(statement, KnownRelationships.AddressedTo, statement.Addressees);
        AddAll(statement, KnownRelationships.ReportedIn, statement.Source is { } source ? [source.Document] : []);
    }

    private void DeriveSubject(Statement statement)
    {
        var terms = statement.Propositions.SelectMany(proposition => proposition.Arguments).SelectMany(argument => argument.Fillers);
        foreach (var term in terms)
        {
            if (term is NodeTerm node)
            {
                Add(statement, KnownRelationships.About, node.Id);
            }
            else if (term is StatementTerm other)
            {
                Add(statement, KnownRelationships.About, StatementOf(other.Id));
            }
        }

        AddAll(statement, KnownRelationships.About, statement.About);
        foreach (var target in statement.Targets)
        {
            Add(statement, TypeForTargets(statement), StatementOf(target.Id));
        }
    }

    private Code TypeForTargets(Statement statement)
    {
        if (_vocabulary.IsAct(statement.Act, KnownActs.Assess))
        {
            return KnownRelationships.Assesses;
        }

        return _vocabulary.CommitmentOf(statement.Act) == Commitment.AboutStatement
            ? KnownRelationships.Supersedes
            : KnownRelationships.About;
    }

    private void DeriveEvent(Statement statement, Proposition proposition)
    {
        // Because a denied, hypothetical or accusing proposition never makes a relationship.
        if (proposition.Polarity != Polarity.Affirmative || proposition.Modality != Modality.Fact
            || _vocabulary.CommitmentOf(statement.Act) != Commitment.Proposition
            || proposition[KnownRoles.Event] is not { } events)
        {
            return;
        }

        var places = _vocabulary.Implies(proposition.Predicate, KnownPredicates.OccurredAt) ? NodesIn(proposition, KnownRoles.Place) : [];
        var participants = NodesIn(proposition, KnownRoles.Agent)
            .Concat(NodesIn(proposition, KnownRoles.Patient))
            .Concat(NodesIn(proposition, KnownRoles.Instrument))
            .ToList();
        foreach (var occurrence in events.Nodes)
        {
            foreach (var place in places)
            {
                Add(occurrence, KnownRelationships.OccursIn, place, statement.Id);
            }

            foreach (var participant in participants)
            {
                Add(occurrence, KnownRelationships.Participant, participant, statement.Id);
            }
        }
    }

    private static IEnumerable<EntityId> NodesIn(Proposition proposition, Code role) => proposition[role]?.Nodes ?? [];

    private EntityId StatementOf(EntityId id) => _statementOfProposition.GetValueOrDefault(id, id);

    private void AddAll(Node from, RelationshipType type, IEnumerable<EntityId> ids)
    {
        foreach (var id in ids)
        {
            Add(from, type, id);
        }
    }

    private void Add(Node from, Code type, EntityId to) => Add(from.Id, type, to, from is Statement ? from.Id : default);

    private void Add(EntityId from, Code type, EntityId to, EntityId evidence)
    {
        if (!_vocabulary.TryGetRelationshipType(type, out var definition) || !IsEnd(from, definition.From) || !IsEnd(to, definition.To))
        {
            return;
        }

        var key = (from, type, to);
        if (!_evidence.TryGetValue(key, out var statements))
        {
            _evidence.Add(key, statements = []);
            _order.Add(key);
        }

        // Because statements are gone through one after the other, only the last one can be this one again.
        if (!evidence.IsDefault && (statements.Count == 0 || statements[^1] != evidence))
        {
            statements.Add(evidence);
        }
    }

    private bool IsEnd(EntityId id, ValueList<NodeKind> kinds) => _nodes.TryGetValue(id, out var node) && kinds.Contains(node.NodeKind);
}
