namespace KnowledgeGraph.Tests.Questions;

/// <summary>What the random ledgers declare, so that every field of a predicate matters somewhere.</summary>
internal static class RandomNewsVocabulary
{
    public static Predicate FightingInside { get; } = new()
    {
        Code = new("news:fighting-inside"),
        Roles = [KnownRoles.Agent, KnownRoles.Place, KnownRoles.Event],
        Key = [KnownRoles.Agent, KnownRoles.Event],
        Functional = [KnownRoles.Place],
        Participants = [KnownRoles.Agent],
        Implies = [KnownPredicates.CrossedInto.Code],
    };

    public static Predicate Fell { get; } = new()
    {
        Code = new("news:fell"),
        Roles = [KnownRoles.Event, KnownRoles.Place],
        Key = [KnownRoles.Event],
        Implies = [KnownPredicates.OccurredAt.Code],
        Excludes = [new Exclusion(new Code("news:burst"), Severity.Tension)],
    };

    public static Predicate Burst { get; } = new()
    {
        Code = new("news:burst"),
        Roles = [KnownRoles.Event, KnownRoles.Place],
        Key = [KnownRoles.Event],
        Excludes = [new Exclusion(KnownPredicates.Occurred.Code, Severity.CompatibleDetail)],
    };

    public static Predicate Staged { get; } = new()
    {
        Code = new("news:staged"),
        Roles = [KnownRoles.Event],
        Key = [KnownRoles.Event],
        Excludes = [new Exclusion(KnownPredicates.CarriedOut.Code, Severity.Contradiction)],
    };

    /// <summary>A count that may fall as well as rise.</summary>
    public static Predicate Fighters { get; } = new()
    {
        Code = new("news:fighters"),
        Roles = [KnownRoles.Event, KnownRoles.Side, KnownRoles.Count],
        Key = [KnownRoles.Event, KnownRoles.Side],
        Functional = [KnownRoles.Count],
    };

    /// <summary>Its subject is no event.</summary>
    public static Predicate Mood { get; } = new()
    {
        Code = new("news:mood"),
        Roles = [KnownRoles.Subject, KnownRoles.Attribute],
        Key = [KnownRoles.Subject],
        Functional = [KnownRoles.Attribute],
    };

    /// <summary>Its fillers are statements.</summary>
    public static Predicate FollowsFrom { get; } = new()
    {
        Code = new("news:follows-from"),
        Roles = [KnownRoles.Subject, KnownRoles.Statement],
        Key = [KnownRoles.Subject],
        Functional = [KnownRoles.Statement],
    };

    public static Act Whisper { get; } = new() { Code = new("news:whisper"), Parent = KnownActs.Assert };

    public static IReadOnlyList<Definition> Definitions { get; } = [FightingInside, Fell, Burst, Staged, Fighters, Mood, FollowsFrom, Whisper];
}
