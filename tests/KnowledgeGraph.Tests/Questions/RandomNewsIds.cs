using System.Globalization;
using CsCheck;

namespace KnowledgeGraph.Tests.Questions;

/// <summary>The ids of the random ledgers: they are fixed, so that everything can refer to everything.</summary>
internal static class RandomNewsIds
{
    public static EntityId Person(int index) => Of("a", index);

    public static EntityId Organization(int index) => Of("o", index);

    public static EntityId Position(int index) => Of("po", index);

    public static EntityId Place(int index) => Of("pl", index);

    public static EntityId Event(int index) => Of("e", index);

    public static EntityId Document(int index) => Of("d", index);

    public static EntityId Thing(int index) => Of("t", index);

    public static EntityId Statement(int index) => Of("s", index);

    public static EntityId Relationship(int index) => Of("r", index);

    public static EntityId Judgement(int index) => Of("j", index);

    /// <summary>One of so many; a statement's first ones are as likely as its last ones.</summary>
    public static Gen<EntityId> One(Func<int, EntityId> id, int count) => Gen.Int[0, count - 1].Select(id);

    public static Gen<EntityId> Agent(NewsSize size) => Gen.OneOf(One(Person, size.Persons), One(Organization, size.Organizations));

    public static Gen<EntityId> Node(NewsSize size) =>
        Gen.OneOf(Agent(size), One(Place, size.Places), One(Event, size.Events), One(Thing, size.Things), One(Document, size.Documents));

    private static EntityId Of(string kind, int index) => new(string.Create(CultureInfo.InvariantCulture, $"{kind}{index}"));
}
