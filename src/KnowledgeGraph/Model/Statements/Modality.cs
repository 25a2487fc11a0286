namespace KnowledgeGraph;

/// <summary>In what mode a proposition is put forward.</summary>
public enum Modality
{
    /// <summary>It is or was so.</summary>
    Fact,

    /// <summary>It will be so.</summary>
    Future,

    /// <summary>The speaker means to make it so.</summary>
    Intention,

    /// <summary>Somebody can, or with negative polarity cannot, make it so.</summary>
    Ability,

    /// <summary>It ought to be so.</summary>
    Obligation,

    /// <summary>It might be so, or would be under a condition.</summary>
    Hypothetical,
}
