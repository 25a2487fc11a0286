using KnowledgeGraph.Queries;
using KnowledgeGraph.Tests.Seed;

namespace KnowledgeGraph.Tests.Questions.Sourcing;

public sealed class SeedProvenanceQuestionTests(SeedGraph seed) : IClassFixture<SeedGraph>
{
    private const string TextVariable = "KNOWLEDGEGRAPH_SEED_TEXT";

    private readonly EntityGraph _graph = seed.Graph;

    [Fact]
    public async Task The_words_behind_the_governors_count_are_those_that_were_hashed()
    {
        var file = Environment.GetEnvironmentVariable(TextVariable);
        Assert.SkipWhen(string.IsNullOrEmpty(file), $"{TextVariable} does not name the article's text, which is not in the repository.");

        var words = _graph.WordsOf(new EntityId("F19"), await File.ReadAllTextAsync(file!, TestContext.Current.CancellationToken));

        Assert.Equal(WordsCheck.AsHashed, words.Check);
        Assert.Equal(words.Statement.Source!.Hash, ContentHash.Of(words.ToString()));
        Assert.Contains("12", words.ToString(), StringComparison.Ordinal);
        Assert.Empty(words.Problems);
    }

    [Fact]
    public void No_words_are_taken_from_another_text()
    {
        var words = _graph.WordsOf(new EntityId("F19"), new string('x', 5441));

        Assert.Equal(WordsCheck.OtherText, words.Check);
        Assert.Empty(words.Spans);
        Assert.Equal(2, words.Problems.Count);
    }

    [Fact]
    public void What_the_spokesman_said_comes_from_the_publisher_through_him_for_the_ministry_and_his_office_is_shown()
    {
        var trail = _graph.ProvenanceOf(new EntityId("F06"));

        Assert.Equal(
            ["The Moscow Times", "Igor Konashenkov for Ministry of Defence of Russia"],
            trail.Where(step => step is { Link: ProvenanceLink.Hop, Depth: 1 }).Select(step => step.Hop!.ToString()));
        var authority = trail.Single(step => step is { Link: ProvenanceLink.Authority, Depth: 1 });
        Assert.Equal("speaks-konashenkov", authority.Relationship!.Id.Value);
        Assert.Contains(trail, step => step is { Link: ProvenanceLink.Evidence, Statement.Statement.Id.Value: "F08" });
        Assert.Contains(trail, step => step is { Link: ProvenanceLink.StandsIn, Depth: 1, Source.Document.Id.Value: "D0", Source.Part.Key: "body" });
        Assert.Contains(trail, step => step is { Link: ProvenanceLink.SaidAt, Node.Id.Value: "D1" });
        Assert.Equal(["F01", "F04"], trail.Where(step => step.Link == ProvenanceLink.OtherReport).Select(step => step.Statement!.Statement.Id.Value));
    }

    [Fact]
    public void Who_founded_the_corps_rests_on_the_publishers_word()
    {
        var trail = _graph.ProvenanceOf(new EntityId("founder-kapustin"));

        Assert.Equal("F53", trail.Single(step => step.Link == ProvenanceLink.Evidence).Statement!.Statement.Id.Value);
        Assert.Equal(["The Moscow Times"], trail.Where(step => step.Link == ProvenanceLink.Hop).Select(step => step.Hop!.ToString()));
    }

    [Fact]
    public void Every_fact_of_the_graph_comes_from_an_entry_of_the_ledger()
    {
        var ids = _graph.Nodes<Node>().Select(node => node.Id).Concat(_graph.Relationships.Where(link => !link.IsDerived).Select(link => link.Id));

        Assert.All(ids, id => Assert.Equal(ProvenanceLink.Recorded, _graph.ProvenanceOf(id)[1].Link));
        Assert.All(_graph.Relationships.Where(link => link.IsDerived), link => Assert.True(_graph.ProvenanceOf(link).Count > 1));
    }

    [Fact]
    public void The_agency_and_the_corps_are_linked_by_the_article() =>
        Assert.Contains(_graph.ShortestConnection(new EntityId("afp"), new EntityId("rvc")).Steps, step => step.To.Id == new EntityId("D0"));
}
