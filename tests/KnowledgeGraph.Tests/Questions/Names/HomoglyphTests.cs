using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions.Names;

public sealed class HomoglyphTests
{
    // The second letter is the Cyrillic one of the same looks.
    private const string Forged = "K\u0430pustin";

    [Fact]
    public void A_forged_name_is_found_flagged_with_the_place_of_the_strange_letter_and_ranked_behind_the_real_one()
    {
        var answer = NameSearchTests.GraphOf(Forged, "Kapustin").FindByName("Kapustin");

        Assert.Equal(["n1", "n0"], answer.Select(hit => hit.Entity.Id.Value));
        Assert.Equal((false, true), (answer[0].MayBeHomoglyph, answer[1].MayBeHomoglyph));
        Assert.Equal([NameMatchReason.Homoglyph], answer[1].Reasons);
        Assert.Equal([1], answer[1].HomoglyphsInName);
        Assert.Empty(answer[1].HomoglyphsInQuery);
        Assert.Equal(0.65, answer[1].Score);
    }

    [Fact]
    public void A_forged_question_is_flagged_as_well()
    {
        var hit = Assert.Single(NameSearchTests.GraphOf("Kapustin").FindByName("Denis " + Forged));

        Assert.Equal([NameMatchReason.Homoglyph, NameMatchReason.Part], hit.Reasons);
        Assert.Equal([7], hit.HomoglyphsInQuery);
        Assert.Empty(hit.HomoglyphsInName);
    }

    [Fact]
    public void A_forged_name_that_is_asked_for_as_it_is_written_is_exact_and_flagged()
    {
        var hit = Assert.Single(NameSearchTests.GraphOf(Forged).FindByName(Forged));

        Assert.Equal([NameMatchReason.Exact], hit.Reasons);
        Assert.Equal([1], hit.HomoglyphsInName);
    }

    [Fact]
    public void A_name_all_in_another_script_that_looks_like_the_one_asked_for_is_flagged()
    {
        // Cyrillic letters that read Soso and look like Coco.
        var hit = Assert.Single(NameSearchTests.GraphOf("\u0421\u043E\u0441\u043E").FindByName("Coco"));

        Assert.Equal([NameMatchReason.Homoglyph], hit.Reasons);
        Assert.Equal([0, 1, 2, 3], hit.HomoglyphsInName);
    }

    [Fact]
    public void A_name_that_both_sounds_and_looks_the_same_in_another_script_is_transliterated_and_flagged()
    {
        // Cyrillic capitals that read and look like TOM.
        var hit = Assert.Single(NameSearchTests.GraphOf("\u0422\u041E\u041C").FindByName("TOM"));

        Assert.Equal([NameMatchReason.Transliteration], hit.Reasons);
        Assert.True(hit.MayBeHomoglyph);
    }

    [Fact]
    public void A_Latin_letter_in_a_Cyrillic_name_is_the_strange_one()
    {
        // The fifth letter is a Latin c.
        var hit = Assert.Single(NameSearchTests.GraphOf("Капуcтин").FindByName("Капустин"));

        Assert.Equal([NameMatchReason.Homoglyph], hit.Reasons);
        Assert.Equal([4], hit.HomoglyphsInName);
        Assert.Empty(hit.HomoglyphsInQuery);
    }

    [Theory]
    [InlineData("C\u0585pe", 1)] // The Armenian letter oh.
    [InlineData("C0pe", 1)]
    [InlineData("C\u10DDpe", 1)] // A Georgian one, which sounds like it and does not look so.
    public void A_word_of_two_alphabets_and_a_digit_for_a_letter_are_flagged(string name, int place)
    {
        var answer = NameSearchTests.GraphOf(name, "Cope").FindByName("Cope");

        Assert.Equal(["n1", "n0"], answer.Select(hit => hit.Entity.Id.Value));
        Assert.Equal([NameMatchReason.Homoglyph], answer[1].Reasons);
        Assert.Equal([place], answer[1].HomoglyphsInName);
        Assert.True(Assert.Single(NameSearchTests.GraphOf(name, "Cope").SameAsCandidates()).MayBeHomoglyph);
    }

    [Theory]
    [InlineData("lnes", "Ines")]
    [InlineData("1nes", "Ines")]
    [InlineData("1NES", "INES")]
    public void A_small_l_or_a_one_for_an_I_is_flagged(string name, string asked)
    {
        var hit = Assert.Single(NameSearchTests.GraphOf(name).FindByName(asked));

        Assert.Equal([NameMatchReason.Homoglyph], hit.Reasons);
        Assert.Equal([0], hit.HomoglyphsInName);
        Assert.Equal([0], hit.HomoglyphsInQuery);
    }

    [Theory]
    [InlineData("Karl", "Kari")]
    [InlineData("INES", "Ines")]
    [InlineData("Zone 10", "zone 10")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    public void Letters_that_do_not_look_alike_and_joiners_that_a_script_needs_are_not_flagged(string name, string asked) =>
        Assert.False(Assert.Single(NameSearchTests.GraphOf(name).FindByName(asked)).MayBeHomoglyph);

    [Theory]
    [InlineData("Ines\u202E Varga", 4)]
    [InlineData("In\u200Bes Varga", 2)]
    [InlineData("In\u200Des Varga", 2)]
    [InlineData("\uFEFFInes Varga", 0)]
    public void A_sign_that_nobody_sees_is_flagged(string name, int place)
    {
        var graph = NameSearchTests.GraphOf(name, "Ines Varga");

        Assert.Equal([place], graph.FindByName("Ines Varga").Single(hit => hit.Entity.Id.Value == "n0").HomoglyphsInName);
        Assert.True(Assert.Single(graph.SameAsCandidates()).MayBeHomoglyph);
    }

    [Theory]
    [InlineData("Капустин", "Kapustin")]
    [InlineData("Денис Kapustin", "Denis Kapustin")]
    [InlineData("Αθήνα", "Athina")]
    [InlineData("東京 Tower", "東京 Tower")]
    public void A_name_whose_words_are_each_of_one_script_is_not_flagged(string name, string asked) =>
        Assert.False(Assert.Single(NameSearchTests.GraphOf(name).FindByName(asked)).MayBeHomoglyph);

    [Fact]
    public void A_forged_name_is_offered_as_a_candidate_with_a_warning_and_is_not_joined()
    {
        var graph = NameSearchTests.GraphOf("Denis Kapustin", "Denis " + Forged);

        var candidate = Assert.Single(graph.SameAsCandidates());

        Assert.True(candidate.MayBeHomoglyph);
        Assert.Equal(CandidateReasonKind.Homoglyph, candidate.Reasons[0].Kind);
        Assert.Equal([new EntityId("n0")], graph.SameAs(new EntityId("n0")));
    }
}
