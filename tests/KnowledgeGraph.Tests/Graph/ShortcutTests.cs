namespace KnowledgeGraph.Tests.Graph;

public sealed class ShortcutTests
{
    private readonly EntityGraphBuilder _builder = new();
    private readonly Organization _paper;
    private readonly Organization _union;
    private readonly Event _stoppage;
    private readonly Document _article;

    public ShortcutTests()
    {
        _paper = _builder.AddOrganization("paper", "The Harbour Post");
        _union = _builder.AddOrganization("union", "Dockers' Union");
        _stoppage = _builder.AddEvent("stoppage", "stoppage of the cranes");
        _article = _builder.AddDocument("article", "Cranes stand still", _paper);
    }

    [Fact]
    public void A_claim_is_reported_by_the_publisher_of_its_document()
    {
        var claim = _builder.AddClaimOfResponsibility(_stoppage, _article, _union);

        Assert.Equal("claim-stoppage-union-article", claim.Id.Value);
        Assert.Equal(["paper", "union"], claim.Attribution.Select(hop => hop.ToString()));
        Assert.Equal("responsible-for(agent: union, event: stoppage)", claim.Propositions.Single().ToString());
    }

    [Fact]
    public void One_accuser_can_accuse_another_in_the_same_document()
    {
        var crew = _builder.AddOrganization("crew", "Crane Crew Committee");
        var port = _builder.AddOrganization("port", "Port Authority");
        _builder.AddAccusation(_stoppage, _article, port, _union);
        var second = _builder.AddAccusation(_stoppage, _article, port, crew);
        var edited = _builder.Build().Edit(edit => edit.AddAccusation(_stoppage, _article, port, crew, _union));

        Assert.Equal("accusation-stoppage-port-article-2", second.Id.Value);
        Assert.Equal(
            ["accusation-stoppage-port-article", "accusation-stoppage-port-article-2", "accusation-stoppage-port-article-3"],
            edited.WhoIsBlamedFor(_stoppage).All.Select(accusation => accusation.Statement.Statement.Id.Value).Distinct());
    }

    [Fact]
    public void Who_enters_the_same_claim_twice_hears_of_it()
    {
        _builder.AddClaimOfResponsibility(_stoppage, _article, _union);
        _builder.AddClaimOfResponsibility(_stoppage, _article, _union);

        Assert.Contains(Assert.Throws<InvalidLedgerException>(_builder.Build).Problems, problem => problem.Code == ProblemCode.DuplicateId);
    }

    [Fact]
    public void What_a_publisher_says_itself_has_one_hop()
    {
        var denial = _builder.AddDenialOfResponsibility(_stoppage, _article, _paper);

        Assert.Equal(["paper"], denial.Attribution.Select(hop => hop.ToString()));
        Assert.Equal(KnownActs.DenyResponsibility.Code, denial.Act);
    }

    [Fact]
    public void Each_short_form_can_tell_when_it_was_said()
    {
        var third = UncertainTime.OnDay(2024, 3, 3);
        var fourth = UncertainTime.OnDay(2024, 3, 4);
        var claim = _builder.AddClaimOfResponsibility(_stoppage, _article, third, _union);
        var denial = _builder.AddDenialOfResponsibility(_stoppage, _article, fourth, _paper);
        var accusation = _builder.AddAccusation(_stoppage, _article, third, _paper, _union);
        var retraction = _builder.AddRetraction(claim, _article, fourth, _union);

        Assert.Equal(["2024-03-03", "2024-03-04", "2024-03-03", "2024-03-04"], new[] { claim, denial, accusation, retraction }.Select(said => said.Said.ToString()));
    }

    [Fact]
    public void What_stands_in_a_document_of_known_date_is_known_from_that_day()
    {
        var dated = _builder.AddDocument("dated", "Crews step back", _paper, UncertainTime.OnDay(2024, 3, 5));
        _builder.AddClaimOfResponsibility(_stoppage, dated, _union);
        var graph = _builder.Build();

        Assert.Empty(graph.AsOf(KnowledgeCut.Published(UncertainTime.OnDay(2024, 3, 4))).Statements);
        Assert.Single(graph.AsOf(KnowledgeCut.Published(UncertainTime.OnDay(2024, 3, 5))).Statements);
    }

    [Fact]
    public void An_accusation_names_the_accused_and_not_the_accuser()
    {
        var accusation = _builder.AddAccusation(_stoppage, _article, _paper, _union);

        Assert.Equal("responsible-for(agent: union, event: stoppage)", accusation.Propositions.Single().ToString());
        Assert.Equal(_paper.Id, accusation.Origin.Speakers.Single());
    }

    [Fact]
    public void A_retraction_targets_the_statement_that_is_taken_back()
    {
        var claim = _builder.AddClaimOfResponsibility(_stoppage, _article, _union);

        var retraction = _builder.AddRetraction(claim, _article, _union);

        Assert.Equal(claim.Id, retraction.Targets.Single().Id);
        Assert.Equal(KnownActs.Retract.Code, retraction.Act);
    }

    [Fact]
    public void An_anonymous_person_is_called_by_what_describes_them()
    {
        var fighter = _builder.AddAnonymousPerson("fighter", "fighter in the video");

        Assert.True(fighter.IsAnonymous);
        Assert.Equal("fighter in the video", fighter.Name);
    }

    [Fact]
    public void A_claim_without_a_claimant_is_refused() =>
        Assert.Throws<ArgumentException>(() => _builder.AddClaimOfResponsibility(_stoppage, _article));

    [Fact]
    public void Every_kind_that_needs_no_declaration_has_a_name_in_code()
    {
        Code[] some = [OrganizationKinds.Militia, PersonKinds.Fighter, PlaceKinds.Village, EventKinds.Shelling, DocumentKinds.Video, ThingKinds.Drone, PartKinds.Headline];

        Assert.All(some, code => Assert.Contains(KnownKinds.All, kind => kind.Code == code));
    }
}
