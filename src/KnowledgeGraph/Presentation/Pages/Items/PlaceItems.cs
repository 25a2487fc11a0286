using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Lays out what is said to have happened where.</summary>
internal sealed class PlaceItems(PageComposer page)
{
    /// <summary>That an event took place somewhere, and who denies it.</summary>
    public PageItem Of(PlacedEvent placed) => page.Item(
        () =>
        [
            .. placed.Statements.Select(page.First),
            .. placed.Containment.SelectMany(page.Relationships.Of),
            .. placed.Denials.Select(page.First),
            .. placed.InPeriod == Holding.Possibly ? ["Whether it took place in that period is not certain."] : Array.Empty<string>(),
        ],
        () =>
        [
            new("Event", NodeWords.Of(placed.Event)),
            new("Place", NodeWords.Of(placed.Place)),
            new("Time", TimeWords.Of(placed.Time.Time)),
            new("According to", Speakers(placed.Statements)),
            new("Denied by", Speakers(placed.Denials)),
            new("Evidence", page.Numbers(placed.Statements.Concat(placed.Denials))),
        ]);

    /// <summary>That an event took place on a border or near it.</summary>
    public PageItem Of(BorderEvent found) => page.Item(
        () =>
        [
            .. found.Statements.Select(page.First),
            .. found.Relationships.SelectMany(page.Relationships.Of),
            .. found.BorderStatements.Except(found.Statements).Select(page.First),
        ],
        () =>
        [
            new("Event", NodeWords.Of(found.Event)),
            new("Place", found.Place is { } place ? NodeWords.Of(place) : ""),
            new("Border", Position(found.Position)),
            new("According to", Speakers(found.Statements.Concat(found.BorderStatements))),
            new("Evidence", page.Numbers(found.Statements.Concat(found.BorderStatements).Distinct())),
        ]);

    /// <summary>How far an event was.</summary>
    public PageItem Of(EventDistance found) => page.Item(
        () =>
        [
            $"{NodeWords.Quoted(found.Event)}: {Far(found)}.",
            .. found.Statements.Concat(found.DistanceStatements).Distinct().Select(page.First),
            .. found.Relationships.Concat(found.Containment).SelectMany(page.Relationships.Of),
        ],
        () =>
        [
            new("Event", NodeWords.Of(found.Event)),
            new("Place", found.Place is { } place ? NodeWords.Of(place) : ""),
            new("How far", Far(found)),
            new("According to", Speakers(found.Statements.Concat(found.DistanceStatements))),
            new("Evidence", page.Numbers(found.Statements.Concat(found.DistanceStatements).Distinct())),
        ]);

    private static string Position(BorderPosition position) => position switch
    {
        BorderPosition.On => "on it",
        BorderPosition.Adjacent => "touches it",
        _ => "near it",
    };

    private static string Far(EventDistance found) => found.Basis switch
    {
        DistanceBasis.Inside => "inside the place",
        DistanceBasis.Stated => found.Stated is { } stated ? QuantityWords.Of(stated) : "at a stated distance",
        DistanceBasis.Geometry => found.Measured is { } measured ? $"{measured}, as the geometries measure it" : "as the geometries measure it",
        _ => "at a distance that nobody states",
    };

    private static string Speakers(IEnumerable<AttributedStatement> statements) =>
        Lists.And(statements.Select(said => SpeakerWords.Of(said.Origin.Principals)).Distinct(StringComparer.Ordinal));
}
