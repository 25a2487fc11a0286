using KnowledgeGraph.Queries;
using KnowledgeGraph.Tests.Seed;

namespace KnowledgeGraph.Tests.Questions.Statements;

public sealed class SeedStatementQuestionTests(SeedGraph seed) : IClassFixture<SeedGraph>
{
    private readonly EntityGraph _graph = seed.Graph;

    [Fact]
    public void Konashenkov_denied_the_crossing_and_no_responsibility()
    {
        var denials = _graph.FindStatements(new StatementFilter { Predicate = KnownPredicates.CrossedInto, Polarity = Polarity.Negative });

        Assert.Equal(["F12"], Ids(denials));
        Assert.Equal("Igor Konashenkov for Ministry of Defence of Russia", denials[0].Origin.ToString());
        Assert.Empty(_graph.FindStatements(new StatementFilter { Predicate = KnownPredicates.ResponsibleFor, Polarity = Polarity.Negative }));
    }

    [Fact]
    public void Only_the_two_states_the_two_militias_and_their_people_assert_these()
    {
        var filter = new StatementFilter
        {
            OnlyFromParties = [new EntityId("russia"), new EntityId("kyiv"), new EntityId("rvc"), new EntityId("legion")],
            IncludingPeopleOfParties = true,
            PublishedWithin = UncertainTime.OnDay(2023, 6, 1),
        };

        Assert.Equal(
            Facts("F01 F04 F05 F06 F07 F11 F12 F19 F20 F21 F25 F26 F27 F28 F29 F33 F34 F35 F37 F38 F39 F40 F43 F44 F45 F47 F50 F51 F52 F54 F56 F57 F58 F61"),
            Ids(_graph.FindStatements(filter)));
        Assert.Equal(
            Facts("F67 F68 F70"),
            Ids(_graph.FindStatements(filter with { PublishedWithin = UncertainTime.NotBefore(UncertainTime.OnDay(2023, 6, 2)) })));
    }

    [Fact]
    public void The_founder_of_the_corps_speaks_for_himself_and_not_for_the_party()
    {
        var byParties = _graph.StatementsOnlyFrom(new EntityId("russia"), new EntityId("kyiv"), new EntityId("rvc"), new EntityId("legion"));

        Assert.DoesNotContain("F54", Ids(byParties));
        Assert.Contains("F56", Ids(byParties));
    }

    [Fact]
    public void The_newspaper_says_these_in_its_own_voice()
    {
        Assert.Equal(
            Facts("F02 F03 F08 F09 F10 F13 F14 F15 F16 F18 F22 F24 F30 F32 F36 F41 F42 F46 F48 F49 F53 F55 F59 F60 F62 F63 F64 F65 F66 F69 F71 F73 F74"),
            Ids(_graph.StatementsInPublishersOwnVoice()));
    }

    [Fact]
    public void Gladkov_said_six_things() =>
        Assert.Equal(Facts("F19 F20 F21 F33 F34 F35"), Ids(_graph.StatementsBy(new EntityId("gladkov"))));

    [Fact]
    public void Konashenkov_said_four_things_all_of_them_at_the_daily_briefing()
    {
        var said = _graph.StatementsBy(new EntityId("konashenkov"));

        Assert.Equal(Facts("F06 F07 F11 F12"), Ids(said));
        Assert.Equal(Ids(said), Ids(_graph.FindStatements(new StatementFilter { Speaker = new EntityId("konashenkov"), Occasion = new EntityId("D1") })));
    }

    [Fact]
    public void The_ministry_speaks_through_its_spokesman_and_the_state_through_all_its_bodies()
    {
        Assert.Equal(Facts("F04 F06 F07 F11 F12"), Ids(_graph.StatementsBy(new EntityId("defence-ministry"))));
        Assert.Equal(["F01"], Ids(_graph.StatementsBy(new EntityId("russia"))));
        Assert.Equal(
            Facts("F01 F04 F06 F07 F11 F12 F19 F20 F21 F25 F26 F27 F28 F29 F33 F34 F35 F37 F38 F39 F51 F52 F67 F68 F70"),
            Ids(_graph.StatementsBy(new EntityId("russia"), includingSpokesmen: true)));
    }

