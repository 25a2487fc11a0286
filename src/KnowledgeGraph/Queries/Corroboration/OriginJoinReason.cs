namespace KnowledgeGraph.Queries;

/// <summary>Why two reports are not shown to be independent.</summary>
public enum OriginJoinReason
{
    /// <summary>They report one utterance (<c>same-claim-as</c>, in any number of steps).</summary>
    SameUtterance,

    /// <summary>They have an original speaker in common; agents judged to be the same are one.</summary>
    SameSpeaker,

    /// <summary>One document gives both to an unnamed source that it describes in the same words.</summary>
    SharedUnnamedSource,

    /// <summary>Their original speakers belonged to one party, each when it said so.</summary>
    SameParty,

    /// <summary>
    /// One is said in a document's own voice, and the other stands in that document, or in one that it quotes or is a version of;
    /// or one is said by the publisher of the document in which the other stands.
    /// </summary>
    Derived,
}
