namespace KnowledgeGraph.Presentation;

/// <summary>Where a party stands to the responsibility for an event. None of them says who did it.</summary>
public enum StanceKind
{
    /// <summary>It claims responsibility.</summary>
    Claims,

    /// <summary>It denies responsibility, its own or another's.</summary>
    Denies,

    /// <summary>It admits guilt.</summary>
    Admits,

    /// <summary>It blames somebody.</summary>
    Blames,

    /// <summary>Somebody blames it.</summary>
    IsBlamed,
}
