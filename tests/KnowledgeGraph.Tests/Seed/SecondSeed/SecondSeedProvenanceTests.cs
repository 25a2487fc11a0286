using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Seed.SecondSeed;

public sealed class SecondSeedProvenanceTests(SecondSeedGraph seed) : IClassFixture<SecondSeedGraph>
{
    private readonly EntityGraph _graph = seed.Graph;

    [Theory]
    [InlineData("S10", "There had been a second leak, in the pump room, the same worker said.")]
    [InlineData("S23", "Mr Ardel, asked for himself: nobody from the inspectorate went near that plant in August.")]
    [InlineData("S26", "We, the union and the Night Shift Committee, hold gate four. 🔥")]
    [InlineData("S27", "The union writes: this vigil began two days after the acid.")]
    [InlineData("S33", "We went in with bolt cutters and a thermal lance.")]
    public async Task The_words_behind_a_statement_are_read_from_the_text_beside_the_seed(string id, string words)
    {
        var statement = _graph.Get<Statement>(new EntityId(id));

        var found = _graph.WordsOf(statement.Id, await TextOf(statement.Source!.Document.Value));

        Assert.Equal(WordsCheck.AsHashed, found.Check);
        Assert.Equal(words, found.ToString());
    }

    [Fact]
    public async Task The_other_version_of_the_article_is_another_text_and_hands_out_no_words()
    {
        var found = _graph.WordsOf(new EntityId("S10"), await TextOf("courier-acid.v2"));

        Assert.Equal(WordsCheck.OtherText, found.Check);
        Assert.Empty(found.Spans);
    }

    [Fact]
    public void What_the_ministry_said_is_followed_to_the_newspaper_and_to_its_other_reports()
    {
        var steps = _graph.ProvenanceOf(new EntityId("S08"));

        Assert.Equal(["courier", "labour-ministry"], steps.Where(step => step.Hop is not null).Take(2).Select(step => step.Hop!.Speakers.Single().Agent!.Id.Value));
        Assert.Equal(["S08", "S13", "S17"], steps.Select(step => step.Statement?.Statement.Id.Value).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void With_the_video_falls_what_it_claims_and_that_Dahlke_may_speak()
    {
        var falls = _graph.WhatFallsWith(new EntityId("ladle-video"));

        Assert.Equal(["S32", "S33"], falls.Select(falling => falling.Node?.Id.Value).Where(id => id is "S32" or "S33"));
        Assert.Contains("speaks-dahlke", falls.Select(falling => falling.Relationship?.Id.Value));
        Assert.DoesNotContain("S34", falls.Select(falling => falling.Node?.Id.Value));
    }

    private static Task<string> TextOf(string document) =>
        File.ReadAllTextAsync(Repository.PathOf("seeds", "enamel-works", document.Replace('.', '-') + ".txt"), TestContext.Current.CancellationToken);
}
