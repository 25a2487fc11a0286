namespace KnowledgeGraph;

/// <summary>How sure the speaker presents what is said.</summary>
public enum Certainty
{
    /// <summary>Not known; this is not the same as uncertain.</summary>
    Unknown,

    /// <summary>Presented without doubt.</summary>
    Certain,

    /// <summary>Hedged: "may", "apparently", "is believed to".</summary>
    Uncertain,
}
