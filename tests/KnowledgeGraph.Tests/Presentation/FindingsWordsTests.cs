namespace KnowledgeGraph.Tests.Presentation;

/// <summary>What the page of an answer says of it as a whole.</summary>
public sealed class FindingsWordsTests
{
    [Fact]
    public void That_two_named_speakers_may_be_one_is_not_laid_on_sources_without_a_name()
    {
        var builder = new EntityGraphBuilder();
        var strike = builder.AddEvent("strike", "strike");
        foreach (var speaker in new[] { "crew", "union" })
        {
            builder.AddOrganization(speaker, $"The {speaker}");
            builder.Add(new Statement
            {
                Id = Id($"{speaker}-says"),
                Act = KnownActs.Assert,
                Attribution = [new(Id(speaker))],
                Propositions = [new Proposition { Id = Id($"{speaker}-says.p"), Predicate = KnownPredicates.Occurred, Arguments = [new Argument(KnownRoles.Event, (Term)strike.Id)] }],
            });
        }

        builder.Add(new Judgement { Id = Id("unsure"), Verdict = JudgementVerdict.Unsure, Of = [Id("crew"), Id("union")] });

        var text = builder.Build().OriginsOfEvent(strike).ToText().ReplaceLineEndings(" ");

        Assert.Contains("Between 1 and 2 independent origins in 2 reports, because it is not shown that all of them are independent of each other.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void That_an_office_may_not_have_been_held_then_is_said_once()
    {
        var builder = new EntityGraphBuilder();
        builder.AddPerson("lena", "Lena Hart");
        builder.AddOrganization("union", "Dockers' Union");
        builder.Add(new Position { Id = Id("chair"), Title = "chair", Organization = Id("union") });
        builder.Add(new Relationship { Id = Id("holds"), Type = KnownRelationships.HoldsPosition, From = Id("lena"), To = Id("chair"), Holds = UncertainTime.FromEdtf("2023-05~") });

        var sentences = builder.Build().HoldersOf(Id("chair"), UncertainTime.OnDay(2023, 5, 20)).ToSentences();

        Assert.Equal(2, sentences.Split("not certain").Length);
    }

    private static EntityId Id(string text) => new(text);
}
