namespace KnowledgeGraph;

/// <summary>The types of relationship that need no declaration.</summary>
public static class KnownRelationships
{
    /// <summary>Is a part of something of the same kind.</summary>
    public static RelationshipType<Entity, Entity> PartOf { get; } = new()
    {
        Code = new("part-of"),
        Label = "part of",
        InverseLabel = "has part",
        IsTransitive = true,
        NeedsOneKind = true,
    };

    /// <summary>Touches another place.</summary>
    public static RelationshipType<Place, Place> AdjacentTo { get; } = new()
    {
        Code = new("adjacent-to"),
        Label = "adjacent to",
        InverseLabel = "adjacent to",
        IsSymmetric = true,
    };

    /// <summary>Is near another place, perhaps at a stated distance.</summary>
    public static RelationshipType<Place, Place> Near { get; } = new()
    {
        Code = new("near"),
        Label = "near",
        InverseLabel = "near",
        IsSymmetric = true,
    };

    /// <summary>Holds an office.</summary>
    public static RelationshipType<Person, Position> HoldsPosition { get; } = new()
    {
        Code = new("holds-position"),
        Label = "holds position",
        InverseLabel = "held by",
    };

    /// <summary>Founded an organization.</summary>
    public static RelationshipType<Person, Organization> FounderOf { get; } = new()
    {
        Code = new("founder-of"),
        Label = "founder of",
        InverseLabel = "founded by",
    };

    /// <summary>Belongs to an organization.</summary>
    public static RelationshipType<Agent, Organization> MemberOf { get; } = new()
    {
        Code = new("member-of"),
        Label = "member of",
        InverseLabel = "has member",
    };

    /// <summary>Is made up of members of a collective.</summary>
    public static RelationshipType<Organization, Organization> ComposedOf { get; } = new()
    {
        Code = new("composed-of"),
        Label = "composed of",
        InverseLabel = "makes up",
    };

    /// <summary>Lives or has its seat in a place.</summary>
    public static RelationshipType<Agent, Place> BasedIn { get; } = new()
    {
        Code = new("based-in"),
        Label = "based in",
        InverseLabel = "base of",
    };

    /// <summary>Acts on the same side without speaking for it.</summary>
    public static RelationshipType<Organization, Organization> AlliedWith { get; } = new()
    {
        Code = new("allied-with"),
        Label = "allied with",
        InverseLabel = "allied with",
        IsSymmetric = true,
    };

    /// <summary>Speaks for an organization or a person.</summary>
    public static RelationshipType<Agent, Agent> SpeaksFor { get; } = new()
    {
        Code = new("speaks-for"),
        Label = "speaks for",
        InverseLabel = "is spoken for by",
    };

    /// <summary>Happened as a part of another event.</summary>
    public static RelationshipType<Event, Event> SubEventOf { get; } = new()
    {
        Code = new("sub-event-of"),
        Label = "sub event of",
        InverseLabel = "has sub-event",
        IsTransitive = true,
    };

    /// <summary>Was brought about by an event or a thing.</summary>
    public static RelationshipType<Event, Entity> CausedBy { get; } = new()
    {
        Code = new("caused-by"),
        Label = "caused by",
        InverseLabel = "caused",
        To = [NodeKind.Event, NodeKind.Thing],
    };

    /// <summary>Came before, perhaps by a stated offset.</summary>
    public static RelationshipType<Node, Node> Before { get; } = new()
    {
        Code = new("before"),
        Label = "before",
        InverseLabel = "after",
        From = [NodeKind.Event, NodeKind.Statement],
        To = [NodeKind.Event, NodeKind.Statement],
        IsTransitive = true,
    };

    /// <summary>Came after, perhaps by a stated offset.</summary>
    public static RelationshipType<Node, Node> After { get; } = new()
    {
        Code = new("after"),
        Label = "after",
        InverseLabel = "before",
        From = [NodeKind.Event, NodeKind.Statement],
        To = [NodeKind.Event, NodeKind.Statement],
        IsTransitive = true,
    };

    /// <summary>Supports another statement.</summary>
    public static RelationshipType<Statement, Statement> Supports { get; } = new()
    {
        Code = new("supports"),
        Label = "supports",
        InverseLabel = "supported by",
    };

    /// <summary>Refutes another statement.</summary>
    public static RelationshipType<Statement, Statement> Refutes { get; } = new()
    {
        Code = new("refutes"),
        Label = "refutes",
        InverseLabel = "refuted by",
    };

    /// <summary>Reports the same utterance.</summary>
    public static RelationshipType<Statement, Statement> SameClaimAs { get; } = new()
    {
        Code = new("same-claim-as"),
        Label = "same claim as",
        InverseLabel = "same claim as",
        IsSymmetric = true,
    };

    /// <summary>A speaker in the chain of a statement. Derived, never entered.</summary>
    public static RelationshipType<Statement, Agent> SpokenBy { get; } = new()
    {
        Code = new("spoken-by"),
        Label = "spoken by",
        InverseLabel = "spoke",
        IsDerived = true,
    };

    /// <summary>Those for whom a statement was made. Derived, never entered.</summary>
    public static RelationshipType<Statement, Agent> OnBehalfOf { get; } = new()
    {
        Code = new("on-behalf-of"),
        Label = "on behalf of",
        InverseLabel = "had said for it",
        IsDerived = true,
    };

