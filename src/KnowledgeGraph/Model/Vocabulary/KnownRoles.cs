namespace KnowledgeGraph;

/// <summary>The roles that the library's own predicates have.</summary>
public static class KnownRoles
{
    /// <summary>The role <c>agent</c>: who does it.</summary>
    public static Code Agent { get; } = new("agent");

    /// <summary>The role <c>event</c>: the event.</summary>
    public static Code Event { get; } = new("event");

    /// <summary>The role <c>place</c>: where.</summary>
    public static Code Place { get; } = new("place");

    /// <summary>The role <c>time</c>: when.</summary>
    public static Code Time { get; } = new("time");

    /// <summary>The role <c>target</c>: at whom or what it is aimed.</summary>
    public static Code Target { get; } = new("target");

    /// <summary>The role <c>instrument</c>: with what.</summary>
    public static Code Instrument { get; } = new("instrument");

    /// <summary>The role <c>patient</c>: whom it befalls.</summary>
    public static Code Patient { get; } = new("patient");

    /// <summary>The role <c>object</c>: what it befalls.</summary>
    public static Code Object { get; } = new("object");

    /// <summary>The role <c>count</c>: how many or how much.</summary>
    public static Code Count { get; } = new("count");

    /// <summary>The role <c>cause</c>: what brought it about.</summary>
    public static Code Cause { get; } = new("cause");

    /// <summary>The role <c>subject</c>: what is described.</summary>
    public static Code Subject { get; } = new("subject");

    /// <summary>The role <c>distance</c>: how far.</summary>
    public static Code Distance { get; } = new("distance");

    /// <summary>The role <c>role</c>: the role held.</summary>
    public static Code Role { get; } = new("role");

    /// <summary>The role <c>organization</c>: the organization it is held in.</summary>
    public static Code Organization { get; } = new("organization");

    /// <summary>The role <c>attribute</c>: what is said of the subject.</summary>
    public static Code Attribute { get; } = new("attribute");

    /// <summary>The role <c>member</c>: who or what belongs to it.</summary>
    public static Code Member { get; } = new("member");

    /// <summary>The role <c>side</c>: for whom.</summary>
    public static Code Side { get; } = new("side");

    /// <summary>The role <c>other</c>: the other of two.</summary>
    public static Code Other { get; } = new("other");

    /// <summary>The role <c>offset</c>: how far apart in time.</summary>
    public static Code Offset { get; } = new("offset");

    /// <summary>The role <c>statement</c>: the statement.</summary>
    public static Code Statement { get; } = new("statement");

    /// <summary>The role <c>action</c>: what is to be done.</summary>
    public static Code Action { get; } = new("action");

    /// <summary>The role <c>addressee</c>: to whom.</summary>
    public static Code Addressee { get; } = new("addressee");

    /// <summary>The role <c>topic</c>: what it deals with.</summary>
    public static Code Topic { get; } = new("topic");
}
