using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Presentation;

public sealed class PlainEnglishTests
{
    private static readonly UncertainTime s_today = UncertainTime.OnDay(2025, 3, 12);

    private readonly EntityGraphBuilder _builder = new();
    private readonly Organization _paper;
    private readonly Organization _works;
    private readonly Organization _front;
    private readonly Event _blast;
    private readonly Document _article;

    public PlainEnglishTests()
    {
        _paper = _builder.AddOrganization("paper", "The Herald");
        _works = _builder.AddOrganization("works", "TalasEnergo");
        _front = _builder.AddOrganization("front", "Free River Front");
        _blast = _builder.AddEvent("blast", "explosion at the gate");
        _article = _builder.AddDocument("article", "Explosion", _paper, s_today);
    }

    [Fact]
    public void A_claim_and_a_denial_name_the_speaker_once()
    {
        _builder.AddClaimOfResponsibility(_blast, _article, s_today, _front);
        _builder.AddDenialOfResponsibility(_blast, _article, s_today, _works);

        Says("Free River Front claimed responsibility for \"explosion at the gate\" on 12 March 2025, according to The Herald");
        Says("TalasEnergo denied responsibility for \"explosion at the gate\" on 12 March 2025, according to The Herald");
    }

    [Fact]
    public void An_accusation_names_the_accused_once()
    {
        _builder.AddAccusation(_blast, _article, s_today, _works, _front);

        Says("TalasEnergo accused Free River Front of responsibility for \"explosion at the gate\" on 12 March 2025, according to The Herald");
    }

    [Theory]
    [InlineData("two night-shift workers", "Two night-shift workers (not named) say that")]
    [InlineData("engineer at the gate", "An engineer at the gate (not named) says that")]
    [InlineData("European diplomat", "A European diplomat (not named) says that")]
    public void Somebody_who_is_not_named_begins_an_item_as_a_sentence_begins(string descriptor, string words)
    {
        var somebody = _builder.AddAnonymousPerson("somebody", descriptor);
        _builder.AddAccusation(_blast, _article, somebody, _front);

        Assert.StartsWith(words, _builder.Build().WhoIsBlamedFor(_blast).ToSentences(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_side_of_a_conflict_denies_responsibility_rather_than_that_it_lies_with_itself()
    {
        _builder.AddAccusation(_blast, _article, s_today, _front, _works);
        _builder.AddDenialOfResponsibility(_blast, _article, s_today, _works);

        Assert.Contains("TalasEnergo denies responsibility for \"explosion at the gate\", according to The Herald", _builder.Build().Conflicts().ToSentences(), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_denies_a_number_that_is_not_known_denies_that_anybody_was_killed()
    {
        Counts("none", KnownActs.Deny, KnownPredicates.Killed, Quantity.Unknown("person"));

        Says("TalasEnergo denied on 12 March 2025 that anybody was killed in \"explosion at the gate\"");
        Assert.Contains("TalasEnergo says that nobody was killed in \"explosion at the gate\"", _builder.Build().QuantitiesOf(_blast).ToSentences(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("exactly 0 person", "that nobody was killed in")]
    [InlineData("exactly 0 person of child", "that no children were killed in")]
    [InlineData("exactly 1 person", "that one person was killed in")]
    public void Nobody_is_said_so(string quantity, string words)
    {
        Counts("toll", KnownActs.Report, KnownPredicates.Killed, Quantity.Parse(quantity));

        Says(words);
    }

    [Fact]
    public void Money_is_the_damage_and_is_not_damaged()
    {
        Counts("loss", KnownActs.Report, KnownPredicates.Damaged, Quantity.Exactly(1_000_000, "EUR"));

        Says("that damage of 1,000,000 EUR was done in \"explosion at the gate\"");
    }

    [Fact]
    public void A_total_has_its_unit()
    {
        Counts("toll", KnownActs.Report, KnownPredicates.Killed, Quantity.AtLeast(1, "person"));
        Counts("more", KnownActs.Report, KnownPredicates.Killed, Quantity.AtLeast(1200, "person"), _front);

        var text = _builder.Build().Total([_blast], KnownPredicates.Killed, QuantityPolicy.WidestInterval).ToSentences();

        Assert.Contains("adds at least one person", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_that_nobody_states_is_said_in_a_sentence_of_its_own()
    {
        _builder.Add(Toll("toll", KnownActs.Report, KnownPredicates.Killed, Quantity.AtLeast(1, "person"), _works) with { Said = default });

        var text = _builder.Build().ToSentences();

        Assert.Contains("; time of saying not stated;", text, StringComparison.Ordinal);
        Assert.DoesNotContain("said not stated", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dispute_names_who_disputes()
    {
        Counts("toll", KnownActs.Report, KnownPredicates.Killed, Quantity.AtLeast(1, "person"));
        _builder.Add(new Statement { Id = new("against"), Act = KnownActs.Dispute, Attribution = [new Hop(_front.Id)], Targets = [new StatementTarget(new("toll"))] });

        Says("disputed by Free River Front (against)");
    }

    [Fact]
    public void A_quotation_mark_in_a_title_does_not_end_it()
    {
        var flood = _builder.AddEvent("flood", "The \"big\" flood");
        _builder.AddClaimOfResponsibility(flood, _article, _front);

        Says("claimed responsibility for \"The 'big' flood\"");
    }

    [Fact]
    public void An_empty_graph_says_that_there_is_nothing_in_it()
    {
        var empty = new EntityGraphBuilder().Build();

        Assert.StartsWith("Who says what in this graph?\nThere is nothing in it.", empty.ToText(), StringComparison.Ordinal);
        Assert.Contains("Nobody claims, denies, admits or blames anything in these documents.", empty.StanceMatrix().ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_cannot_be_written_names_the_file_that_was_asked_for()
    {
        Assert.SkipUnless(Directory.Exists("/proc"), "There is no folder here in which nobody can make a file.");

        var exception = Assert.ThrowsAny<IOException>(() => _builder.Build().SaveHtml("/proc/answer.html"));

        Assert.Equal("'/proc/answer.html' cannot be written: no file can be made in its folder.", exception.Message);
    }

    [Fact]
    public void Whoever_is_found_by_one_name_is_shown_with_the_others()
    {
        _builder.Add(new Organization { Id = new("ministry"), Name = "Ministry of Irrigation", Names = [new EntityName("وزارة الري") { Language = "ar" }] });

        Assert.Contains("Other names: وزارة الري (ar).", _builder.Build().FindByName("Ministry").ToSentences(), StringComparison.Ordinal);
    }

    private void Says(string words) => Assert.Contains(words, _builder.Build().ToSentences(), StringComparison.Ordinal);

    private void Counts(string id, Act act, Predicate predicate, Quantity quantity, Agent? speaker = null) => _builder.Add(Toll(id, act, predicate, quantity, speaker ?? _works));

    private Statement Toll(string id, Act act, Predicate predicate, Quantity quantity, Agent speaker) => new()
    {
        Id = new(id),
        Act = act,
        Attribution = [new Hop(_paper.Id), new Hop(speaker.Id)],
        Said = s_today,
        Source = new Provenance { Document = _article.Id },
        Propositions = [new Proposition { Id = new(id + ".p1"), Predicate = predicate, Arguments = [new Argument(KnownRoles.Event, _blast), new Argument(KnownRoles.Count, quantity)] }],
    };
}
