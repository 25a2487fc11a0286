namespace KnowledgeGraph;

/// <summary>The acts that need no declaration.</summary>
public static class KnownActs
{
    /// <summary>Says that something is so.</summary>
    public static Act Assert { get; } = new()
    {
        Code = new("assert"),
        Commitment = Commitment.Proposition,
        Cameo = "010",
    };

    /// <summary>Passes on what is so, as news.</summary>
    public static Act Report { get; } = new()
    {
        Code = new("report"),
        Parent = new("assert"),
        Commitment = Commitment.Proposition,
        Cameo = "010",
    };

    /// <summary>Says that what others said is so.</summary>
    public static Act Confirm { get; } = new()
    {
        Code = new("confirm"),
        Parent = new("assert"),
        Commitment = Commitment.Proposition,
        Cameo = "015",
    };

    /// <summary>Explains what is meant.</summary>
    public static Act Clarify { get; } = new()
    {
        Code = new("clarify"),
        Parent = new("assert"),
        Commitment = Commitment.Proposition,
        Cameo = "010",
    };

    /// <summary>Says that it succeeded.</summary>
    public static Act ClaimSuccess { get; } = new()
    {
        Code = new("claim-success"),
        Parent = new("assert"),
        Commitment = Commitment.Proposition,
        Cameo = "010",
    };

    /// <summary>Says that it is doing something; this does not claim responsibility for an event.</summary>
    public static Act ClaimAction { get; } = new()
    {
        Code = new("claim-action"),
        Parent = new("assert"),
        Commitment = Commitment.Proposition,
        Cameo = "010",
    };

    /// <summary>Takes something for granted.</summary>
    public static Act Presuppose { get; } = new()
    {
        Code = new("presuppose"),
        Parent = new("assert"),
        Commitment = Commitment.Proposition,
        Cameo = "010",
    };

    /// <summary>Says that it did it and stands by it; this is not an admission of guilt.</summary>
    public static Act ClaimResponsibility { get; } = new()
    {
        Code = new("claim-responsibility"),
        Commitment = Commitment.Proposition,
        Cameo = "015",
    };

    /// <summary>Admits in court or to investigators that it did it.</summary>
    public static Act AdmitGuilt { get; } = new()
    {
        Code = new("admit-guilt"),
        Commitment = Commitment.Proposition,
        Cameo = "015",
    };

    /// <summary>Says that somebody else did something blameworthy.</summary>
    public static Act Accuse { get; } = new()
    {
        Code = new("accuse"),
        Commitment = Commitment.Accusation,
        Cameo = "112",
    };

    /// <summary>Condemns something.</summary>
    public static Act Condemn { get; } = new()
    {
        Code = new("condemn"),
        Commitment = Commitment.Accusation,
        Cameo = "111",
    };

    /// <summary>Complains of something.</summary>
    public static Act Complain { get; } = new()
    {
        Code = new("complain"),
        Commitment = Commitment.Accusation,
        Cameo = "114",
    };

    /// <summary>Praises something.</summary>
    public static Act Praise { get; } = new()
    {
        Code = new("praise"),
        Commitment = Commitment.Proposition,
        Cameo = "051",
    };

    /// <summary>Says what it is going to do.</summary>
    public static Act AnnounceIntention { get; } = new()
    {
        Code = new("announce-intention"),
        Commitment = Commitment.Intention,
        Cameo = "013",
    };

    /// <summary>Says what it is going to do, to another's harm.</summary>
    public static Act Threaten { get; } = new()
    {
        Code = new("threaten"),
        Parent = new("announce-intention"),
        Commitment = Commitment.Intention,
        Cameo = "138",
    };

    /// <summary>Says what it is going to do, and binds itself.</summary>
    public static Act Promise { get; } = new()
    {
        Code = new("promise"),
        Parent = new("announce-intention"),
        Commitment = Commitment.Intention,
        Cameo = "030",
    };

    /// <summary>Says what it is not going to do.</summary>
    public static Act Refuse { get; } = new()
    {
        Code = new("refuse"),
        Commitment = Commitment.Intention,
        Cameo = "120",
    };

