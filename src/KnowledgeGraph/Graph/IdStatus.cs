namespace KnowledgeGraph;

/// <summary>What has become of an id in the ledger.</summary>
public enum IdStatus
{
    /// <summary>The ledger does not have it.</summary>
    Unknown,

    /// <summary>It is in force as it was introduced.</summary>
    InForce,

    /// <summary>It is in force with the content of an amendment.</summary>
    Amended,

    /// <summary>The recorder took it back; what it was stays in the ledger.</summary>
    Withdrawn,

    /// <summary>Its content was redacted; the id and the reason stay.</summary>
    Redacted,

    /// <summary>The ledger has it, but a cut graph does not show it: it was published, or judged, after the moment of the cut.</summary>
    NotYetKnown,
}
