namespace KnowledgeGraph.Serialization;

/// <summary>An id, and what a ledger says again and again with nothing but that id: made once, when first asked for.</summary>
/// <remarks>Two threads that ask at once may each make one; they are equal, and either stays.</remarks>
internal sealed class SharedId(EntityId id) : SharedText(id.Value)
{
    private Argument? _argument;

    public EntityId Id { get; } = id;

    public ValueList<EntityId> Alone => field ??= [Id];

    public Hop Speaker => field ??= new Hop { Speakers = Alone };

    public ValueList<Hop> Chain => field ??= [Speaker];

    public ValueList<Term> Filler => field ??= [new NodeTerm(Id)];

    /// <summary>The id as what fills a role. The last one is kept, because an id mostly fills the same role.</summary>
    public Argument In(Code role)
    {
        var last = _argument;
        return last?.Role == role ? last : _argument = new Argument(role, Filler);
    }

    public static SharedId? Of(string text) => EntityId.TryParse(text, out var id) ? new SharedId(id) : null;
}
