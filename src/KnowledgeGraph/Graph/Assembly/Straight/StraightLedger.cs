using System.Runtime.InteropServices;
using KnowledgeGraph.Indexing;

namespace KnowledgeGraph;

/// <summary>
/// Assembles a ledger entry by entry, as long as each only introduces something, names nothing that comes later, and has nothing wrong with
/// it. Then one look at each entry is enough, and nothing need be kept of most but a row of bytes.
/// </summary>
/// <remarks>
/// The graph is the one that <see cref="GraphAssembly.AssembleCarefully"/> makes, which also takes all other ledgers, and says what is wrong with one. So
/// this need not say anything: what it does not take, that one is given.
/// </remarks>
internal sealed class StraightLedger
{
    private readonly LedgerHeader _header;
    private readonly IdRegister _ids;
    private readonly NamedIds _named;
    private readonly EntryPacking _packing;
    private readonly StraightNodes _nodes;
    private readonly RelationshipTableBuilder _relationships;
    private readonly List<DeclareEntry> _declared = [];

    // Of propositions, the numbers of their statements; of relationships and judgements, their records.
    private readonly List<int> _owners = [];
    private readonly List<LedgerRecord> _records = [];
    private StraightCheck? _check;
    private DerivedRelationships? _derived;
    private Vocabulary _vocabulary = Vocabulary.Known;

    /// <param name="header">The header of the ledger.</param>
    /// <param name="limits">How much there is room for; null for as much as can be.</param>
    /// <param name="capacity">How many entries there will be, if that is known.</param>
    public StraightLedger(LedgerHeader header, StorageLimits? limits = null, int capacity = 0)
    {
        _header = header;
        _ids = new IdRegister(limits ?? StorageLimits.Largest, capacity);
        _named = new NamedIds(_ids);
        _packing = new EntryPacking(_named, header.Recorded, limits ?? StorageLimits.Largest, capacity);
        _nodes = new StraightNodes(_ids, _named);
        _relationships = new RelationshipTableBuilder(_nodes);
    }

    /// <summary>Whether an entry is of a sort that may be taken; what takes it may still find something about it.</summary>
    public static bool MayTake(LedgerEntry entry) => entry is StatementEntry or EntityEntry or RelationshipEntry or JudgementEntry or DeclareEntry;

    /// <summary>Takes the next entry; false if that cannot be done, and then nothing more can be taken, and no graph be made.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="isWellFormed">Whether somebody has seen that it is well-formed by itself.</param>
    public bool TryAdd(LedgerEntry entry, bool isWellFormed = false)
    {
        try
        {
            return entry is DeclareEntry declare ? TryDeclare(declare) : MayTake(entry) && (isWellFormed || entry.IsWellFormed()) && TryTake(entry);
        }
        catch (CapacityExceededException)
        {
            // Because a problem is told before that there is no room.
            return false;
        }
    }

    /// <summary>The graph; null if something turns out not to be as it should.</summary>
    public EntityGraph? TryBuild(TimeProvider time)
    {
        try
        {
            return TryKnowVocabulary() ? Build(time) : null;
        }
        catch (CapacityExceededException)
        {
            return null;
        }
    }

    /// <summary>The entries that were taken; nothing more can be taken then.</summary>
    public IReadOnlyList<LedgerEntry> TakeBack() => Close();

    private bool TryDeclare(DeclareEntry declare)
    {
        // Because what was read already could mean something else with it.
        if (_check is not null)
        {
            return false;
        }

        _declared.Add(declare);
        Keep(declare);
        return true;
    }

    private bool TryTake(LedgerEntry entry)
    {
        if (!TryKnowVocabulary())
        {
            return false;
        }

        if (entry.Id().IsDefault || entry.IsRedacted() || !TryIntroduce(entry) || !_check!.IsSound(entry))
        {
            return false;
        }

        if (entry.Node() is { } node)
        {
            _packing.Add(entry);
            _relationships.BeginNode();
            _derived!.AddFrom(node, _nodes.Count - 1);
        }
        else
        {
            var kept = Keep(entry);
            _records.Add(new LedgerRecord(kept.Sequence) { Id = kept.Id(), Kind = kept.Kind(), Owner = kept.Id(), Content = kept });
            if (entry is RelationshipEntry { Relationship: var relationship })
            {
                _relationships.AddEntered(relationship, _nodes.OrdinalOf(relationship.From), _nodes.OrdinalOf(relationship.To));
            }
        }

        return true;
    }

    /// <summary>Packs an entry that is kept as an object.</summary>
    private LedgerEntry Keep(LedgerEntry entry)
    {
        var placed = entry.Sequence == _packing.Count + 1 ? entry : entry.At(_packing.Count + 1);
        _packing.Add(placed);
        return placed;
    }

    private bool TryKnowVocabulary()
    {
        if (_check is null)
        {
            var problems = new ProblemList();
            _vocabulary = VocabularyCheck.Check(_declared, problems);
            if (!problems.IsEmpty)
            {
                return false;
            }

            _check = new StraightCheck(_ids, _named, _vocabulary);
            _derived = new DerivedRelationships(_relationships, SaidIn, _vocabulary);
        }

        return true;
    }

    private bool TryIntroduce(LedgerEntry entry)
    {
        if (!_ids.TryAdd(entry.Id(), entry.Kind()))
        {
            return false;
        }

        if (entry.Node() is not { } node)
        {
            return true;
        }

        _nodes.Add(_packing.Count, node.NodeKind);
        if (node is Statement statement)
        {
            foreach (var proposition in statement.Propositions.AsSpan())
            {
                if (proposition.Id.IsDefault || !_ids.TryAdd(proposition.Id, ReferenceKinds.Proposition))
                {
                    return false;
                }

                _owners.Add(_nodes.Count - 1);
            }
        }

        return true;
    }

    /// <summary>The ordinal of the statement of a proposition; of another id its own.</summary>
    private int SaidIn(EntityId id) =>
        _named.Find(id) is var place and >= 0 && _ids.KindAt(place) == ReferenceKinds.Proposition ? _owners[_ids.NumberAt(place)] : _nodes.OrdinalOf(id);

    private LedgerEntries Close() => new(_packing.Close(_ids.ToTable(), new PropositionOwners(_ids.FirstProposition, CollectionsMarshal.AsSpan(_owners))));

    private EntityGraph? Build(TimeProvider time)
    {
        var ledger = Close();
        var numbers = new NodeNumbers(ledger.Ground.Lexicon.Ids, _nodes.Count);
        var (places, kinds) = _nodes.Columns();
        var nodes = new PackedNodes(ledger, numbers, places, kinds, []);
        if (!_check!.AreHopsThere(nodes))
        {
            return null;
        }

        var fold = LedgerFold.Of(new SealedRecords(ledger, numbers, (places, kinds), [.. _records]));
        return new EntityGraph(_header, ledger, fold, _vocabulary, new PlainIndex(nodes, _relationships.Build(nodes)), [], time);
    }
}
