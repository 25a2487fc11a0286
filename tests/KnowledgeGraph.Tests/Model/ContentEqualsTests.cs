using System.Reflection;

namespace KnowledgeGraph.Tests.Model;

/// <summary>Goes through every property that a model object can be given, so that one left out of the comparison goes red.</summary>
public sealed class ContentEqualsTests
{
    private static readonly EntityId Id = new("x");

    private static readonly object[] s_objects =
    [
        new Person { Id = Id },
        new Organization { Id = Id },
        new Place { Id = Id },
        new Event { Id = Id },
        new Document { Id = Id },
        new Position { Id = Id },
        new Thing { Id = Id },
        new Statement { Id = Id },
        new Relationship { Id = Id, Type = new Code("near"), From = new EntityId("a"), To = new EntityId("b") },
        new Judgement { Id = Id, Verdict = JudgementVerdict.Unsure, Of = [new EntityId("a"), new EntityId("b")] },
    ];

    public static TheoryData<string, string> Properties =>
        new(s_objects.SelectMany(value => Settable(value.GetType()).Select(property => (value.GetType().Name, property.Name))));

    [Theory]
    [MemberData(nameof(Properties))]
    public void Another_value_of_any_property_is_another_content(string type, string property)
    {
        var original = s_objects.Single(value => value.GetType().Name == type);
        var changed = With(original, property);

        Assert.False(ContentEquals(original, changed));
        Assert.False(ContentEquals(changed, original));
        Assert.True(ContentEquals(changed, With(original, property)));
    }

    [Fact]
    public void Every_kind_of_node_is_looked_at() =>
        Assert.Equal(Enum.GetValues<NodeKind>(), s_objects.OfType<Node>().Select(node => node.NodeKind));

    [Fact]
    public void Nodes_of_two_kinds_differ_in_content() =>
        Assert.False(new Person { Id = Id, Name = "n" }.ContentEquals(new Organization { Id = Id, Name = "n" }));

    [Fact]
    public void Nothing_has_no_content_to_be_equal_to()
    {
        Assert.False(new Person { Id = Id }.ContentEquals(null));
        Assert.False(((Relationship)s_objects[8]).ContentEquals(null));
        Assert.False(((Judgement)s_objects[9]).ContentEquals(null));
    }

    private static IEnumerable<PropertyInfo> Settable(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.GetSetMethod(nonPublic: true) is not null);

    private static bool ContentEquals(object left, object right) => (left, right) switch
    {
        (Node one, Node other) => one.ContentEquals(other),
        (Relationship one, Relationship other) => one.ContentEquals(other),
        (Judgement one, Judgement other) => one.ContentEquals(other),
        _ => throw new ArgumentException("No model object.", nameof(left)),
    };

    private static object With(object original, string property)
    {
        var copy = original.GetType().GetMethod("<Clone>$")!.Invoke(original, parameters: null)!;
        var target = Settable(original.GetType()).Single(candidate => candidate.Name == property);
        target.GetSetMethod(nonPublic: true)!.Invoke(copy, [Other(target.PropertyType, target.GetValue(original))]);
        return copy;
    }

    /// <summary>A value of a type that is neither its default nor the one at hand.</summary>
    private static object Other(Type type, object? current)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain.IsGenericType && plain.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            var item = plain.GetGenericArguments()[0];
            var items = Array.CreateInstance(item, 1);
            items.SetValue(Other(item, current: null), 0);
            return Activator.CreateInstance(plain, BindingFlags.NonPublic | BindingFlags.Instance, binder: null, [items], culture: null)!;
        }

        if (plain.IsEnum)
        {
            return Enum.GetValues(plain).Cast<object>().First(value => !value.Equals(current) && Convert.ToInt32(value, provider: null) > 0);
        }

        return s_others.TryGetValue(plain, out var other) ? other : throw new NotSupportedException($"This test needs a {plain.Name}.");
    }

    private static readonly Dictionary<Type, object> s_others = new()
    {
        [typeof(bool)] = true,
        [typeof(int)] = 7,
        [typeof(double)] = 7.5,
        [typeof(decimal)] = 0.5m,
        [typeof(string)] = "other",
        [typeof(EntityId)] = new EntityId("other"),
        [typeof(Code)] = new Code("other"),
        [typeof(UncertainTime)] = UncertainTime.OnDay(2023, 5, 22),
        [typeof(Quantity)] = Quantity.AtLeast(12),
        [typeof(TimeOffset)] = TimeOffset.Days(9),
        [typeof(TextSpan)] = new TextSpan(3, 4),
        [typeof(ContentHash)] = ContentHash.Of("other"),
        [typeof(Geometry)] = Geometry.Point(36, 50),
        [typeof(EntityName)] = new EntityName("other"),
        [typeof(PropertyValue)] = new PropertyValue(new Code("other"), new TextTerm("other")),
        [typeof(DocumentPart)] = new DocumentPart { Key = "other" },
        [typeof(Provenance)] = new Provenance { Document = new EntityId("other") },
        [typeof(Hop)] = new Hop(new EntityId("other")),
        [typeof(Proposition)] = new Proposition { Id = new EntityId("other"), Predicate = new Code("states") },
        [typeof(StatementTarget)] = new StatementTarget(new EntityId("other")),
        [typeof(Framing)] = new Framing(new EntityId("other"), "term", Stance.Negative),
    };
}
