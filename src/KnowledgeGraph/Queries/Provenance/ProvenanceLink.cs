namespace KnowledgeGraph.Queries;

/// <summary>What a step of a trail has to do with the step that it stands under.</summary>
public enum ProvenanceLink
{
    /// <summary>It is what was asked about.</summary>
    Asked,

    /// <summary>It is the entry of the ledger that recorded, amended, withdrew or redacted it.</summary>
    Recorded,

    /// <summary>It is one hop of the chain of attribution; the outermost comes first.</summary>
    Hop,

    /// <summary>It is the document in which it stands, with part and spans.</summary>
    StandsIn,

    /// <summary>It is the event or document at or in which it was said.</summary>
    SaidAt,

    /// <summary>It is a relationship that shows that who said it speaks for the one on whose behalf it was said.</summary>
    Authority,

    /// <summary>It is a statement that the relationship rests on.</summary>
    Evidence,

    /// <summary>It is a statement that supports it.</summary>
    Support,

    /// <summary>It is another report of the same utterance.</summary>
    OtherReport,

    /// <summary>It is the document, position or statement whose fields say it, so that nobody entered it.</summary>
    FieldsOf,

    /// <summary>It is who published or wrote the document, or contributed to it.</summary>
    Maker,

    /// <summary>It is the document that this one is a version of.</summary>
    VersionOf,

    /// <summary>It is a statement about it.</summary>
    About,

    /// <summary>It is who judged; nothing stands here where the graph's author did.</summary>
    JudgedBy,
}
