namespace KnowledgeGraph;

/// <summary>The codes of the kinds of places that need no declaration.</summary>
public static class PlaceKinds
{
    /// <summary>The kind <c>country</c>.</summary>
    public static Code Country { get; } = new("country");

    /// <summary>The kind <c>region</c>.</summary>
    public static Code Region { get; } = new("region");

    /// <summary>The kind <c>district</c>.</summary>
    public static Code District { get; } = new("district");

    /// <summary>The kind <c>city</c>.</summary>
    public static Code City { get; } = new("city");

    /// <summary>The kind <c>town</c>.</summary>
    public static Code Town { get; } = new("town");

    /// <summary>The kind <c>village</c>.</summary>
    public static Code Village { get; } = new("village");

    /// <summary>The kind <c>border</c>.</summary>
    public static Code Border { get; } = new("border");

    /// <summary>The kind <c>area</c>.</summary>
    public static Code Area { get; } = new("area");

    /// <summary>The kind <c>road</c>.</summary>
    public static Code Road { get; } = new("road");

    /// <summary>The kind <c>building</c>.</summary>
    public static Code Building { get; } = new("building");

    /// <summary>The kind <c>site</c>.</summary>
    public static Code Site { get; } = new("site");
}
