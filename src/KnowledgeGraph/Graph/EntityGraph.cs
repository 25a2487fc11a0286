using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.Indexing;

namespace KnowledgeGraph;

/// <summary>
/// An immutable snapshot of attributed knowledge: entities, statements, and the relationships between them. It may be read
/// from any thread without locks; editing makes another snapshot and leaves this one as it was.
/// </summary>
/// <remarks>
/// A graph is a ledger seen at a moment, and keeps every entry of it. Everything it enumerates comes in ledger order, which
/// is the order in which the ledger introduced it.
/// </remarks>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed partial class EntityGraph : IPresentable
{
    // Once what was added is more than a part of what was laid out, this edit included, all is laid out anew.
    private const int LeastAdded = 4096;
    private const int PartAdded = 4;

    private readonly LedgerEntries _ledger;
    private readonly LedgerFold _fold;
    private readonly TimeProvider _time;
    private readonly Lazy<ValueList<Finding>> _findings;
    private readonly Lazy<ILookup<Clocked, TimeConstraint>> _counted;

    private EntityGraph(EntityGraph before, LedgerEntries ledger, LedgerFold fold, IGraphIndex index)
        : this(before.Header, ledger, fold, before.Vocabulary, index, [], before._time, view: null, identity: fold.Judgements.Count == before._fold.Judgements.Count ? before : null)
    {
    }

    internal EntityGraph(
        LedgerHeader header,
        LedgerEntries ledger,
        LedgerFold fold,
        Vocabulary vocabulary,
        IGraphIndex index,
        IReadOnlyList<EntityId> droppedByRedaction,
        TimeProvider time,
        CutView? view = null,
        EntityGraph? identity = null)
    {
        _view = view;
        Header = header;
        Vocabulary = vocabulary;
        Index = index;
        _ledger = ledger;
        _fold = fold;
        _time = time;
        Identity = identity?.Identity ?? IdentityGroups.Of(Judgements, Contains);
        ConflictJudgements = identity?.ConflictJudgements ?? ConflictJudgements.Of(Judgements);

        _counted = new Lazy<ILookup<Clocked, TimeConstraint>>(() => TimeConstraints.AllCounted(this), LazyThreadSafetyMode.PublicationOnly);

        // Two threads may both look for them at first; neither waits, and both get the same.
        _findings = new Lazy<ValueList<Finding>>(() => GraphFindings.Of(this, fold, droppedByRedaction), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>The header of the ledger.</summary>
    public LedgerHeader Header { get; }

    /// <summary>The acts, predicates, relationship types, kinds and properties that the graph knows.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>What is odd about the graph, by sort of finding and then in ledger order; empty if nothing is.</summary>
    /// <remarks>Looked for when it is first asked for, which costs a look at every node and relationship; then kept.</remarks>
    public ValueList<Finding> Findings => _findings.Value;

    /// <summary>How many nodes there are, statements included.</summary>
    public int NodeCount => Index.NodeCount;

    /// <summary>How many relationships there are, derived ones included.</summary>
    public int RelationshipCount => Index.RelationshipCount;

    /// <summary>How many entries the ledger has, or of a cut graph those that are visible.</summary>
    public long EntryCount => _ledger.Count;

    /// <summary>Every entry of the ledger, in its order, amended, withdrawn and redacted ones included; of a cut graph those that are visible.</summary>
    public IEnumerable<LedgerEntry> Entries => _ledger;

    /// <summary>The statements in force, in ledger order.</summary>
    public IEnumerable<Statement> Statements => Nodes<Statement>();

    /// <summary>The relationships in force, in ledger order, derived ones at the place of the statement or entity that they first follow from.</summary>
    public IEnumerable<Relationship> Relationships => Enumerable.Range(0, Index.RelationshipCount).Select(Index.RelationshipAt);

    /// <summary>The judgements in force, in ledger order, redacted ones excluded.</summary>
    public IEnumerable<Judgement> Judgements =>
        _fold.Judgements.Where(record => record is { IsWithdrawn: false, IsNotUnderstood: false, IsHidden: false, IsRedacted: false, Kind: ReferenceKinds.Judgement })
            .Select(record => ((JudgementEntry)record.Content.Effective()).Judgement);

    internal IGraphIndex Index { get; }

    internal LedgerEntries Ledger => _ledger;

    internal IdentityGroups Identity { get; }

    internal ConflictJudgements ConflictJudgements { get; }

    /// <summary>The nodes in force of one kind, in ledger order, redacted ones included; with <see cref="Node"/>, all nodes.</summary>
    /// <typeparam name="T">The kind of node, or a more general one.</typeparam>
    public IEnumerable<T> Nodes<T>()
        where T : Node => OrdinalsOf<T>().Select(Index.NodeAt).Cast<T>();

    /// <summary>Whether a node in force has this id. Costs one look-up.</summary>
    /// <param name="id">The id.</param>
    public bool Contains(EntityId id) => Index.OrdinalOf(id) >= 0;

    /// <summary>Finds the node in force of an id. Costs one look-up.</summary>
    /// <typeparam name="T">The kind of node, or a more general one.</typeparam>
    /// <param name="id">The id.</param>
    /// <param name="node">The node; null if there is none, or if it is of another kind.</param>
    public bool TryGet<T>(EntityId id, [NotNullWhen(true)] out T? node)
        where T : Node
    {
        var ordinal = Index.OrdinalOf(id);
        node = ordinal < 0 ? null : Index.NodeAt(ordinal) as T;
        return node is not null;
    }

    /// <summary>
    /// The node in force of an id. Costs one look-up. Of a graph cut by recording, also an entity that was recorded only later,
    /// as it is known today, so that it can be asked about; nothing else is known of it there.
    /// </summary>
    /// <typeparam name="T">The kind of node, or a more general one.</typeparam>
    /// <param name="id">The id.</param>
    /// <exception cref="UnknownIdException">There is no such node; the exception hands over the nearest ids of its kind.</exception>
    public T Get<T>(EntityId id)
        where T : Node => FindAlsoLater<T>(id) ?? throw Unknown<T>(id);

    private UnknownIdException Unknown<T>(EntityId id)
        where T : Node
    {
        var nearest = NearestOf<T>(id).ToList();
        return new UnknownIdException(id, typeof(T) == typeof(Node) ? "node" : typeof(T).Name.ToLowerInvariant(), WhatElseIs(id) ?? OtherNear(id, nearest), nearest);
    }

    /// <summary>
    /// The place of a node among those of this graph, from 0 to one less than <see cref="NodeCount"/>, in ledger order. It belongs to this
    /// snapshot: another one may have the node elsewhere. Costs one look-up.
    /// </summary>
    /// <param name="id">The id.</param>
    /// <exception cref="UnknownIdException">There is no such node; the exception hands over the nearest ids.</exception>
    public int OrdinalOf(EntityId id)
    {
        var ordinal = Index.OrdinalOf(id);
        return ordinal >= 0 ? ordinal : throw Unknown<Node>(id);
    }

    /// <summary>The id of the node at a place of this graph.</summary>
    /// <param name="ordinal">The place, as <see cref="OrdinalOf"/> gives it.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public EntityId IdAt(int ordinal)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ordinal);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(ordinal, NodeCount);
        return Index.IdAt(ordinal);
    }

    /// <summary>The node that <see cref="Get"/> hands over, also an entity that was recorded only later; null where that throws.</summary>
    internal T? FindAlsoLater<T>(EntityId id)
        where T : Node =>
        Index.AnyOrdinalOf(id) is var ordinal and >= 0 ? Index.NodeAt(ordinal) as T : null;

    /// <summary>The statement that a statement or proposition id stands for, or null if it is neither, or is withdrawn.</summary>
    /// <param name="id">The id of a statement or of one of its propositions.</param>
    public Statement? StatementOf(EntityId id) =>
        TryGet<Statement>(_fold.StatementOfProposition.GetValueOrDefault(id, id), out var statement) ? statement : null;

    /// <summary>What has become of an id: of a node, proposition, relationship or judgement.</summary>
    /// <param name="id">The id.</param>
    public IdStatus StatusOf(EntityId id) => _fold.Records.GetValueOrDefault(id) switch
    {
        null => IdStatus.Unknown,
        { IsHidden: true } => IdStatus.NotYetKnown,
        { IsRedacted: true } => IdStatus.Redacted,
        { IsWithdrawn: true } => IdStatus.Withdrawn,
        { Content: AmendEntry } => IdStatus.Amended,
        _ => IdStatus.InForce,
    };

    /// <summary>Every entry about an id, in ledger order, those about a proposition's statement included as far as they touch it; empty if the ledger does not have the id.</summary>
    /// <param name="id">The id of a node, proposition, relationship or judgement.</param>
    public IEnumerable<LedgerEntry> HistoryOf(EntityId id) =>
        _fold.Records.TryGetValue(id, out var record) ? record.Entries.Select(_ledger.Find).OfType<LedgerEntry>() : [];

    /// <summary>Why an id was amended, withdrawn or redacted; null if it was not, or if nobody said why.</summary>
    /// <param name="id">The id; for a proposition, what happened to its statement is told.</param>
    public string? ReasonFor(EntityId id) => _fold.ReasonFor(id);

    // By their kinds, because a node of another kind would be made for nothing.
    private IEnumerable<int> OrdinalsOf<T>()
        where T : Node
    {
        var isWanted = Array.ConvertAll(Enum.GetValues<NodeKind>(), kind => typeof(T).IsAssignableFrom(TypeOf(kind)));
        return Enumerable.Range(0, Index.NodeCount).Where(ordinal => isWanted[(int)Index.KindOf(ordinal)]);
    }

    private static Type TypeOf(NodeKind kind) => kind switch
    {
        NodeKind.Person => typeof(Person),
        NodeKind.Organization => typeof(Organization),
        NodeKind.Place => typeof(Place),
        NodeKind.Event => typeof(Event),
        NodeKind.Document => typeof(Document),
        NodeKind.Position => typeof(Position),
        NodeKind.Thing => typeof(Thing),
        _ => typeof(Statement),
    };

    private IEnumerable<EntityId> NearestOf<T>(EntityId id)
        where T : Node =>
        Nearest.To(id.Value, OrdinalsOf<T>().Select(ordinal => Index.IdAt(ordinal).Value)).Select(known => new EntityId(known));

    // Because the id that was meant may be one of something else.
    private string? OtherNear(EntityId id, List<EntityId> ofTheKind) =>
        ofTheKind.Count > 0 || NearestOf<Node>(id).FirstOrDefault() is not { IsDefault: false } near
            ? null
            : $"near it is '{near}', which is of the kind {Get<Node>(near).NodeKind.ToString().ToLowerInvariant()}";

    private string? WhatElseIs(EntityId id) => _fold.Records.GetValueOrDefault(id) switch
    {
        null => _view is { } view && view.Whole._fold.Records.ContainsKey(id) ? $"it is not among {view.Name}" : null,
        { IsHidden: true } => $"it is not among {_view?.Name}",
        { IsWithdrawn: true } record => $"it was withdrawn by entry {record.LastEntry}{(ReasonFor(id) is { } reason ? $", for the reason \"{reason}\"" : "")}",
        { IsNotUnderstood: true } or { IsSetAside: true } => "a newer version of the format is needed to understand it",
        { Kind: ReferenceKinds.Proposition } record => $"it is a proposition of the statement '{record.Owner}'",
        var record => $"it is of the kind {record.Kind.Names()}",
    };

    /// <summary>
    /// A new snapshot with further entries; this one stays as it is, and what did not change is shared between the two. An edit without
    /// entries gives this one.
    /// </summary>
    /// <remarks>
    /// What only adds entities, statements, relationships and judgements costs what it adds, and something for each judgement of the graph
    /// if it adds one. What amends, withdraws, redacts or declares costs as much as <see cref="EntityGraphBuilder.Build"/>, and shares the
    /// entries, unless it redacts; so does, once in a while, an edit that adds, when what was added since is a quarter of what was
    /// there, this edit included: all is then laid out anew.
    /// </remarks>
    /// <param name="edit">Adds, amends, withdraws and redacts.</param>
    /// <exception cref="InvalidLedgerException">The entries do not fit; it lists every reason, and there is no new snapshot.</exception>
    /// <exception cref="InvalidOperationException">The graph is cut: edit its <see cref="Whole"/>, and cut the result.</exception>
    /// <exception cref="CapacityExceededException">There is no room for so much in one graph.</exception>
    public EntityGraph Edit(Action<EntityGraphBuilder> edit)
    {
        ArgumentNullException.ThrowIfNull(edit);
        ThrowIfCut("edited");
        var builder = new EntityGraphBuilder(this, _time);
        edit(builder);
        return builder.Build();
    }

    /// <summary>A graph with further entries, or what is wrong with them; this one stays as it is.</summary>
    internal AssemblyResult With(IReadOnlyList<LedgerEntry> entries, StorageLimits limits)
    {
        if (entries.Count == 0)
        {
            return new AssemblyResult(this, []);
        }

        // Not put beside the others yet: they share a list with earlier snapshots, and nothing may stay there of an edit that fails.
        var added = new LedgerEntry[entries.Count];
        for (var index = 0; index < added.Length; index++)
        {
            added[index] = entries[index].At(_ledger.Count + index + 1);
        }

        // To lay out anew counts the ids exactly.
        var isTooMuch = IsTooMuch(_ledger.AddedCount + added.Length, _ledger.Ground.Count)
            || _ledger.MostIds + added.Sum(LedgerEntries.MostIdsOf) > limits.Ids;
        if (!isTooMuch && GraphAssembly.Grow(_fold, Index, Vocabulary, added) is { } larger)
        {
            isTooMuch = IsTooMuch(larger.Index.AddedCount, larger.Index.Ground.NodeCount);
            if (!isTooMuch)
            {
                return new AssemblyResult(new EntityGraph(this, _ledger.With(added), larger.Fold, larger.Index), []);
            }
        }

        // What is laid out anew needs no place beside it any more.
        return GraphAssembly.Assemble(Header, [.. _ledger, .. added], _time, isWritten: false, isTooMuch ? null : _ledger, limits);
    }

    private static bool IsTooMuch(int added, int ground) => added > LeastAdded + (ground / PartAdded);

    /// <summary>How much it holds, and what it is a view of, such as <c>173 nodes, 602 relationships</c>.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{NodeCount} {(NodeCount == 1 ? "node" : "nodes")}, {RelationshipCount} {(RelationshipCount == 1 ? "relationship" : "relationships")}{(CutExplanation is { } cut ? $"; {cut}" : "")}");

    EntityGraph IPresentable.Graph => this;
}
