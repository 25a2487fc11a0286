namespace KnowledgeGraph.Presentation;

/// <summary>How the lines of each style look; no two look alike without colour.</summary>
/// <param name="Width">How thick.</param>
/// <param name="Dashes">The dashes; null for an unbroken line.</param>
/// <param name="Words">What it means, in the legend.</param>
internal sealed record LineLook(double Width, string? Dashes, string Words)
{
    /// <summary>The look of a style.</summary>
    public static LineLook Of(NetworkLineStyle style) => style switch
    {
        NetworkLineStyle.Claims => new(2.8, null, "claims to have done it, or to be doing it"),
        NetworkLineStyle.Denies => new(2.2, "9 5", "denies or disputes"),
        NetworkLineStyle.Blames => new(2.8, "0.1 5.5", "blames somebody for it (whom: at the line)"),
        NetworkLineStyle.Says => new(1.3, null, "says something else about it"),
        NetworkLineStyle.Conflict => new(3.4, "3 7", "what the two say clashes"),
        NetworkLineStyle.PassesOn => new(1, "12 3 2 3", "passes on what somebody says"),
        NetworkLineStyle.SaidRelationship => new(1, "2 3", "relationship that others say there is"),
        _ => new(1, null, "relationship"),
    };
}
