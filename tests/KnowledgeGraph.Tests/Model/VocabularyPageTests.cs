using System.Reflection;

namespace KnowledgeGraph.Tests.Model;

public sealed class VocabularyPageTests
{
    [Fact]
    public void The_page_lists_the_acts_as_they_are() =>
        Assert.Equal(
            VocabularyPage.Table("Acts").Select(row => (Plain(row[0]), Plain(row[1]), row[2], row[3])),
            KnownActs.All.Select(act => (act.Code.ToString(), act.Parent.ToString(), act.Cameo ?? "", Kebab(act.Commitment!.Value))));

    [Fact]
    public void The_page_lists_the_predicates_as_they_are() =>
        Assert.Equal(
            VocabularyPage.Table("Predicates").Select(row => (Plain(row[0]), row[1], row[2], row[3], row[4], row[5].Contains("cumulative", StringComparison.Ordinal), Implied(row[5]))),
            KnownPredicates.All.Select(predicate => (
                predicate.Code.ToString(),
                string.Join(", ", predicate.Roles),
                string.Join(", ", predicate.Key),
                string.Join(", ", predicate.Functional),
                string.Join(", ", predicate.Participants),
                predicate.IsCumulative,
                string.Join(", ", predicate.Implies))));

    [Fact]
    public void The_page_lists_the_roles_as_they_are() =>
        Assert.Equal(
            VocabularyPage.CodesAfter("Roles of the library:"),
            typeof(KnownRoles).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(role => role.GetValue(obj: null)!.ToString()!));

    [Fact]
    public void The_page_lists_the_relationship_types_that_can_be_entered_as_they_are()
    {
        var rows = VocabularyPage.Table("Relationship types").SelectMany(row => VocabularyPage.Codes(row[0]).Select((code, index) => (
            code,
            row[1],
            row[2].Split(", ")[index],
            row[3].Contains("symmetric", StringComparison.Ordinal),
            row[3].Contains("transitive", StringComparison.Ordinal))));

        Assert.Equal(rows, KnownRelationships.All.Where(type => !type.IsDerived).Select(type => (
            type.Code.ToString(),
            type.NeedsOneKind ? "any → the same kind" : $"{Names(type.From)} → {Names(type.To)}",
            type.InverseLabel!,
            type.IsSymmetric,
            type.IsTransitive)));
    }

    [Fact]
    public void The_page_lists_the_derived_relationship_types_as_they_are() =>
        Assert.Equal(
            VocabularyPage.CodesAfter("Derived by `Build()`, never written in a file:"),
            KnownRelationships.All.Where(type => type.IsDerived).Select(type => type.Code.ToString()));

    [Fact]
    public void The_page_lists_the_kinds_as_they_are()
    {
        var rows = VocabularyPage.Table("Kinds").SelectMany(row => row[1].Split(", ").Select(entry => VocabularyPage.Codes(entry) switch
        {
            [var code] => (row[0], code, ""),
            [var code, var parent] => (row[0], code, parent),
            _ => throw new FormatException(entry),
        }));

        Assert.Equal(rows, KnownKinds.All.Select(kind => (
            kind.Of?.ToString().ToLowerInvariant() ?? "part", kind.Code.ToString(), kind.Parent.ToString())));
    }

    [Fact]
    public void Every_known_definition_is_among_all_of_its_sort()
    {
        Assert.Equal(Declared<Act>(typeof(KnownActs)), KnownActs.All);
        Assert.Equal(Declared<Predicate>(typeof(KnownPredicates)), KnownPredicates.All);
        Assert.Equal(Declared<RelationshipType>(typeof(KnownRelationships)), KnownRelationships.All);
    }

    private static IEnumerable<T> Declared<T>(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.GetValue(obj: null)).OfType<T>();

    private static string Plain(string cell) => cell.Trim('`');

    private static string Implied(string cell) => cell.Contains("implies", StringComparison.Ordinal) ? string.Join(", ", VocabularyPage.Codes(cell)) : "";

    private static string Names(ValueList<NodeKind> kinds) => string.Join(", ", kinds.Select(kind => kind.ToString().ToLowerInvariant()));

    private static string Kebab(Commitment commitment) => commitment == Commitment.AboutStatement ? "about-statement" : commitment.ToString().ToLowerInvariant();
}
