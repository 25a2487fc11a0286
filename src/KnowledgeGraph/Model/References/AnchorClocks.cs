namespace KnowledgeGraph;

/// <summary>Which clocks there are to count from on each kind of anchor.</summary>
internal static class AnchorClocks
{
    /// <summary>The clocks of what an id stands for, the default one first; empty where it has none.</summary>
    public static ValueList<AnchorClock> Of(ReferenceKinds anchor) => anchor switch
    {
        ReferenceKinds.Statement or ReferenceKinds.Proposition => [AnchorClock.Said, AnchorClock.Published, AnchorClock.Holds],
        ReferenceKinds.Document => [AnchorClock.Published, AnchorClock.Retrieved],
        ReferenceKinds.Event => [AnchorClock.Holds],
        _ => [],
    };
}
