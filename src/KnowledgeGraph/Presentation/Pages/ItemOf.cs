using KnowledgeGraph.Queries;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Presentation;

/// <summary>Lays out whatever an answer consists of.</summary>
internal sealed class ItemOf
{
    private readonly PageComposer _page;
    private readonly StatementItems _statements;
    private readonly ResponsibilityItems _responsibility;
    private readonly ConflictItems _conflicts;
    private readonly RelationshipItems _relationships;
    private readonly QuantityItems _quantities;
    private readonly PlaceItems _places;
    private readonly ClockItems _clocks;
    private readonly CheckItems _checks;
    private readonly NameItems _names;
    private readonly ProvenanceItems _provenance;

    public ItemOf(PageComposer page)
    {
        _page = page;
        _statements = new StatementItems(page);
        _responsibility = new ResponsibilityItems(page, _statements);
        _conflicts = new ConflictItems(page);
        _relationships = new RelationshipItems(page);
        _quantities = new QuantityItems(page, _statements);
        _places = new PlaceItems(page);
        _clocks = new ClockItems(page);
        _checks = new CheckItems(page, _statements);
        _names = new NameItems(page);
        _provenance = new ProvenanceItems(page);
    }

    /// <summary>The item.</summary>
    /// <exception cref="NotSupportedException">Nobody has given it words yet.</exception>
    public PageItem Any(object item) => item switch
    {
        AttributedStatement said => _statements.Of(said),
        Statement statement => _statements.Of(new AttributionResolver(_page.Graph).Resolve(statement)),
        DirectedStatement directed => _statements.Of(directed),
        AttributedProposition proposition => _statements.Of(proposition),
        AccountProposition proposition => _statements.Of(proposition),
        AgreedProposition agreed => _statements.Of(agreed),
        OpenAnnouncement open => _statements.Of(open),
        AnonymousSpeaker speaker => _statements.Of(speaker),
        FramingLabel label => _statements.Of(label),
        LabelUse use => _statements.Of(use),
        DroppedClaim dropped => _statements.Of(dropped),
        Blame blame => _responsibility.Of(blame),
        ResponsibilityStatement found => _responsibility.Of(found),
        AnsweredAccusation answered => _responsibility.Of(answered),
        AnsweredClaim answered => _responsibility.Of(answered),
        UnclaimedEvent unclaimed => _responsibility.Of(unclaimed),
        CompetingClaims competing => _responsibility.Of(competing),
        Conflict conflict => _conflicts.Of(conflict),
        _ => More(item),
    };

    private PageItem More(object item) => item switch
    {
        AttributedRelationship found => _relationships.Of(found),
        PositionHolding holding => _relationships.Of(holding),
        Spokesman spokesman => _relationships.Of(spokesman),
        PartyMembership membership => _relationships.Of(membership),
        Neighbor neighbor => _relationships.Of(neighbor),
        QuantityReport report => _quantities.Of(report),
        QuantitySource source => _quantities.Of(source),
        QuantityAddend addend => _quantities.Of(addend),
        QuantityLeftOut leftOut => _quantities.Of(leftOut),
        PlacedEvent placed => _places.Of(placed),
        BorderEvent found => _places.Of(found),
        EventDistance distance => _places.Of(distance),
        TimelineEvent placed => _clocks.Of(placed),
        TimeBasis basis => _clocks.Of(basis),
        Change change => _clocks.Of(change),
        StatementAssessment assessment => _checks.Of(assessment),
        Unverified unverified => _checks.Of(unverified),
        Falling falling => _checks.Of(falling),
        StatementOrigin origin => _checks.Of(origin),
        NameHit hit => _names.Of(hit),
        IdentityCandidate candidate => _names.Of(candidate),
        ProvenanceStep step => _provenance.Of(step),
        _ => throw new NotSupportedException($"There are no words for a {item.GetType().Name} yet."),
    };
}
