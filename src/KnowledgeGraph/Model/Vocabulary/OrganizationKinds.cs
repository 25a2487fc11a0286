namespace KnowledgeGraph;

/// <summary>The codes of the kinds of organizations that need no declaration.</summary>
public static class OrganizationKinds
{
    /// <summary>The kind <c>state</c>.</summary>
    public static Code State { get; } = new("state");

    /// <summary>The kind <c>government</c>.</summary>
    public static Code Government { get; } = new("government");

    /// <summary>The kind <c>ministry</c>, which is a kind of <c>government</c>.</summary>
    public static Code Ministry { get; } = new("ministry");

    /// <summary>The kind <c>authority</c>, which is a kind of <c>government</c>.</summary>
    public static Code Authority { get; } = new("authority");

    /// <summary>The kind <c>armed-force</c>.</summary>
    public static Code ArmedForce { get; } = new("armed-force");

    /// <summary>The kind <c>border-service</c>, which is a kind of <c>armed-force</c>.</summary>
    public static Code BorderService { get; } = new("border-service");

    /// <summary>The kind <c>militia</c>.</summary>
    public static Code Militia { get; } = new("militia");

    /// <summary>The kind <c>media</c>.</summary>
    public static Code Media { get; } = new("media");

    /// <summary>The kind <c>news-agency</c>, which is a kind of <c>media</c>.</summary>
    public static Code NewsAgency { get; } = new("news-agency");

    /// <summary>The kind <c>court</c>.</summary>
    public static Code Court { get; } = new("court");

    /// <summary>The kind <c>collective</c>.</summary>
    public static Code Collective { get; } = new("collective");

    /// <summary>The kind <c>company</c>.</summary>
    public static Code Company { get; } = new("company");

    /// <summary>The kind <c>party</c>.</summary>
    public static Code Party { get; } = new("party");

    /// <summary>The kind <c>channel</c>, which is a kind of <c>media</c>.</summary>
    public static Code Channel { get; } = new("channel");
}
