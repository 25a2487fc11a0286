namespace KnowledgeGraph.Tests.Seed.SecondSeed;

public sealed class SecondSeedNameTests(SecondSeedGraph seed) : IClassFixture<SecondSeedGraph>
{
    private readonly EntityGraph _graph = seed.Graph;

    [Theory]
    [InlineData("Lyudmyla Voronchuk", "voronchuk")]
    [InlineData("Людмила Ворончук", "voronchuk")]
    [InlineData("Alexandros Myrtilis", "myrtilis")]
    [InlineData("Αλεξανδρος Μυρτιλης", "myrtilis")]
    [InlineData("Cenek Zulavsky", "zhulavsky")]
    [InlineData("Čeněk Žulavský", "zhulavsky")]
    [InlineData("Mirela Petrk", "petrak")]
    [InlineData("Kverrin & Sons", "kverrin")]
    public void A_name_is_found_in_its_script_transliterated_without_accents_and_misspelt(string text, string id) =>
        Assert.Equal(id, _graph.FindByName(text)[0].Entity.Id.Value);

    [Fact]
    public void Two_people_of_one_name_are_two_hits() =>
        Assert.Equal(["morel-inspector", "morel-welder"], _graph.FindByName("Jan Morel").Select(hit => hit.Entity.Id.Value).Order(StringComparer.Ordinal));

    [Fact]
    public void The_region_and_its_city_are_two_hits() =>
        Assert.Equal(["orlesk", "orlesk-region"], _graph.FindByName("Orlesk").Where(hit => hit.Score >= 1 && hit.Entity is Place).Select(hit => hit.Entity.Id.Value).Order(StringComparer.Ordinal));

    [Fact]
    public void The_account_that_looks_like_the_company_is_found_with_a_flag_and_stays_another()
    {
        var hits = _graph.FindByName("Kverrin Enamel Works");

        Assert.Equal("kverrin", hits[0].Entity.Id.Value);
        Assert.False(hits[0].MayBeHomoglyph);
        Assert.True(hits.Single(hit => hit.Entity.Id == new EntityId("kverrin-copy")).MayBeHomoglyph);
        Assert.Null(_graph.IdentityOf(new EntityId("kverrin"), new EntityId("kverrin-copy")));
    }

    [Fact]
    public void The_lookalike_is_offered_as_a_candidate_because_of_its_forged_letters() =>
        Assert.True(_graph.SameAsCandidatesFor(new EntityId("kverrin")).Single(candidate => candidate.Left.Id == new EntityId("kverrin-copy") || candidate.Right.Id == new EntityId("kverrin-copy")).MayBeHomoglyph);

    [Fact]
    public void The_two_Morels_are_no_candidates_because_they_are_judged_to_be_two() =>
        Assert.DoesNotContain(_graph.SameAsCandidatesFor(new EntityId("morel-welder")), candidate => candidate.Left.Id == new EntityId("morel-inspector") || candidate.Right.Id == new EntityId("morel-inspector"));

    [Fact]
    public void A_worker_who_is_named_by_now_is_found_under_her_name_with_the_id_that_she_had_without_it() =>
        Assert.Equal(["kiln-hand"], _graph.FindByName("Mirela Petrak")[0].SameAs.Select(same => same.Id.Value));
}
