namespace KnowledgeGraph;

/// <summary>The predicates that need no declaration.</summary>
public static class KnownPredicates
{
    /// <summary>The event took place.</summary>
    public static Predicate Occurred { get; } = new()
    {
        Code = new("occurred"),
        Roles = [KnownRoles.Event, KnownRoles.Time],
        Key = [KnownRoles.Event],
        Functional = [KnownRoles.Time],
    };

    /// <summary>The event took place at a place.</summary>
    public static Predicate OccurredAt { get; } = new()
    {
        Code = new("occurred-at"),
        Roles = [KnownRoles.Event, KnownRoles.Place],
        Key = [KnownRoles.Event],
        Functional = [KnownRoles.Place],
        Implies = [new Code("occurred")],
    };

    /// <summary>The event took place near a place, which excludes no other place.</summary>
    public static Predicate OccurredNear { get; } = new()
    {
        Code = new("occurred-near"),
        Roles = [KnownRoles.Event, KnownRoles.Place, KnownRoles.Distance],
        Implies = [new Code("occurred")],
    };

    /// <summary>Somebody is responsible for the event.</summary>
    public static Predicate ResponsibleFor { get; } = new()
    {
        Code = new("responsible-for"),
        Roles = [KnownRoles.Agent, KnownRoles.Event],
        Key = [KnownRoles.Event],
        Functional = [KnownRoles.Agent],
        Participants = [KnownRoles.Agent],
    };

    /// <summary>Somebody carried the event out.</summary>
    public static Predicate CarriedOut { get; } = new()
    {
        Code = new("carried-out"),
        Roles = [KnownRoles.Agent, KnownRoles.Event],
        Key = [KnownRoles.Event],
        Functional = [KnownRoles.Agent],
        Participants = [KnownRoles.Agent],
        Implies = [new Code("responsible-for")],
    };

    /// <summary>The event was aimed at somebody or something.</summary>
    public static Predicate Targeted { get; } = new()
    {
        Code = new("targeted"),
        Roles = [KnownRoles.Event, KnownRoles.Target],
    };

    /// <summary>The event was done with an instrument.</summary>
    public static Predicate Used { get; } = new()
    {
        Code = new("used"),
        Roles = [KnownRoles.Event, KnownRoles.Agent, KnownRoles.Instrument],
        Participants = [KnownRoles.Agent, KnownRoles.Instrument],
    };

    /// <summary>The event killed people.</summary>
    public static Predicate Killed { get; } = new()
    {
        Code = new("killed"),
        Roles = [KnownRoles.Event, KnownRoles.Patient, KnownRoles.Count],
        Key = [KnownRoles.Event, KnownRoles.Patient],
        Functional = [KnownRoles.Count],
        Participants = [KnownRoles.Patient],
        IsCumulative = true,
        Implies = [new Code("occurred")],
    };

    /// <summary>The event injured people.</summary>
    public static Predicate Injured { get; } = new()
    {
        Code = new("injured"),
        Roles = [KnownRoles.Event, KnownRoles.Patient, KnownRoles.Count],
        Key = [KnownRoles.Event, KnownRoles.Patient],
        Functional = [KnownRoles.Count],
        Participants = [KnownRoles.Patient],
        IsCumulative = true,
        Implies = [new Code("occurred")],
    };

    /// <summary>The event damaged something.</summary>
    public static Predicate Damaged { get; } = new()
    {
        Code = new("damaged"),
        Roles = [KnownRoles.Event, KnownRoles.Object, KnownRoles.Count],
        Key = [KnownRoles.Event, KnownRoles.Object],
        Functional = [KnownRoles.Count],
        IsCumulative = true,
        Implies = [new Code("occurred")],
    };

    /// <summary>Something caused the event.</summary>
    public static Predicate Caused { get; } = new()
    {
        Code = new("caused"),
        Roles = [KnownRoles.Cause, KnownRoles.Event],
        Key = [KnownRoles.Event],
        Functional = [KnownRoles.Cause],
    };