    /// <summary>Says that something is not so; denying an event is not denying responsibility.</summary>
    public static Act Deny { get; } = new()
    {
        Code = new("deny"),
        Commitment = Commitment.Opposite,
        Cameo = "120",
    };

    /// <summary>Says that it did not do it.</summary>
    public static Act DenyResponsibility { get; } = new()
    {
        Code = new("deny-responsibility"),
        Commitment = Commitment.Opposite,
        Cameo = "016",
    };

    /// <summary>Says that what another said is not so.</summary>
    public static Act Dispute { get; } = new()
    {
        Code = new("dispute"),
        Parent = new("deny"),
        Commitment = Commitment.Opposite,
        Cameo = "120",
    };

    /// <summary>Urges somebody to do something.</summary>
    public static Act Urge { get; } = new()
    {
        Code = new("urge"),
        Commitment = Commitment.None,
        Cameo = "020",
    };

    /// <summary>Asks for something.</summary>
    public static Act Appeal { get; } = new()
    {
        Code = new("appeal"),
        Commitment = Commitment.None,
        Cameo = "020",
    };

    /// <summary>Demands something.</summary>
    public static Act Demand { get; } = new()
    {
        Code = new("demand"),
        Commitment = Commitment.None,
        Cameo = "100",
    };

    /// <summary>Invites somebody.</summary>
    public static Act Invite { get; } = new()
    {
        Code = new("invite"),
        Commitment = Commitment.None,
        Cameo = "020",
    };

    /// <summary>Declines to say anything.</summary>
    public static Act DeclineComment { get; } = new()
    {
        Code = new("decline-comment"),
        Commitment = Commitment.None,
        Cameo = "011",
    };

    /// <summary>Repeats words without a stand of its own.</summary>
    public static Act Quote { get; } = new()
    {
        Code = new("quote"),
        Commitment = Commitment.None,
    };

    /// <summary>Names an author, a source or a contributor.</summary>
    public static Act Credit { get; } = new()
    {
        Code = new("credit"),
        Commitment = Commitment.None,
    };

    /// <summary>Gives somebody or something an official status by saying so.</summary>
    public static Act Designate { get; } = new()
    {
        Code = new("designate"),
        Commitment = Commitment.Performs,
        Cameo = "172",
    };

    /// <summary>Opens or conducts an investigation.</summary>
    public static Act Investigate { get; } = new()
    {
        Code = new("investigate"),
        Commitment = Commitment.Performs,
        Cameo = "090",
    };

    /// <summary>Apologizes.</summary>
    public static Act Apologize { get; } = new()
    {
        Code = new("apologize"),
        Commitment = Commitment.Performs,
        Cameo = "055",
    };

    /// <summary>Says what an examination of a statement or document found.</summary>
    public static Act Assess { get; } = new()
    {
        Code = new("assess"),
        Commitment = Commitment.AboutStatement,
    };

    /// <summary>Puts right what the same speaker said.</summary>
    public static Act Correct { get; } = new()
    {
        Code = new("correct"),
        Commitment = Commitment.AboutStatement,
    };

    /// <summary>Takes back what the same speaker said; from anyone else it refutes.</summary>
    public static Act Retract { get; } = new()
    {
        Code = new("retract"),
        Commitment = Commitment.AboutStatement,
    };

    /// <summary>Replaces an earlier version.</summary>
    public static Act Revise { get; } = new()
    {
        Code = new("revise"),
        Commitment = Commitment.AboutStatement,
    };

    /// <summary>All of them, in the order of the documentation.</summary>
    public static ValueList<Act> All { get; } =
    [
        Assert,
        Report,
        Confirm,
        Clarify,
        ClaimSuccess,
        ClaimAction,
        Presuppose,
        ClaimResponsibility,
        AdmitGuilt,
        Accuse,
        Condemn,
        Complain,
        Praise,
        AnnounceIntention,
        Threaten,
        Promise,
        Refuse,
        Deny,
        DenyResponsibility,
        Dispute,
        Urge,
        Appeal,
        Demand,
        Invite,
        DeclineComment,
        Quote,
        Credit,
        Designate,
        Investigate,
        Apologize,
        Assess,
        Correct,
        Retract,
        Revise,
    ];
}