    [Fact]
    public void What_others_say_is_quoted_mixed_or_paraphrased()
    {
        Assert.Equal(Facts("F06 F07 F27 F28 F29 F47 F57 F58"), PassedOn(ReportingForm.Direct));
        Assert.Equal(Facts("F04 F38 F43 F45 F54 F61 F67 F68 F70"), PassedOn(ReportingForm.Mixed));
        Assert.Equal(
            Facts("F05 F11 F12 F17 F19 F20 F21 F23 F25 F26 F31 F33 F34 F35 F37 F39 F40 F44 F50 F51 F52 F56"),
            PassedOn(ReportingForm.Indirect));
        Assert.Equal(["F01"], PassedOn(ReportingForm.Headline));
    }

    [Fact]
    public void Three_statements_have_no_named_source_and_F14_is_the_newspapers_own()
    {
        Assert.Equal(Facts("F17 F23 F31"), Ids(_graph.StatementsWithoutNamedSource()));
        Assert.Contains("F14", Ids(_graph.StatementsInPublishersOwnVoice()));
    }

    [Fact]
    public void The_two_fighters_are_the_anonymous_speakers()
    {
        var speakers = _graph.AnonymousSpeakers();

        Assert.Equal(["legion-fighter: F44 F45 F47", "rvc-fighter: F56 F57 F58 F61"], speakers.Select(speaker => $"{speaker.Person.Id}: {string.Join(' ', Ids(speaker.Statements))}"));
        Assert.Equal(Facts("F44 F45 F47 F56 F57 F58 F61"), Ids(_graph.StatementsByAnonymousSpeakers()));
    }

    [Fact]
    public void The_fighter_of_the_corps_urged_the_civilians_of_Shebekino_to_take_cover()
    {
        var urged = Assert.Single(_graph.WhoUrged());

        Assert.Equal("F56", urged.Statement.Statement.Id.Value);
        Assert.Equal(["rvc-fighter"], urged.Speakers.Select(speaker => speaker.Agent!.Id.Value));
        Assert.Equal(["civilians-of-shebekino"], urged.Addressees.Select(addressee => addressee.Id.Value));
        Assert.Equal("takes-cover", Assert.Single(urged.Propositions).Predicate.ToString());
        Assert.Equal(["F56"], Ids(_graph.WhoUrged(addressee: new EntityId("civilians-of-shebekino")).Select(one => one.Statement)));
        Assert.Empty(_graph.WhoUrged(addressee: new EntityId("readers")));
    }

    [Fact]
    public void Kapustin_praised_the_May_attack()
    {
        var praise = Assert.Single(_graph.WhoPraised());

        Assert.Equal("kapustin", praise.Speakers.Single().Agent!.Id.Value);
        Assert.Equal(["E11"], praise.About.Select(node => node.Id.Value));
        Assert.Equal("F54", praise.Statement.Statement.Id.Value);
    }

    [Fact]
    public void The_Kremlin_condemned_the_silence_of_the_international_community()
    {
        var condemned = Assert.Single(_graph.WhoCondemned());

        Assert.Equal("F25", condemned.Statement.Statement.Id.Value);
        Assert.Equal("kremlin", condemned.Speakers.Single().Agent!.Id.Value);
        Assert.Equal("silent-about(agent: international-community, topic: E12)", Assert.Single(condemned.Propositions).ToString());
    }

    [Fact]
    public void The_hedged_statements_are_those_of_unnamed_sources_and_the_implied_accusation() =>
        Assert.Equal(Facts("F17 F23 F29 F31"), Ids(_graph.FindStatements(new StatementFilter { Certainty = Certainty.Uncertain })));

    [Fact]
    public void What_stands_in_the_headline_is_one_statement() =>
        Assert.Equal(["F01"], Ids(_graph.FindStatements(new StatementFilter { Document = new EntityId("D0"), DocumentPart = "headline" })));

    private static string[] Facts(string ids) => ids.Split(' ');

    private static IEnumerable<string> Ids(IEnumerable<AttributedStatement> statements) => statements.Select(statement => statement.Statement.Id.Value);

    private IEnumerable<string> PassedOn(ReportingForm form) =>
        Ids(_graph.FindStatements(new StatementFilter { Form = form, Naming = SourceNaming.PassedOn }));
}
