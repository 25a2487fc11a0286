using KnowledgeGraph.Indexing;

namespace KnowledgeGraph;

/// <summary>
/// Gathers the entries of a ledger, and makes a graph of them. It complains only at <see cref="Build"/>, of everything at
/// once. A builder is for one thread.
/// </summary>
public sealed class EntityGraphBuilder
{
    private readonly EntityGraph? _edited;
    private readonly LedgerHeader _header;
    private readonly List<LedgerEntry> _entries;
    private readonly TimeProvider _time;

    // Those that were added by a short form, whose ids are made of what they say; the others have ids of the caller's.
    private readonly Dictionary<EntityId, Statement> _shortForms = [];

    /// <summary>A builder with an empty ledger.</summary>
    /// <param name="ledger">The id of the ledger; the default means <c>ledger</c>.</param>
    /// <param name="time">
    /// Where the time comes from at which entries are recorded, read once, now; null for the system's clock.
    /// </param>
    public EntityGraphBuilder(EntityId ledger = default, TimeProvider? time = null)
    {
        _time = time ?? TimeProvider.System;
        _entries = [];
        Recorded = _time.GetUtcNow();
        _header = new LedgerHeader { Ledger = ledger.IsDefault ? new EntityId("ledger") : ledger, Recorded = Recorded };
    }

    internal EntityGraphBuilder(EntityGraph edited, TimeProvider time)
    {
        _edited = edited;
        _header = edited.Header;
        _entries = [];
        _time = time;
        Recorded = time.GetUtcNow();
    }

    /// <summary>
    /// The instant at which the entries added from now on are recorded: the moment the builder was made, unless it is set.
    /// It is kept as UTC.
    /// </summary>
    public DateTimeOffset Recorded
    {
        get;
        set => field = value.ToUniversalTime();
    }

    /// <summary>How much one graph has room for.</summary>
    internal StorageLimits Limits { get; init; } = StorageLimits.Largest;

    /// <summary>How many entries there are, those of the graph that is edited included.</summary>
    public long EntryCount => (_edited?.EntryCount ?? 0) + _entries.Count;

    /// <summary>Takes in an entity or a statement.</summary>
    /// <typeparam name="T">The kind of node.</typeparam>
    /// <param name="node">The node.</param>
    /// <returns>The node.</returns>
    public T Add<T>(T node)
        where T : Node
    {
        ArgumentNullException.ThrowIfNull(node);
        Append(EntryOf(node));
        return node;
    }

    /// <summary>Takes in a relationship.</summary>
    /// <param name="relationship">The relationship.</param>
    /// <returns>The relationship.</returns>
    public Relationship Add(Relationship relationship)
    {
        ArgumentNullException.ThrowIfNull(relationship);
        Append(new RelationshipEntry(relationship));
        return relationship;
    }

    /// <summary>Takes in a judgement.</summary>
    /// <param name="judgement">The judgement.</param>
    /// <returns>The judgement.</returns>
    public Judgement Add(Judgement judgement)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        Append(new JudgementEntry(judgement));
        return judgement;
    }

    /// <summary>Declares an act, predicate, relationship type, kind or property of the caller's own.</summary>
    /// <typeparam name="T">The sort of definition.</typeparam>
    /// <param name="definition">The definition.</param>
    /// <returns>The definition.</returns>
    public T Declare<T>(T definition)
        where T : Definition
    {
        ArgumentNullException.ThrowIfNull(definition);
        Append(new DeclareEntry(definition));
        return definition;
    }

    /// <summary>Replaces the whole content of a node's id, because the record was wrong; what it was stays in the ledger.</summary>
    /// <remarks>Amending what was withdrawn brings it back.</remarks>
    /// <param name="node">The new content, with the id of the old.</param>
    /// <param name="reason">Why, or null.</param>
    public void Amend(Node node, string? reason = null)
    {
        ArgumentNullException.ThrowIfNull(node);
        Append(new AmendEntry(EntryOf(node), reason));
    }

    /// <summary>Replaces the whole content of a relationship's id; see the overload for nodes.</summary>
    /// <param name="relationship">The new content, with the id of the old.</param>
    /// <param name="reason">Why, or null.</param>
    public void Amend(Relationship relationship, string? reason = null)
    {
        ArgumentNullException.ThrowIfNull(relationship);
        Append(new AmendEntry(new RelationshipEntry(relationship), reason));
    }

    /// <summary>Replaces the whole content of a judgement's id; see the overload for nodes.</summary>
    /// <param name="judgement">The new content, with the id of the old.</param>
    /// <param name="reason">Why, or null.</param>
    public void Amend(Judgement judgement, string? reason = null)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        Append(new AmendEntry(new JudgementEntry(judgement), reason));
    }

    /// <summary>
    /// Takes back what was recorded: it is no longer in force, and stays in the ledger. This is the recorder's; what a
    /// speaker takes back is a statement with the act <see cref="KnownActs.Retract"/>.
    /// </summary>
    /// <param name="id">The id of an entity, statement, relationship or judgement.</param>
    /// <param name="reason">Why, or null.</param>
    public void Withdraw(EntityId id, string? reason = null) => Append(new WithdrawEntry(id, reason));

    /// <summary>Removes the content of an id for good, from every entry; the id, a tombstone and the reason stay.</summary>
    /// <remarks>What a redacted statement took back, assessed or disputed stands as if that had not been said: nothing tells any more.</remarks>
    /// <param name="id">The id of an entity, statement, relationship or judgement.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="ArgumentException">There is no reason.</exception>
    public void Redact(EntityId id, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        Append(new RedactEntry(id, reason));
    }

    /// <summary>
    /// Makes the graph: checks everything, derives what follows from statements and documents, and is ready to list findings. The
    /// builder can go on afterwards; the graph does not change.
    /// </summary>
    /// <exception cref="InvalidLedgerException">
    /// Ids dangle or are taken, codes are not declared, values are malformed; it lists all of it, and nothing was made.
    /// </exception>
    /// <exception cref="CapacityExceededException">There is no room for so much in one graph; nothing was made.</exception>
    public EntityGraph Build()
    {
        var result = _edited is null ? GraphAssembly.Assemble(_header, _entries, _time, isWritten: false, limits: Limits) : _edited.With(_entries, Limits);
        return result.Graph ?? throw new InvalidLedgerException(result.Problems);
    }

    private static LedgerEntry EntryOf(Node node) => node switch
    {
        Statement statement => new StatementEntry(statement),
        Entity entity => new EntityEntry(entity),
        _ => throw new ArgumentException($"A {node.GetType().Name} is neither an entity nor a statement.", nameof(node)),
    };

    /// <summary>Takes in a statement that was made by a short form, so that the next one can tell whether its id is free.</summary>
    internal Statement AddShortForm(Statement statement)
    {
        _shortForms[statement.Id] = statement;
        return Add(statement);
    }

    /// <summary>The statement that has an id already, as far as a short form gave it that id or it is in the graph that is edited.</summary>
    internal Statement? ShortFormOf(EntityId id) => _shortForms.GetValueOrDefault(id) ?? _edited?.StatementOf(id);

    private void Append(LedgerEntry entry) => _entries.Add(entry with { Recorded = Recorded });
}
