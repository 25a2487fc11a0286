namespace KnowledgeGraph.Queries;

/// <summary>Whether two places cannot be one place, nor one inside the other.</summary>
internal static class PlacesApart
{
    private static readonly Code[] s_administrative =
        [PlaceKinds.Country, PlaceKinds.Region, PlaceKinds.District, PlaceKinds.City, PlaceKinds.Town, PlaceKinds.Village];

    /// <summary>Two different places of one administrative kind are apart; others are if their geometries are, by more than they may be off.</summary>
    public static bool AreApart(Place left, Place right) =>
        (left.Type == right.Type && s_administrative.Contains(left.Type)) || PlaceDistance.AreCertainlyApart(left, right);
}
