namespace KnowledgeGraph.Queries;

/// <summary>How a statement's original source is named.</summary>
public enum SourceNaming
{
    /// <summary>Nobody names the source: "it was reported".</summary>
    Unnamed,

    /// <summary>
    /// An original speaker is a person who is described and not named. One who is judged to be the same as somebody with a name
    /// is not anonymous any more.
    /// </summary>
    Anonymous,

    /// <summary>
    /// The document speaks for itself: there is one hop, and everybody in it is the publisher or an author of the document in which
    /// the statement stands.
    /// </summary>
    PublishersOwnVoice,

    /// <summary>Somebody passes on what another says: there is more than one hop, whoever the last one is.</summary>
    PassedOn,
}
