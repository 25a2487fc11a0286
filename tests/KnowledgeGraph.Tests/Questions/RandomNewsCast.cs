using CsCheck;

namespace KnowledgeGraph.Tests.Questions;

/// <summary>Who and what the random ledgers are about: always the same ids, with what differs about them.</summary>
internal static class RandomNewsCast
{
    private static readonly string[] s_placeKinds = ["country", "region", "district", "city", "town", "village", "border", "area", "road"];

    public static Gen<Node[]> Of(NewsSize size) =>
        from persons in Persons(size)
        from organizations in Organizations(size)
        from positions in Positions(size)
        from places in Places(size)
        from documents in Documents(size)
        select new Node[][]
        {
            persons,
            organizations,
            positions,
            places,
            Range(size.Events, index => new Event { Id = RandomNewsIds.Event(index), Label = $"event {index}", Type = new Code(index % 2 == 0 ? "shelling" : "incursion") }),
            Range(size.Things, index => new Thing { Id = RandomNewsIds.Thing(index), Name = $"thing {index}", Type = new Code("vehicle") }),
            documents,
        }.SelectMany(nodes => nodes).ToArray();

    // Every third is anonymous; two have one name.
    private static Gen<Node[]> Persons(NewsSize size) => Gen.Bool.Select(twoOfOneName => Range(size.Persons, index => index % 3 == 2
        ? new Person { Id = RandomNewsIds.Person(index), Descriptor = $"fighter {index}" }
        : new Person { Id = RandomNewsIds.Person(index), Name = twoOfOneName && index == 1 ? "Person 0" : $"Person {index}" }));

    private static Gen<Node[]> Organizations(NewsSize size) => Gen.Frequency((5, Gen.Const(false)), (1, Gen.Const(true))).Array[size.Organizations]
        .Select(disputed => Range(size.Organizations, index => new Organization
        {
            Id = RandomNewsIds.Organization(index),
            Name = $"Organization {index}",
            Type = new Code(index == 0 ? "media" : "militia"),
            ReferentDisputed = disputed[index],
        }));

    private static Gen<Node[]> Positions(NewsSize size) => Gen.Int[0, size.Organizations - 1].Array[size.Positions]
        .Select(of => Range(size.Positions, index => new Position
        {
            Id = RandomNewsIds.Position(index),
            Title = $"office {index}",
            Organization = RandomNewsIds.Organization(of[index]),
            Jurisdiction = index % 2 == 0 ? RandomNewsIds.Place(index % size.Places) : null,
        }));

    private static Gen<Node[]> Places(NewsSize size) => Gen.Select(Gen.OneOf(s_placeKinds), Geometries(), Gen.OneOf<double?>(null, 500, 20_000))
        .Array[size.Places]
        .Select(kinds => Range(size.Places, index => new Place
        {
            Id = RandomNewsIds.Place(index),

            // A city and its region may have one name.
            Name = $"Place {index / 2}",
            Type = new Code(kinds[index].Item1),
            Geometry = kinds[index].Item2,
            PrecisionMeters = kinds[index].Item2 is null ? null : kinds[index].Item3,
        }));

    private static Gen<Geometry?> Geometries()
    {
        var position = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5]).Select((east, north) => (East: 30 + (east / 10.0), North: 50 + (north / 10.0)));
        return Gen.Frequency<Geometry?>(
            (4, Gen.Const((Geometry?)null)),
            (2, position.Select(at => (Geometry?)Geometry.Point(at.East, at.North))),
            (1, Gen.Select(position, position).Select((from, to) => (Geometry?)new Geometry(GeometryKind.LineString, [new(from.East, from.North), new(to.East, to.North)]))),
            (1, position.Select(at => (Geometry?)new Geometry(GeometryKind.Polygon,
                [new(at.East, at.North), new(at.East + 0.2, at.North), new(at.East + 0.2, at.North + 0.2), new(at.East, at.North)]))));
    }

    private static Gen<Node[]> Documents(NewsSize size)
    {
        var facts = Gen.Select(
            Gen.OneOf(Gen.Const((EntityId?)null), RandomNewsIds.One(RandomNewsIds.Organization, Math.Min(2, size.Organizations)).Select(id => (EntityId?)id)),
            RandomNewsTimes.Absolute,
            Gen.Frequency((1, Gen.Const(false)), (2, Gen.Const(true))),
            Gen.Frequency((1, Gen.Const(-1)), (1, Gen.Int[0, 999])),
            Gen.OneOf(Gen.Const(default(UncertainTime)), RandomNewsTimes.Day),
            Gen.Frequency((3, Gen.Const(-1)), (1, Gen.Int[0, 999])));
        return facts.Array[size.Documents].Select(of => Range(size.Documents, index => new Document
        {
            Id = RandomNewsIds.Document(index),
            Title = $"document {index}",
            Publisher = of[index].Item1,
            Contributors = of[index].Item6 >= 0 && size.Organizations > 0 ? [RandomNewsIds.Organization(of[index].Item6 % size.Organizations)] : [],
            Published = of[index].Item2,
            FullyExtracted = of[index].Item3,

            // An earlier one, so that versions lead to a first one.
            VersionOf = of[index].Item4 >= 0 && index > 0 ? RandomNewsIds.Document(of[index].Item4 % index) : null,
            Parts = [new DocumentPart { Key = "footer", Published = of[index].Item5 }],
        }));
    }

    private static Node[] Range(int count, Func<int, Node> make) => Enumerable.Range(0, count).Select(make).ToArray();
}
