using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Presentation;

public sealed class AnswerWordsTests
{
    [Fact]
    public void Nobody_is_explained_by_what_was_looked_at()
    {
        var answer = HarbourGraph.Graph.WhoAdmittedGuiltOf(new EntityId("outage"));

        Assert.EndsWith("\nNobody in these documents admits guilt of \"power cut of 9 March\": 2 statements in 1 document are\nabout it.", answer.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_explained_even_where_nothing_is_said_at_all()
    {
        var builder = new EntityGraphBuilder();
        var silence = builder.AddEvent("silence", "silence");

        Assert.Equal(
            "Who is blamed for \"silence\" (silence)?\nNobody in these documents blames anybody for \"silence\": no statement is about it.",
            builder.Build().WhoIsBlamedFor(silence).ToText());
    }

    [Fact]
    public void Every_item_says_who_says_it()
    {
        var blockade = new EntityId("blockade");
        EventAnswer[] answers =
        [
            HarbourGraph.Graph.WhoClaimedResponsibilityFor(blockade),
            HarbourGraph.Graph.WhoDeniedResponsibilityFor(blockade),
            HarbourGraph.Graph.WhoAdmittedGuiltOf(blockade),
            HarbourGraph.Graph.WhoIsBlamedFor(blockade),
        ];

        var items = answers.SelectMany(answer => answer.ToText().Split("\n\n").Skip(1)).ToList();

        Assert.Equal(8, items.Count);
        Assert.All(items, item => Assert.Matches(@"^\d+\. [^\n]+ (says|implies|takes it for granted|is understood to say)( that|, )", item));
    }

    [Fact]
    public void Every_sort_of_answer_about_an_event_has_words()
    {
        var sorts = typeof(EventAnswer).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(EventAnswer)) && !type.IsAbstract);

        Assert.Equal(["Accusations", "GuiltAdmissions", "ResponsibilityClaims", "ResponsibilityDenials"], sorts.Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Whoever_speaks_for_others_as_the_graph_shows_is_said_to()
    {
        var graph = HarbourGraph.Graph.Edit(edit => edit.Relate(
            HarbourGraph.Graph.Get<Person>(new EntityId("hart")),
            KnownRelationships.SpeaksFor,
            HarbourGraph.Graph.Get<Organization>(new EntityId("night-shift"))));

        Assert.Contains("the graph shows that Lena Hart speaks for", graph.WhoClaimedResponsibilityFor(new EntityId("blockade")).ToText(), StringComparison.Ordinal);
    }
}
