using System.Globalization;

namespace KnowledgeGraph.Tests.Traversal;

/// <summary>Graphs of persons numbered from 0 with relationships between them, each of which bears its cost in its note.</summary>
internal static class Roads
{
    private static readonly RelationshipType<Person, Person> s_road = new()
    {
        Code = new Code("ex:road"),
        Label = "road to",
        From = [NodeKind.Person],
        To = [NodeKind.Person],
    };

    public static double CostOf(Relationship road) => double.Parse(road.Note!, CultureInfo.InvariantCulture);

    public static EntityId Town(int number) => new($"n{number}");

    public static EntityGraph Build(int towns, IEnumerable<(int From, int To, double Cost)> roads)
    {
        var builder = new EntityGraphBuilder();
        builder.Declare(s_road);
        for (var town = 0; town < towns; town++)
        {
            builder.AddPerson(Town(town).Value, $"N{town}");
        }

        foreach (var (place, (from, to, cost)) in roads.Index())
        {
            builder.Add(new Relationship
            {
                Id = new EntityId($"r{place}"),
                Type = s_road.Code,
                From = Town(from),
                To = Town(to),
                Note = cost.ToString("R", CultureInfo.InvariantCulture),
            });
        }

        return builder.Build();
    }

    /// <summary>So many diamonds in a row: from the first node to the last, twice as many ways with each.</summary>
    public static EntityGraph Diamonds(int count) => Build((3 * count) + 1, Enumerable.Range(0, count).SelectMany(diamond => new[]
    {
        (3 * diamond, (3 * diamond) + 1, 1.0),
        (3 * diamond, (3 * diamond) + 2, 1.0),
        ((3 * diamond) + 1, (3 * diamond) + 3, 1.0),
        ((3 * diamond) + 2, (3 * diamond) + 3, 1.0),
    }));

    /// <summary>So many nodes one after the other.</summary>
    public static EntityGraph Chain(int count) => Build(count, Enumerable.Range(1, count - 1).Select(town => (town - 1, town, 1.0)));
}
