namespace KnowledgeGraph.Tests.Presentation;

/// <summary>What is left of a quotation once its document, or its speaker, was redacted.</summary>
public sealed class ShownSourceTests
{
    private const string Quote = "we of the third cell did it";
    private const string Note = "the informant is the brother of the clerk";

    public static TheoryData<string> Redacted => ["article", "crew", "union"];

    [Theory]
    [MemberData(nameof(Redacted))]
    public void Neither_words_nor_hash_nor_place_nor_note_are_shown(string redacted)
    {
        var graph = Build().Edit(edit => edit.Redact(new EntityId(redacted), "court order"));
        var answer = graph.WhoClaimedResponsibilityFor(new EntityId("blockade"));
        var statement = graph.Get<Statement>(new EntityId("claim"));

        var all = string.Join('\n', answer.ToText(), answer.ToTable(), answer.ToMarkdown(), answer.ToHtml(), answer.ToHtmlDocument(), answer.ToJson(), answer.ToSentences(), statement.ToSentences(graph), graph.ToText());

        Assert.DoesNotContain("third cell", all, StringComparison.Ordinal);
        Assert.DoesNotContain("informant", all, StringComparison.Ordinal);
        Assert.DoesNotContain("[120,188)", all, StringComparison.Ordinal);
        Assert.DoesNotContain(ContentHash.Of(Quote).ToString(), all, StringComparison.Ordinal);
        Assert.Contains($"{redacted} (redacted)", all, StringComparison.Ordinal);
    }

    [Fact]
    public void Until_then_all_of_them_are()
    {
        var answer = Build().WhoClaimedResponsibilityFor(new EntityId("blockade"));

        Assert.Contains($"\"{Quote}\"", answer.ToText(), StringComparison.Ordinal);
        Assert.Contains(Note, answer.ToText(), StringComparison.Ordinal);
        Assert.Contains("[120,188)", answer.ToText(), StringComparison.Ordinal);
        Assert.Contains(ContentHash.Of(Quote).ToString(), answer.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_on_a_relationship_goes_with_its_ends()
    {
        var graph = Build();

        Assert.Contains(Note, graph.ShortestConnection(new EntityId("crew"), new EntityId("union")).ToText(), StringComparison.Ordinal);
        Assert.DoesNotContain(Note, graph.Edit(edit => edit.Redact(new EntityId("crew"), "source at risk")).ShortestConnection(new EntityId("crew"), new EntityId("union")).ToJson(), StringComparison.Ordinal);
    }

    private static EntityGraph Build()
    {
        var builder = new EntityGraphBuilder();
        var paper = builder.AddOrganization("paper", "The Paper");
        builder.AddOrganization("crew", "Crane Crew");
        builder.AddOrganization("union", "Dockers' Union");
        builder.AddDocument("article", "Cranes stand still", paper);
        builder.AddEvent("blockade", "blockade of the bridge");
        builder.Add(new Statement
        {
            Id = new EntityId("claim"),
            Act = KnownActs.ClaimResponsibility,
            Attribution = [new(new EntityId("paper")), new(new EntityId("crew")) { OnBehalfOf = [new EntityId("union")] }],
            Note = Note,
            Source = new Provenance { Document = new EntityId("article"), Quote = Quote, Hash = ContentHash.Of(Quote), Spans = [new TextSpan(120, 188)] },
            Propositions =
            [
                new Proposition
                {
                    Id = new EntityId("claim.p"),
                    Predicate = KnownPredicates.ResponsibleFor,
                    Arguments = [new Argument(KnownRoles.Agent, (Term)new EntityId("union")), new Argument(KnownRoles.Event, (Term)new EntityId("blockade"))],
                },
            ],
        });
        builder.Add(new Relationship { Id = new EntityId("r"), Type = KnownRelationships.MemberOf, From = new EntityId("crew"), To = new EntityId("union"), Note = Note });
        return builder.Build();
    }
}
