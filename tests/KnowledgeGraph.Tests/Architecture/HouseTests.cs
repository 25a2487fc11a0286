namespace KnowledgeGraph.Tests.Architecture;

public sealed class HouseTests
{
    private static readonly Lazy<House> s_house = new(House.Built);

    [Fact]
    public void The_source_compiles_so_that_every_name_in_it_is_known() => Assert.Empty(s_house.Value.Unreadable());

    [Fact]
    public void Every_file_lies_in_a_room() => Assert.Empty(s_house.Value.FilesWithoutRoom());

    [Fact]
    public void No_room_is_a_drawer() => Assert.Empty(s_house.Value.Drawers());

    [Fact]
    public void A_room_uses_only_the_rooms_to_its_left() => Assert.Empty(s_house.Value.ForbiddenDoors());

    [Fact]
    public void A_foreign_library_is_used_in_its_own_room_only() => Assert.Empty(s_house.Value.GuestsInTheWrongRoom());

    [Fact]
    public void A_file_holds_one_public_type_at_most() => Assert.Empty(s_house.Value.FilesWithSeveralPublicTypes());

    [Theory]
    [InlineData("Model", "Graph")]
    [InlineData("Model", "Serialization")]
    [InlineData("Indexing", "Graph")]
    [InlineData("Graph", "Queries")]
    [InlineData("Queries", "Traversal")]
    [InlineData("Traversal", "Queries")]
    [InlineData("Serialization", "Queries")]
    [InlineData("Traversal", "Serialization")]
    [InlineData("Queries", "Presentation")]
    public void A_door_that_leads_to_the_right_or_across_is_found(string from, string to)
    {
        var house = new House(
        [
            ($"{to}/Lamp.cs", "namespace KnowledgeGraph; public sealed class Lamp { public int Watts { get; } }"),
            ($"{from}/Chair.cs", "namespace KnowledgeGraph; public sealed class Chair { public Lamp? Lamp { get; } }"),
        ]);

        Assert.Equal([$"{from} uses {to}: Lamp at {from}/Chair.cs(1)"], house.ForbiddenDoors().Distinct());
    }

    [Theory]
    [InlineData("public int Light(Shelf shelf) => shelf.Lamps[0].Watts;")]
    [InlineData("public int Light() { var lamp = Shelf.Make<int>(); return lamp.GetHashCode(); }")]
    [InlineData("public int Light(int watts) => watts.Double();")]
    [InlineData("public int Light() { foreach (var lamp in new Shelf().Lamps) { return lamp.GetHashCode(); } return 0; }")]
    [InlineData("[Lit] public int Light() => 0;")]
    [InlineData("public string Light() => nameof(Lamp);")]
    [InlineData("public object Light(object thing) => thing is Dictionary<string, Lamp[]>;")]
    public void A_door_is_found_however_it_is_opened(string member)
    {
        var house = new House(
        [
            ("Model/Shelf.cs", "namespace KnowledgeGraph; public class Shelf { public Lamp[] Lamps = []; public static Lamp Make<T>() => new(); }"),
            ("Queries/Lamp.cs", """
                namespace KnowledgeGraph;
                public class Lamp { public int Watts; }
                public class LitAttribute : Attribute;
                public static class Lighting { public static int Double(this int watts) => watts * 2; }
                """),
            ("Traversal/Chair.cs", $"namespace KnowledgeGraph; public sealed class Chair {{ {member} }}"),
        ]);

        Assert.Empty(house.Unreadable());
        Assert.Contains(house.ForbiddenDoors(), door => door.StartsWith("Traversal uses Queries", StringComparison.Ordinal));
    }

    [Fact]
    public void A_room_may_use_itself_and_every_room_to_its_left()
    {
        var house = new House(
        [
            ("Model/Lamp.cs", "namespace KnowledgeGraph; public sealed class Lamp;"),
            ("Graph/Table.cs", "namespace KnowledgeGraph; public sealed class Table { public Lamp Lamp { get; } = new(); }"),
            ("Traversal/Chair.cs", "namespace KnowledgeGraph; public sealed class Chair { public Table Table { get; } = new(); }"),
            ("Presentation/Picture.cs", "namespace KnowledgeGraph; public sealed class Picture { public Chair? Chair; public Picture? Other; }"),
        ]);

        Assert.Empty(house.Unreadable());
        Assert.Empty(house.ForbiddenDoors());
    }

    [Theory]
    [InlineData("Model", "AnyAscii", "public string Fold() => AnyAscii.Transliteration.Transliterate(\"a\");")]
    [InlineData("Model", "QuikGraph", "public object Make() => new QuikGraph.Edge<int>(1, 2);")]
    [InlineData("Queries", "Humanizer", "public string Say() => Humanizer.StringHumanizeExtensions.Humanize(\"a\");")]
    [InlineData("Graph", "System.Text.Json", "public string Write() => System.Text.Json.JsonEncodedText.Encode(\"a\").ToString();")]
    public void A_foreign_library_in_the_wrong_room_is_found(string room, string guest, string member)
    {
        var house = new House([($"{room}/Chair.cs", $"namespace KnowledgeGraph; public sealed class Chair {{ {member} }}")]);

        Assert.Empty(house.Unreadable());
        Assert.Contains(house.GuestsInTheWrongRoom(), use => use.StartsWith($"{room} uses {guest}", StringComparison.Ordinal));
    }

    [Fact]
    public void A_drawer_a_stray_file_and_a_crowded_file_are_found()
    {
        var house = new House(
        [
            ("Model/Utils/Text.cs", "namespace KnowledgeGraph; internal static class Text;"),
            ("Stray.cs", "namespace KnowledgeGraph; public sealed class Stray;"),
            ("Cellar/Coal.cs", "namespace KnowledgeGraph; public sealed class Coal;"),
            ("Model/Crowd.cs", "namespace KnowledgeGraph; public sealed class One { public enum Inner; } public enum Two; public delegate void Three(); internal enum Four;"),
        ]);

        Assert.Equal(["Utils"], house.Drawers());
        Assert.Equal(["Stray.cs", "Cellar/Coal.cs"], house.FilesWithoutRoom());
        Assert.Equal(["Model/Crowd.cs: One, Two, Three"], house.FilesWithSeveralPublicTypes());
    }
}
