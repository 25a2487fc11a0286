using KnowledgeGraph.Queries;
using KnowledgeGraph.Tests.Questions.Verifying;

namespace KnowledgeGraph.Tests.Questions.Sourcing;

public sealed class ProvenanceTests
{
    private const string Text = "The dam leaks, says the office. \U0001F4A7 Nobody was near it.";

    private readonly CheckRoom _room = new();

    [Fact]
    public void The_words_are_those_at_the_spans_in_the_order_of_quoting()
    {
        var words = Words(new Provenance { Document = _room.Article.Id, Spans = [new TextSpan(35, 41), new TextSpan(0, 13)], Hash = ContentHash.Of("Nobody\nThe dam leaks") });

        Assert.Equal(WordsCheck.AsHashed, words.Check);
        Assert.Equal(["Nobody", "The dam leaks"], words.Spans.Select(span => span.Words));
        Assert.Equal("Nobody\nThe dam leaks", words.ToString());
    }

    [Fact]
    public void Words_without_any_hash_are_given_and_marked() =>
        Assert.Equal(WordsCheck.NotHashed, Words(new Provenance { Document = _room.Article.Id, Spans = [new TextSpan(0, 13)] }).Check);

    [Fact]
    public void Words_with_another_hash_are_not_given()
    {
        var words = Words(new Provenance { Document = _room.Article.Id, Spans = [new TextSpan(0, 13)], Hash = ContentHash.Of("The dam holds") });

        Assert.Equal((WordsCheck.OtherText, ""), (words.Check, words.ToString()));
        Assert.Equal(ProblemCode.HashMismatch, Assert.Single(words.Problems).Code);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(33)]
    public void A_span_beyond_the_text_or_through_a_character_gives_no_words(int end) =>
        Assert.Equal(WordsCheck.OtherText, Words(new Provenance { Document = _room.Article.Id, Spans = [new TextSpan(0, end)] }).Check);

    [Fact]
    public void A_text_that_is_not_the_documents_gives_words_only_if_they_have_their_own_hash()
    {
        _room.Builder.Amend(_room.Article with { Hash = ContentHash.Of("an earlier text") });
        var source = new Provenance { Document = _room.Article.Id, Spans = [new TextSpan(0, 13)] };

        var hashed = Words(source with { Hash = ContentHash.Of("The dam leaks") });

        Assert.Equal((WordsCheck.AsHashed, 1), (hashed.Check, hashed.Problems.Count));
        _room.Builder.Amend(_room.Graph().Get<Statement>(new EntityId("s1")) with { Source = source });
        Assert.Equal(WordsCheck.OtherText, _room.Graph().WordsOf(new EntityId("s1"), Text).Check);
    }

    [Fact]
    public void A_statement_without_spans_has_no_words()
    {
        _room.Says("s1", _room.Office);

        Assert.Equal(WordsCheck.NoSpans, _room.Graph().WordsOf(new EntityId("s1.p1"), Text).Check);
        Assert.Throws<UnknownIdException>(() => _room.Graph().WordsOf(new EntityId("s9"), Text));
        Assert.Throws<ArgumentException>(() => _room.Graph().WordsOf(new EntityId("s1"), "\uD83D"));
    }

    [Fact]
    public void Evidence_that_goes_round_in_a_circle_ends()
    {
        var first = _room.Says("s1", _room.Office);
        var second = _room.Says("s2", _room.Laboratory);
        _room.Builder.Relate(first, KnownRelationships.Supports, second);
        _room.Builder.Relate(second, KnownRelationships.Supports, first);

        var trail = _room.Graph().ProvenanceOf(first.Id);

        Assert.Equal(
            [("s2", 1, false), ("s1", 2, true)],
            trail.Where(step => step.Link == ProvenanceLink.Support).Select(step => (step.Statement!.Statement.Id.Value, step.Depth, step.IsRepeated)));
    }

    [Fact]
    public void A_proposition_comes_from_its_statement_and_a_bare_relationship_from_the_author()
    {
        _room.Says("s1", _room.Office);
        var link = _room.Builder.Relate(_room.Laboratory, KnownRelationships.AlliedWith, _room.Office);
        var graph = _room.Graph();

        Assert.Equal([(0, ProvenanceLink.Asked), (1, ProvenanceLink.FieldsOf)], graph.ProvenanceOf(new EntityId("s1.p1")).Take(2).Select(step => (step.Depth, step.Link)));
        var trail = graph.ProvenanceOf(link.Id);
        Assert.True(trail[0].Relationship!.IsAuthorsOwn);
        Assert.Equal([ProvenanceLink.Asked, ProvenanceLink.Recorded], trail.Select(step => step.Link));
    }

    [Fact]
    public void A_judgement_comes_from_who_judged_and_an_amended_node_from_every_entry()
    {
        _room.Builder.Add(new Judgement { Id = new EntityId("j"), Verdict = JudgementVerdict.Unsure, Of = [_room.Office.Id, _room.Inspectorate.Id], By = _room.Courier.Id });
        _room.Builder.Amend(_room.Office with { Description = "runs the dam" });
        var graph = _room.Graph();

        Assert.Equal("courier", graph.ProvenanceOf(new EntityId("j")).Single(step => step.Link == ProvenanceLink.JudgedBy).Node!.Id.Value);
        Assert.Equal(2, graph.ProvenanceOf(_room.Office).Count(step => step.Link == ProvenanceLink.Recorded));
        Assert.Throws<UnknownIdException>(() => graph.ProvenanceOf(new EntityId("k")));
    }

    [Fact]
    public void In_random_news_every_trail_ends_and_steps_down_one_at_a_time() => RandomNews.Usual.Obeys(graph =>
    {
        foreach (var trail in graph.Nodes<Node>().Select(node => graph.ProvenanceOf(node.Id)).Concat(graph.Relationships.Select(link => graph.ProvenanceOf(link))))
        {
            Assert.Equal(0, trail[0].Depth);
            Assert.All(trail.Zip(trail.Skip(1)), pair => Assert.InRange(pair.Second.Depth, 1, pair.First.Depth + 1));
            Assert.Equal(
                trail.Where(step => step is { Link: not ProvenanceLink.About, IsRepeated: false, Hop: null, Source: null }).Select(step => step.Statement?.Statement.Id).OfType<EntityId>().Distinct().Count(),
                trail.Count(step => step is { Link: not ProvenanceLink.About, IsRepeated: false, Statement: not null }));
        }
    });

    private StatementWords Words(Provenance source)
    {
        _room.Builder.Amend(_room.Says("s1", _room.Office) with { Source = source });
        return _room.Graph().WordsOf(new EntityId("s1"), Text);
    }
}
