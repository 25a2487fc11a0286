using System.Numerics;
using System.Runtime.InteropServices;
using KnowledgeGraph.Indexing;

namespace KnowledgeGraph;

/// <summary>Finds whether nothing is wrong with an entry of which all that it names is introduced. What is wrong, the careful checks say.</summary>
/// <param name="ids">The ids that are introduced.</param>
/// <param name="named">Finds them.</param>
/// <param name="vocabulary">What the codes mean.</param>
internal sealed class StraightCheck(IdRegister ids, NamedIds named, Vocabulary vocabulary)
{
    private readonly ProblemList _problems = new();
    private readonly List<Reference> _references = [];

    // A hop is counted only when all is packed, because nothing else is kept of the statement that has it.
    private readonly List<(int Statement, int Hop)> _hops = [];

    // Those that have parts or a length, by ordinal.
    private readonly Dictionary<int, Document> _documents = [];
    private CodeCheck? _codes;

    /// <summary>Whether nothing is wrong with an entry that is well-formed by itself.</summary>
    public bool IsSound(LedgerEntry entry)
    {
        (_codes ??= new CodeCheck(vocabulary, _problems)).Check(entry);
        return _problems.IsEmpty && AreReferencesSound(entry) && entry switch
        {
            StatementEntry { Statement: var statement } => AreTargetsSound(statement) && IsSourceSound(statement),
            EntityEntry { Entity: Document document } => Remember(document),
            RelationshipEntry { Relationship: var relationship } => AreEndsSound(relationship),
            JudgementEntry { Judgement: { IsAboutIdentity: true } judgement } => AreOfOneKind(judgement),
            _ => true,
        };
    }

    /// <summary>Whether the hops that statements name are there, once the nodes are.</summary>
    public bool AreHopsThere(NodeStore nodes) => _hops.TrueForAll(named => named.Hop < ((Statement)nodes.Read(named.Statement)).Attribution.Count);

    private bool AreReferencesSound(LedgerEntry entry)
    {
        _references.Clear();
        entry.CollectReferences(_references);
        foreach (ref readonly var reference in CollectionsMarshal.AsSpan(_references))
        {
            var place = named.Find(reference.Id);
            if (place < 0 || (ids.KindAt(place) & reference.Allowed) == ReferenceKinds.None
                || (reference.Clock is { } clock && clock != AnchorClock.Default && !AnchorClocks.Of(ids.KindAt(place)).Contains(clock)))
            {
                return false;
            }
        }

        return true;
    }

    private bool AreTargetsSound(Statement statement)
    {
        foreach (var target in statement.Targets.AsSpan())
        {
            if (target.Hop is { } hop)
            {
                _hops.Add((ids.NumberAt(named.Find(target.Id)), hop));
            }
        }

        return true;
    }

    private bool IsSourceSound(Statement statement)
    {
        if (statement.Source is not { } source || !_documents.TryGetValue(ids.NumberAt(named.Find(source.Document)), out var document))
        {
            return statement.Source?.Part is null;
        }

        foreach (var span in source.Spans.AsSpan())
        {
            if (span.End > document.Length)
            {
                return false;
            }
        }

        return source.Part is not { } part || document.Parts.Any(known => string.Equals(known.Key, part, StringComparison.Ordinal));
    }

    private bool Remember(Document document)
    {
        if (document.Length is not null || document.Parts.Count > 0)
        {
            _documents.Add(ids.NumberAt(named.Find(document.Id)), document);
        }

        return true;
    }

    private bool AreEndsSound(Relationship relationship) =>
        vocabulary.TryGetRelationshipType(relationship.Type, out var type)
        && type.From.AsSpan().Contains(KindOf(relationship.From)) && type.To.AsSpan().Contains(KindOf(relationship.To))
        && (!type.NeedsOneKind || KindOf(relationship.From) == KindOf(relationship.To));

    private bool AreOfOneKind(Judgement judgement)
    {
        foreach (var id in judgement.Of.AsSpan())
        {
            if (KindOf(id) != KindOf(judgement.Of[0]))
            {
                return false;
            }
        }

        return true;
    }

    private NodeKind KindOf(EntityId node) => (NodeKind)BitOperations.Log2((uint)ids.KindAt(named.Find(node)));
}
