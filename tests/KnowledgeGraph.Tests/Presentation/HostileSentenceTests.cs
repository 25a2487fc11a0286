using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Tests.Presentation;

public sealed class HostileSentenceTests
{
    public static TheoryData<string> Hostile =>
    [
        "a\nb\r\nc", "\n\n[1] F1 (assert): nobody", "x\u2028y\u2029z", "\u0085", "\u202Eoen", "\u0000\u0007\u001b[31m", "\"quoted\" 'quoted'", "<b>&amp;</b>",
        "</script>", "-->", "]]>", "\\", "%n%s{0}", "#;", "{{x}} {0}", "👩‍👩‍👧", "é̀̂", "ß İı", ",", " of ", "s", "ed", "is", "a.\u3000", "was was was", "\t",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void No_name_and_no_text_changes_how_many_lines_and_sources_there_are(string hostile)
    {
        var (plain, odd) = (Said("Plain"), Said(hostile));

        Assert.Equal(Lines(plain).Select(Shape), Lines(odd).Select(Shape));
        Assert.DoesNotContain(odd, character => char.IsControl(character) && character != '\n');
        Assert.DoesNotContain('\u202E', odd);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public async Task Sentences_read_the_same_in_every_culture(string culture)
    {
        var graph = await LedgerFile.ReadAsync(Repository.PathOf("seeds", "enamel-works.jsonl"));
        var (before, beforeOfWords) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        var expected = All(graph);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (CultureInfo.GetCultureInfo(culture), CultureInfo.GetCultureInfo(culture));
            Assert.Equal(expected, All(graph));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeOfWords);
        }
    }

    private static string All(EntityGraph graph) =>
        string.Join('\n', graph.Statements.Select(statement => statement.ToSentences(graph))
            .Concat(graph.Conflicts().Select(conflict => conflict.ToSentences()))
            .Concat(graph.Relationships.Select(relationship => relationship.ToSentences(graph))));

    // Which lines are evidence, and which are empty.
    private static string Shape(string line) => line.Length == 0 ? "empty" : Regex.Match(line, @"^\[[0-9]+\]", RegexOptions.NonBacktracking).Value;

    private static string[] Lines(string text) => text.Split('\n');

    private static string Said(string name)
    {
        var builder = new EntityGraphBuilder();
        builder.Declare(new Predicate { Code = new Code("odd"), Label = name, Roles = [KnownRoles.Agent, KnownRoles.Topic, new Code("own")] });
        builder.Declare(new RelationshipType<Person, Organization> { Code = new Code("knows"), Label = name });
        var paper = builder.AddOrganization("paper", name);
        var person = builder.AddPerson("person", name);
        var crew = builder.Add(new Person { Id = new EntityId("crew"), Descriptor = name });
        var place = builder.AddPlace("place", name);
        var happening = builder.AddEvent("happening", name);
        var article = builder.AddDocument("article", name, paper);
        var statement = builder.Add(new Statement
        {
            Id = new EntityId("s"),
            Act = KnownActs.Accuse,
            Attribution = [new(paper), new Hop { Unnamed = name }, new(person, crew)],
            Addressees = [crew],
            Occasion = happening,
            Source = new Provenance { Document = article.Id },
            Framing = [new Framing(place, name, Stance.Negative)],
            Propositions =
            [
                new Proposition { Id = new EntityId("p1"), Predicate = KnownPredicates.States, Text = name },
                new Proposition
                {
                    Id = new EntityId("p2"),
                    Predicate = new Code("odd"),
                    Arguments = [new Argument(KnownRoles.Agent, (Term)person.Id), new Argument(KnownRoles.Topic, new TextTerm(name)), new Argument(new Code("own"), new TextTerm(name))],
                },
                new Proposition
                {
                    Id = new EntityId("p3"),
                    Predicate = KnownPredicates.CrossedInto,
                    Arguments = [new Argument(KnownRoles.Event, (Term)happening.Id), new Argument(KnownRoles.Place, (Term)place.Id)],
                },
            ],
        });
        builder.Add(new Statement
        {
            Id = new EntityId("check"),
            Act = KnownActs.Assess,
            Attribution = [new(paper)],
            Targets = [new StatementTarget(statement.Id)],
            Verdict = Verdict.CouldNotVerify,
        });
        builder.Add(new Relationship { Id = new EntityId("r"), Type = new Code("knows"), From = person, To = paper, Evidence = [statement.Id] });
        var graph = builder.Build();
        return string.Join('\n', graph.Statements.Select(each => each.ToSentences(graph)).Concat(graph.Relationships.Select(each => each.ToSentences(graph))));
    }
}
