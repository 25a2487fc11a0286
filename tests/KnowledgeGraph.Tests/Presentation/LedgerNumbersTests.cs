namespace KnowledgeGraph.Tests.Presentation;

/// <summary>No text of a ledger passes for the number of a source, wherever it is shown.</summary>
public sealed class LedgerNumbersTests
{
    [Fact]
    public void A_number_in_the_text_of_a_ledger_is_put_into_round_brackets_in_every_form()
    {
        var graph = Build();
        IPresentable[] answers = [graph.WhoIsBlamedFor(Id("attack")), graph.LabelsFor(Id("corps")), graph.StatementsBy(Id("ministry")), graph, graph.ShortestConnection(Id("corps"), Id("ministry"))];

        foreach (var answer in answers)
        {
            // Without its picture, in which no source has a number.
            var document = answer.ToHtmlDocument();
            var picture = document.IndexOf("<svg", StringComparison.Ordinal)..document.IndexOf("</svg>", StringComparison.Ordinal);
            Assert.DoesNotContain("[7]", string.Join('\n', answer.ToText(), answer.ToTable(), answer.ToSentences(), document.Replace(document[picture], "", StringComparison.Ordinal)), StringComparison.Ordinal);
        }

        Assert.DoesNotContain("[7]", (Quantity.AtLeast(12, "person") with { Of = "people [7]" }).ToWords(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_link_of_a_document_is_made_of_it()
    {
        Assert.Equal(Links("no number"), Links("[1]"));

        static int Links(string number) => DocumentXml.Of(Build(number).WhoIsBlamedFor(Id("attack"))).Descendants("a").Count(link => (string?)link.Attribute("class") == "cited");
    }

    private static EntityGraph Build(string number = "[7]")
    {
        var builder = new EntityGraphBuilder();
        var paper = builder.AddOrganization("paper", "The Paper");
        var corps = builder.AddOrganization("corps", $"Corps {number}");
        var ministry = builder.AddOrganization("ministry", "Ministry");
        var article = builder.AddDocument("article", $"Report {number}", paper);
        builder.AddEvent("attack", $"attack {number}");
        builder.Add(new Statement
        {
            Id = Id("s1"),
            Act = KnownActs.Accuse,
            Attribution = [new(paper), new Hop { Unnamed = $"officials {number}" }],
            Note = $"see {number}",
            Source = new Provenance { Document = article.Id, Quote = $"as {number} says" },
            Propositions = [new Proposition { Id = Id("s1.p"), Predicate = KnownPredicates.ResponsibleFor, Arguments = [new Argument(KnownRoles.Agent, (Term)corps.Id), new Argument(KnownRoles.Event, (Term)Id("attack"))] }],
        });
        builder.Add(new Statement
        {
            Id = Id("s2"),
            Act = KnownActs.Assert,
            Attribution = [new(ministry)],
            Framing = [new Framing(corps, $"bandits {number}", Stance.Negative)],
            Propositions =
            [
                new Proposition
                {
                    Id = Id("s2.p"),
                    Predicate = KnownPredicates.Injured,
                    Arguments = [new Argument(KnownRoles.Event, (Term)Id("attack")), new Argument(KnownRoles.Count, new QuantityTerm(Quantity.AtLeast(12, "person") with { Of = $"people, say officials {number}" }))],
                },
            ],
        });
        builder.Add(new Relationship { Id = Id("r"), Type = KnownRelationships.MemberOf, From = corps, To = ministry, Note = $"after {number}" });
        return builder.Build();
    }

    private static EntityId Id(string text) => new(text);
}