    /// <summary>Those whom a statement addresses. Derived, never entered.</summary>
    public static RelationshipType<Statement, Entity> AddressedTo { get; } = new()
    {
        Code = new("addressed-to"),
        Label = "addressed to",
        InverseLabel = "was addressed by",
        IsDerived = true,
    };

    /// <summary>What a statement is about. Derived, never entered.</summary>
    public static RelationshipType<Statement, Node> About { get; } = new()
    {
        Code = new("about"),
        Label = "about",
        InverseLabel = "is the subject of",
        IsDerived = true,
    };

    /// <summary>What an assessment assesses. Derived, never entered.</summary>
    public static RelationshipType<Statement, Node> Assesses { get; } = new()
    {
        Code = new("assesses"),
        Label = "assesses",
        InverseLabel = "assessed by",
        To = [NodeKind.Statement, NodeKind.Document],
        IsDerived = true,
    };

    /// <summary>What a statement corrects, retracts or revises. Derived, never entered.</summary>
    public static RelationshipType<Statement, Node> Supersedes { get; } = new()
    {
        Code = new("supersedes"),
        Label = "supersedes",
        InverseLabel = "superseded by",
        To = [NodeKind.Statement, NodeKind.Document],
        IsDerived = true,
    };

    /// <summary>The document in which a statement stands. Derived, never entered.</summary>
    public static RelationshipType<Statement, Document> ReportedIn { get; } = new()
    {
        Code = new("reported-in"),
        Label = "reported in",
        InverseLabel = "reports",
        IsDerived = true,
    };

    /// <summary>The event or document at or in which a statement was made. Derived, never entered.</summary>
    public static RelationshipType<Statement, Entity> SaidAt { get; } = new()
    {
        Code = new("said-at"),
        Label = "said at",
        InverseLabel = "occasion of",
        To = [NodeKind.Event, NodeKind.Document],
        IsDerived = true,
    };

    /// <summary>Who published a document. Derived, never entered.</summary>
    public static RelationshipType<Document, Agent> PublishedBy { get; } = new()
    {
        Code = new("published-by"),
        Label = "published by",
        InverseLabel = "published",
        IsDerived = true,
    };

    /// <summary>Who wrote a document. Derived, never entered.</summary>
    public static RelationshipType<Document, Agent> AuthoredBy { get; } = new()
    {
        Code = new("authored-by"),
        Label = "authored by",
        InverseLabel = "wrote",
        IsDerived = true,
    };

    /// <summary>Who contributed to a document. Derived, never entered.</summary>
    public static RelationshipType<Document, Agent> ContributedBy { get; } = new()
    {
        Code = new("contributed-by"),
        Label = "contributed by",
        InverseLabel = "contributed to",
        IsDerived = true,
    };

    /// <summary>The document that this is a later version of. Derived, never entered.</summary>
    public static RelationshipType<Document, Document> VersionOf { get; } = new()
    {
        Code = new("version-of"),
        Label = "version of",
        InverseLabel = "has later version",
        IsDerived = true,
    };

    /// <summary>The organization to which an office belongs. Derived, never entered.</summary>
    public static RelationshipType<Position, Organization> OfficeOf { get; } = new()
    {
        Code = new("office-of"),
        Label = "office of",
        InverseLabel = "has office",
        IsDerived = true,
    };

    /// <summary>The place or organization that an office is for. Derived, never entered.</summary>
    public static RelationshipType<Position, Entity> JurisdictionOf { get; } = new()
    {
        Code = new("jurisdiction-of"),
        Label = "has jurisdiction over",
        InverseLabel = "under the jurisdiction of",
        To = [NodeKind.Place, NodeKind.Organization],
        IsDerived = true,
    };

    /// <summary>Where an event took place, according to its evidence. Derived, never entered.</summary>
    public static RelationshipType<Event, Place> OccursIn { get; } = new()
    {
        Code = new("occurs-in"),
        Label = "said to occur in",
        InverseLabel = "said to be the scene of",
        IsDerived = true,
    };

    /// <summary>Who or what took part in an event, according to its evidence. Derived, never entered.</summary>
    public static RelationshipType<Event, Entity> Participant { get; } = new()
    {
        Code = new("participant"),
        Label = "said to involve",
        InverseLabel = "said to take part in",
        To = [NodeKind.Person, NodeKind.Organization, NodeKind.Thing],
        IsDerived = true,
    };

    /// <summary>All of them, in the order of the documentation, the derived ones last.</summary>
    public static ValueList<RelationshipType> All { get; } =
    [
        PartOf,
        AdjacentTo,
        Near,
        HoldsPosition,
        FounderOf,
        MemberOf,
        ComposedOf,
        BasedIn,
        AlliedWith,
        SpeaksFor,
        SubEventOf,
        CausedBy,
        Before,
        After,
        Supports,
        Refutes,
        SameClaimAs,
        SpokenBy,
        OnBehalfOf,
        AddressedTo,
        About,
        Assesses,
        Supersedes,
        ReportedIn,
        SaidAt,
        PublishedBy,
        AuthoredBy,
        ContributedBy,
        VersionOf,
        OfficeOf,
        JurisdictionOf,
        OccursIn,
        Participant,
    ];
}
