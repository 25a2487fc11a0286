using KnowledgeGraph.Tests.Seed;

namespace KnowledgeGraph.Tests.Questions.Labels;

public sealed class SeedFramingQuestionTests(SeedGraph seed) : IClassFixture<SeedGraph>
{
    private readonly EntityGraph _graph = seed.Graph;

    [Fact]
    public void The_attackers_have_the_labels_of_the_ministry_and_those_of_the_newspaper()
    {
        var labels = _graph.LabelsFor(new EntityId("attackers-as-labelled"), new EntityId("ukrainian-troops"), new EntityId("rvc"), new EntityId("legion"));

        Assert.Equal(
            [
                "Ukrainian terrorist formations (Negative) by defence-ministry for attackers-as-labelled in F04",
                "Ukrainian troops (Neutral) by defence-ministry for ukrainian-troops in F12",
                "anti-Kremlin units (Neutral) by moscow-times for rvc legion in F41 F41",
                "nationalist paramilitary unit (Neutral) by moscow-times for rvc in F42",
                "unit (Neutral) by moscow-times for legion in F46",
            ],
            labels.Select(Line));
        Assert.Equal(["moscow-times"], labels[0].Uses[0].Through.Select(hop => hop.Speakers.Single().Agent!.Id.Value));
        Assert.Empty(labels[2].Uses[0].Through);
    }

    [Fact]
    public void The_incursion_is_a_terrorist_attack_to_one_and_freeing_to_the_other_if_they_are_one_event()
    {
        var labels = _graph.LabelsFor(new EntityId("E1"));

        Assert.Equal(
            ["terrorist attack (Negative) by defence-ministry for E1 in F07", "free (Positive) by legion for E9 in F47"],
            labels.Select(Line));
        Assert.Null(labels[0].Uses[0].OnlyIfSameAs);
        Assert.Equal("E1", labels[1].Uses[0].OnlyIfSameAs!.Id.Value);
    }

    [Fact]
    public void The_ministry_uses_four_terms_two_of_them_through_its_spokesman_for_Kyiv_and_what_it_did() =>
        Assert.Equal(
            ["Ukrainian terrorist formations", "terrorist attack", "regime", "Ukrainian troops"],
            _graph.LabelsUsedBy(new EntityId("defence-ministry")).Select(label => label.Term));

    [Fact]
    public void That_a_designation_was_unjust_is_the_word_of_the_newspaper_alone() =>
        Assert.Equal(["unjust (Negative) by moscow-times for E16 in F69"], _graph.LabelsFor(new EntityId("E16")).Select(Line));

    private static string Line(KnowledgeGraph.Queries.FramingLabel label) =>
        $"{label.Term} ({label.Stance}) by {string.Join(' ', label.Speakers.Select(speaker => speaker.Agent!.Id))} for {string.Join(' ', label.Targets.Select(node => node.Id))} in {string.Join(' ', label.Uses.Select(use => use.Statement.Statement.Id))}";
}
