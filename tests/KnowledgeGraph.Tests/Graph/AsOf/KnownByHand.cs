namespace KnowledgeGraph.Tests.Graph.AsOf;

/// <summary>What was known at a moment, folded by hand from the entries of a whole ledger, as the definition says and no faster.</summary>
internal sealed class KnownByHand
{
    private readonly Dictionary<EntityId, object> _contents = [];
    private readonly HashSet<EntityId> _withdrawn = [];
    private readonly List<LedgerEntry> _recorded;
    private readonly KnowledgeCut _cut;

    public KnownByHand(EntityGraph whole, KnowledgeCut cut)
    {
        _cut = cut;
        _recorded = whole.Entries.Where(entry => cut.RecordedBy is not { } moment || entry.Recorded <= moment).ToList();
        while (_recorded.RemoveAll(entry => !Named(entry).All(id => _recorded.Exists(other => Introduces(other, id)))) > 0)
        {
            // Because leaving one out can leave others without what they name.
        }

        foreach (var entry in _recorded)
        {
            Take(entry);
        }
    }

    public IEnumerable<EntityId> Nodes => _contents.Keys.Where(id => _contents[id] is Node && IsShown(id));

    public IEnumerable<EntityId> Relationships => _contents.Keys.Where(id => _contents[id] is Relationship && IsShown(id));

    public IEnumerable<EntityId> Judgements => _contents.Keys.Where(id => _contents[id] is Judgement && IsShown(id));

    public IEnumerable<EntityId> Possible => _contents.Keys.Where(id => _contents[id] is Statement && !_withdrawn.Contains(id) && !IsCertain(TimeOf(id)) && MayBe(TimeOf(id)));

    public IEnumerable<long> Sequences => _recorded.Where(entry => IsWithin(AboutWhat(entry))).Select(entry => entry.Sequence);

    private bool IsShown(EntityId id) => !_withdrawn.Contains(id) && IsWithin(id);

    private bool IsWithin(EntityId id)
    {
        if (_cut.PublishedBy is null || _contents[id] is Entity)
        {
            return true;
        }

        return _contents[id] is Relationship relationship
            ? relationship.Evidence.Any(IsWithin)
            : IsCertain(TimeOf(id)) || (_cut.IncludesPossible && MayBe(TimeOf(id)));
    }

    private bool IsCertain(UncertainTime time) => time.Latest is { } latest && latest <= _cut.PublishedBy!.Value.Latest;

    private bool MayBe(UncertainTime time) => time.Earliest is null || time.Earliest <= _cut.PublishedBy!.Value.Latest;

    private UncertainTime TimeOf(EntityId id)
    {
        var time = _contents[id] switch
        {
            Judgement judgement => judgement.Made,
            Statement { Published.IsUnknown: false } statement => statement.Published,
            Statement { Source: { } source } => ((Document)_contents[source.Document]).Published,
            _ => default,
        };
        return time.Relative is { } relative
            ? ((Document)_contents[relative.Anchor]).Published is { IsUnknown: false } anchor ? anchor.Plus(relative.Offset) : default
            : time;
    }

    private void Take(LedgerEntry entry)
    {
        if (entry is WithdrawEntry withdraw)
        {
            _withdrawn.Add(withdraw.Id);
        }
        else if (entry is not RedactEntry)
        {
            _contents[AboutWhat(entry)] = Content(entry);
            _withdrawn.Remove(AboutWhat(entry));
        }
    }

    private static object Content(LedgerEntry entry) => entry switch
    {
        EntityEntry value => value.Entity,
        StatementEntry value => value.Statement,
        RelationshipEntry value => value.Relationship,
        JudgementEntry value => value.Judgement,
        _ => Content(((AmendEntry)entry).Content),
    };

    private static EntityId AboutWhat(LedgerEntry entry) => entry switch
    {
        WithdrawEntry value => value.Id,
        RedactEntry value => value.Id,
        _ => Content(entry) switch
        {
            Node node => node.Id,
            Relationship relationship => relationship.Id,
            var judgement => ((Judgement)judgement).Id,
        },
    };

    private static bool Introduces(LedgerEntry entry, EntityId id) => entry is not (AmendEntry or WithdrawEntry or RedactEntry) && AboutWhat(entry) == id;

    private static IEnumerable<EntityId> Named(LedgerEntry entry)
    {
        if (entry is WithdrawEntry or RedactEntry)
        {
            return [AboutWhat(entry)];
        }

        IEnumerable<EntityId> named = Content(entry) switch
        {
            Document document => [document.Publisher!.Value],
            Statement { IsRedacted: false } statement =>
            [
                .. statement.Origin.Speakers,
                .. statement.Targets.Select(target => target.Id),
                statement.Source!.Document,
                .. statement.Published.Relative is { } relative ? [relative.Anchor] : Array.Empty<EntityId>(),
            ],
            Relationship relationship => [relationship.From, relationship.To, .. relationship.Evidence],
            Judgement judgement => judgement.Of,
            _ => [],
        };
        return entry is AmendEntry ? named.Append(AboutWhat(entry)) : named;
    }
}