    /// <summary>Somebody crossed into a place.</summary>
    public static Predicate CrossedInto { get; } = new()
    {
        Code = new("crossed-into"),
        Roles = [KnownRoles.Agent, KnownRoles.Place, KnownRoles.Event],
        Key = [KnownRoles.Agent, KnownRoles.Event],
        Functional = [KnownRoles.Place],
        Participants = [KnownRoles.Agent],
        Implies = [new Code("present-in")],
    };

    /// <summary>Somebody is in a place.</summary>
    public static Predicate PresentIn { get; } = new()
    {
        Code = new("present-in"),
        Roles = [KnownRoles.Agent, KnownRoles.Place, KnownRoles.Event],
        Key = [KnownRoles.Agent, KnownRoles.Event],
        Functional = [KnownRoles.Place],
        Participants = [KnownRoles.Agent],
    };

    /// <summary>Something lies in a place.</summary>
    public static Predicate LocatedIn { get; } = new()
    {
        Code = new("located-in"),
        Roles = [KnownRoles.Subject, KnownRoles.Place],
        Key = [KnownRoles.Subject],
    };

    /// <summary>Something or somebody is near a place.</summary>
    public static Predicate LocatedNear { get; } = new()
    {
        Code = new("located-near"),
        Roles = [KnownRoles.Subject, KnownRoles.Place, KnownRoles.Distance],
    };

    /// <summary>A place lies on a border.</summary>
    public static Predicate Borders { get; } = new()
    {
        Code = new("borders"),
        Roles = [KnownRoles.Subject, KnownRoles.Place],
    };

    /// <summary>Somebody has a role in an organization.</summary>
    public static Predicate HasRole { get; } = new()
    {
        Code = new("has-role"),
        Roles = [KnownRoles.Subject, KnownRoles.Role, KnownRoles.Organization],
    };

    /// <summary>Something is so described.</summary>
    public static Predicate HasAttribute { get; } = new()
    {
        Code = new("has-attribute"),
        Roles = [KnownRoles.Subject, KnownRoles.Attribute],
    };

    /// <summary>A group is made up of members.</summary>
    public static Predicate ComposedOf { get; } = new()
    {
        Code = new("composed-of"),
        Roles = [KnownRoles.Subject, KnownRoles.Member],
    };

    /// <summary>Somebody fights for a side.</summary>
    public static Predicate FightsFor { get; } = new()
    {
        Code = new("fights-for"),
        Roles = [KnownRoles.Agent, KnownRoles.Side],
    };

    /// <summary>Somebody founded an organization.</summary>
    public static Predicate Founded { get; } = new()
    {
        Code = new("founded"),
        Roles = [KnownRoles.Agent, KnownRoles.Organization],
    };

    /// <summary>One event happened before another.</summary>
    public static Predicate HappenedBefore { get; } = new()
    {
        Code = new("happened-before"),
        Roles = [KnownRoles.Event, KnownRoles.Other, KnownRoles.Offset],
    };

    /// <summary>One statement was made after another.</summary>
    public static Predicate SaidAfter { get; } = new()
    {
        Code = new("said-after"),
        Roles = [KnownRoles.Statement, KnownRoles.Other, KnownRoles.Offset],
    };

    /// <summary>What is said could not be put into a predicate: free text only.</summary>
    public static Predicate States { get; } = new()
    {
        Code = new("states"),
    };

    /// <summary>All of them, in the order of the documentation.</summary>
    public static ValueList<Predicate> All { get; } =
    [
        Occurred,
        OccurredAt,
        OccurredNear,
        ResponsibleFor,
        CarriedOut,
        Targeted,
        Used,
        Killed,
        Injured,
        Damaged,
        Caused,
        CrossedInto,
        PresentIn,
        LocatedIn,
        LocatedNear,
        Borders,
        HasRole,
        HasAttribute,
        ComposedOf,
        FightsFor,
        Founded,
        HappenedBefore,
        SaidAfter,
        States,
    ];
}
