using System.Xml.Linq;
using KnowledgeGraph.Presentation;
using static KnowledgeGraph.Tests.Presentation.Pictures.Network.QuarrelGraph;

namespace KnowledgeGraph.Tests.Presentation.Pictures.Network;

public sealed class NetworkReadingTests
{
    [Fact]
    public void Who_says_that_somebody_is_not_responsible_blames_nobody()
    {
        var graph = With(Says("s", KnownActs.Accuse, [By("paper"), By("corps")], Responsible("p", "raid", "ministry") with { Polarity = Polarity.Negative }));

        Assert.Equal(["Corps denies the responsibility of Ministry (s) → raid [Denies]"], Said(graph));
    }

    [Fact]
    public void Who_says_not_to_be_responsible_claims_nothing_by_whatever_act()
    {
        var graph = With(Says("s", KnownActs.ClaimResponsibility, [By("legion")], Responsible("p", "raid", "legion") with { Polarity = Polarity.Negative }));

        Assert.Equal(["Legion denies responsibility (s) → raid [Denies]"], Said(graph));
    }

    [Fact]
    public void A_claim_for_another_is_in_its_name_and_not_drawn_as_ones_own()
    {
        var graph = With(Says("s", KnownActs.ClaimResponsibility, [By("paper"), By("corps")], Responsible("p", "raid", "legion")));

        Assert.Equal(["Corps claims responsibility in the name of Legion, authority not shown (s) → raid [Says]"], Said(graph));
    }

    [Fact]
    public void A_claim_for_another_by_who_is_shown_to_speak_for_it_is_a_claim()
    {
        var graph = With(
            new Relationship { Id = new EntityId("r"), From = new EntityId("aide"), Type = KnownRelationships.SpeaksFor, To = new EntityId("legion") },
            Says("s", KnownActs.ClaimResponsibility, [By("paper"), By("aide")], Responsible("p", "raid", "legion")));

        Assert.Equal(["Ada Aide claims responsibility for Legion (s) → raid [Claims]"], Said(graph));
    }

    [Fact]
    public void What_is_said_on_behalf_of_somebody_leads_from_who_says_it_while_the_authority_is_not_shown()
    {
        var graph = With(Says("s", KnownActs.ClaimResponsibility, [By("paper"), For("crank", "ministry")], Responsible("p", "raid", "ministry")));

        Assert.Equal(["Carl Crank claims responsibility in the name of Ministry, authority not shown (s) → raid [Says]"], Said(graph));
        Assert.DoesNotContain(NetworkPicture.Of(graph).Sides, side => side.Members > 1);
    }

    [Fact]
    public void What_is_said_on_behalf_of_somebody_by_who_is_shown_to_speak_for_it_is_its_own_word()
    {
        var graph = With(
            new Relationship { Id = new EntityId("r"), From = new EntityId("aide"), Type = KnownRelationships.SpeaksFor, To = new EntityId("ministry") },
            Says("s", KnownActs.ClaimResponsibility, [By("paper"), For("aide", "ministry")], Responsible("p", "raid", "ministry")));

        Assert.Equal(["Ministry claims responsibility (s) → raid [Claims]"], Said(graph));
    }

    [Fact]
    public void Who_accuses_on_behalf_of_somebody_without_shown_authority_accuses_for_himself()
    {
        var graph = With(Says("s", KnownActs.Accuse, [For("crank", "ministry")], Responsible("p", "raid", "legion")));

        Assert.Equal(["Carl Crank blames Legion, in the name of Ministry, authority not shown (s) → raid [Blames]"], Said(graph));
    }

    [Fact]
    public void A_source_that_nobody_names_speaks_for_nobody_either()
    {
        var hop = new Hop { Unnamed = "officials", OnBehalfOf = [new EntityId("ministry")] };
        var graph = With(Says("s", KnownActs.Accuse, [By("paper"), hop], Responsible("p", "raid", "legion")));

        Assert.Equal(["unnamed: officials blames Legion, in the name of Ministry, authority not shown (s) → raid [Blames]"], Said(graph));
    }

    [Fact]
    public void What_is_implied_or_uncertain_says_so_at_the_line()
    {
        var graph = With(Says("s", KnownActs.Accuse, [By("paper"), By("ministry")], Responsible("p", "raid", "legion")) with { Basis = Basis.Implied, Certainty = Certainty.Uncertain });

        Assert.Equal(["Ministry blames Legion, implied, uncertain (s) → raid [Blames]"], Said(graph));
    }

    [Fact]
    public void What_is_only_possible_is_neither_a_claim_nor_blame()
    {
        var graph = With(
            Says("s1", KnownActs.Accuse, [By("ministry")], Responsible("p1", "raid", "legion") with { Modality = Modality.Hypothetical }),
            Says("s2", KnownActs.ClaimResponsibility, [By("corps")], Responsible("p2", "raid", "corps") with { Modality = Modality.Future }));

        Assert.Equal(["Ministry blames Legion, as a possibility (s1) → raid [Says]", "Corps claims responsibility, as still to come (s2) → raid [Says]"], Said(graph));
    }

    [Fact]
    public void Of_two_events_each_line_tells_what_is_said_of_its_own()
    {
        var graph = With(Says("s", KnownActs.Accuse, [By("corps")], Responsible("p1", "raid", "legion"), Responsible("p2", "strike", "ministry") with { Polarity = Polarity.Negative }));

        Assert.Equal(["Corps blames Legion (s) → raid [Blames]", "Corps denies the responsibility of Ministry (s) → strike [Denies]"], Said(graph));
    }

    [Fact]
    public void A_report_that_somebody_is_or_is_not_responsible_says_who()
    {
        var graph = With(
            Says("s1", KnownActs.Report, [By("paper")], Responsible("p1", "raid", "legion")),
            Says("s2", KnownActs.Report, [By("ministry")], Responsible("p2", "raid", "legion") with { Polarity = Polarity.Negative }));

        Assert.Equal(["The Paper says that Legion is responsible (s1) → raid [Says]", "Ministry denies the responsibility of Legion (s2) → raid [Denies]"], Said(graph));
    }

    [Fact]
    public void Whom_somebody_blames_besides_is_named_as_well()
    {
        var graph = With(Says("s", KnownActs.Accuse, [By("corps")], Responsible("p", "raid", "legion", "ministry")));

        Assert.Equal(["Corps blames Legion and Ministry (s) → raid [Blames]"], Said(graph));
    }

    [Fact]
    public void What_is_counted_is_told_with_its_numbers()
    {
        var graph = With(
            Says("s1", KnownActs.Report, [By("paper")], Killed("p1", "raid", Quantity.Exactly(0, "person"))),
            Says("s2", KnownActs.Report, [By("ministry")], Killed("p2", "raid", Quantity.AtLeast(7, "person"))),
            Says("s3", KnownActs.Report, [By("ministry")], Killed("p3", "raid", Quantity.Exactly(120, "person"))),
            Says("s4", KnownActs.Deny, [By("legion")], Killed("p4", "raid", Quantity.Exactly(7, "person"))));

        Assert.Equal(
            [
                "The Paper reports killed: zero people (s1) → raid [Says]",
                "Ministry reports killed: at least seven people; 120 people (s2, s3) → raid [Says]",
                "Legion denies \"killed\": seven people (s4) → raid [Denies]",
            ],
            Said(graph));
    }

    [Fact]
    public void A_denial_of_having_said_something_leads_to_who_reports_it_and_denies_nothing_else()
    {
        var graph = With(
            Says("s1", KnownActs.ClaimResponsibility, [By("paper"), By("legion")], Responsible("p1", "raid", "legion")),
            Says("s2", KnownActs.Deny, [By("legion")]) with { Targets = [new StatementTarget(new EntityId("s1")) { Hop = 1 }] },
            Says("s3", KnownActs.Assess, [By("ministry")]) with { Targets = [new StatementTarget(new EntityId("s1")) { Hop = 1 }], Verdict = Verdict.CouldNotVerify });

        Assert.Equal(
            [
                "Legion claims responsibility (s1) → raid [Claims]",
                "Legion denies having said so (s2) → The Paper [Denies]",
                "Ministry could not verify that Legion said so (s3) → The Paper [Says]",
            ],
            Said(graph));
    }

    [Fact]
    public void A_report_that_the_paper_took_back_says_so_though_its_source_did_not()
    {
        var graph = With(
            Says("s1", KnownActs.Accuse, [By("paper"), By("corps")], Responsible("p1", "raid", "legion")) with { Said = UncertainTime.OnDay(2024, 5, 1) },
            Says("s2", KnownActs.Retract, [By("paper")]) with { Targets = [new StatementTarget(new EntityId("s1")) { Hop = 0 }], Said = UncertainTime.OnDay(2024, 5, 3) });

        Assert.Contains("Corps blames Legion, report taken back (s1) → raid [Blames]", Said(graph));
    }

    [Fact]
    public void Every_statement_is_at_a_line_or_counted_as_left_out()
    {
        var graph = With(
            Says("s1", KnownActs.Assert, [By("corps")], Responsible("p1", "raid", "legion")),
            Says("s2", KnownActs.Praise, [By("corps")]) with { About = [new EntityId("legion")] },
            Says("s3", KnownActs.Assert, [By("corps")]) with { About = [new EntityId("corps")] },
            Says("s4", KnownActs.Assert, [By("ministry")], Founded("p4", "crank", "legion")),
            Says("s5", KnownActs.Assert, [By("ministry")], Founded("p5", "aide", "legion")),
            new Relationship { Id = new EntityId("r"), From = new EntityId("crank"), Type = KnownRelationships.FounderOf, To = new EntityId("legion"), Evidence = [new EntityId("s4")] });

        var picture = NetworkPicture.Of(graph);

        Assert.Equal(["s1", "s2", "s5"], picture.Links.Where(LinkDrawing.IsSaid).SelectMany(link => link.Ids).Select(id => id.Value));
        Assert.Equal(["1 statement is told only by the line of a relationship.", "1 statement about nobody but who says it has no line."], picture.LeftOut);
    }

    [Fact]
    public void A_relationship_that_only_a_rival_states_in_its_own_document_is_said_and_makes_no_side()
    {
        var post = new Document { Id = new EntityId("post"), Title = "Post", Publisher = new EntityId("corps") };
        var graph = With(
            post,
            Says("s", KnownActs.Assert, [By("ministry")], Founded("p", "crank", "legion")) with { Source = new Provenance { Document = post.Id } },
            new Relationship { Id = new EntityId("r"), From = new EntityId("crank"), Type = KnownRelationships.SpeaksFor, To = new EntityId("legion"), Evidence = [new EntityId("s")] });

        Assert.Equal(["Carl Crank said: speaks for → Legion [SaidRelationship]"], Related(graph));
        Assert.DoesNotContain(NetworkPicture.Of(graph).Sides, side => side.Members > 1);
    }

    [Fact]
    public void A_relationship_whose_evidence_was_taken_back_or_is_uncertain_says_so()
    {
        var retracted = With(
            Says("s1", KnownActs.Assert, [By("paper")], Founded("p1", "crank", "legion")) with { Said = UncertainTime.OnDay(2024, 5, 1) },
            Says("s2", KnownActs.Retract, [By("paper")]) with { Targets = [new StatementTarget(new EntityId("s1"))], Said = UncertainTime.OnDay(2024, 5, 3) },
            Founder("s1"));
        var uncertain = With(Says("s1", KnownActs.Assert, [By("paper")], Founded("p1", "crank", "legion")) with { Certainty = Certainty.Uncertain, Basis = Basis.Implied }, Founder("s1"));

        Assert.Equal(["Carl Crank said: founder of, taken back → Legion [SaidRelationship]"], Related(retracted));
        Assert.Equal(["Carl Crank said: founder of, implied, uncertain → Legion [SaidRelationship]"], Related(uncertain));
    }

    [Fact]
    public void The_steps_of_a_connection_say_according_to_whom_and_what_was_taken_back()
    {
        var graph = With(
            Says("s1", KnownActs.Assert, [By("paper"), By("ministry")], Founded("p1", "crank", "legion")) with { Said = UncertainTime.OnDay(2024, 5, 1) },
            Says("s2", KnownActs.Retract, [By("ministry")]) with { Targets = [new StatementTarget(new EntityId("s1"))], Said = UncertainTime.OnDay(2024, 5, 3) },
            Founder("s1"));

        var picture = NetworkPicture.Along(graph, graph.ShortestConnection(new EntityId("crank"), new EntityId("legion")));

        Assert.Equal([["founder of", "according to Ministry", "by way of The Paper", "(retracted by Ministry)"]], picture.Links.Select(link => link.Label.ToArray()));
        Assert.Equal(NetworkLineStyle.SaidRelationship, picture.Links[0].Style);
    }

    [Fact]
    public void Who_only_passes_on_what_others_say_has_a_line_to_them()
    {
        var graph = With(Says("s", KnownActs.ClaimResponsibility, [By("paper"), By("corps")], Responsible("p", "raid", "corps")));

        Assert.Equal(["The Paper passes on → Corps [PassesOn]"], Lines(graph, link => link.Style == NetworkLineStyle.PassesOn));
    }

    [Fact]
    public void A_person_who_is_not_named_is_told_from_one_who_is()
    {
        var masked = new Person { Id = new EntityId("masked"), Descriptor = "masked fighter" };
        var picture = NetworkPicture.Of(With(masked));

        Assert.Equal(["masked fighter"], picture.Nodes.Where(node => node.IsAnonymous).Select(node => node.Name));
        Assert.Contains(">person who is not named<", NetworkSvg.Of(picture), StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_was_made_for_the_statement_stays_out_of_the_label()
    {
        var graph = With(Says("accusation-of-the-legion-by-the-ministry", KnownActs.Accuse, [By("ministry")], Responsible("p", "raid", "legion")));

        Assert.Equal(["Ministry blames Legion → raid [Blames]"], Said(graph));
        Assert.Contains("accusation-of-the-legion-by-the-ministry", NetworkSvg.Of(NetworkPicture.Of(graph)), StringComparison.Ordinal);
    }

    [Fact]
    public void Conflicts_are_drawn_as_lines_between_those_who_clash_and_nothing_else_is_drawn()
    {
        var graph = With(
            Founder(),
            Says("s1", KnownActs.Report, [By("paper")], Killed("p1", "raid", Quantity.Exactly(3, "person"))),
            Says("s2", KnownActs.Report, [By("ministry")], Killed("p2", "raid", Quantity.Exactly(9, "person"))),
            Says("s3", KnownActs.Accuse, [By("crank")], Responsible("p3", "raid", "legion")));

        var picture = NetworkPicture.Between(graph, graph.Conflicts());

        Assert.Equal(["The Paper", "Ministry", "raid"], picture.Nodes.Select(node => node.Name));
        Assert.Equal([NetworkLineStyle.Says, NetworkLineStyle.Says, NetworkLineStyle.Conflict], picture.Links.Select(link => link.Style));
        Assert.Equal(["contradiction: disjoint quantities"], picture.Links[^1].Label);
        Assert.Contains("what the two say clashes", graph.Conflicts().ToSvg(), StringComparison.Ordinal);
    }

    [Fact]
    public void Everybody_who_is_blamed_can_be_read_in_the_picture()
    {
        var names = Enumerable.Range(1, 5).Select(place => $"Brigade of the northern shore number {place}").ToList();
        var brigades = names.Select((name, place) => new Organization { Id = new EntityId($"b{place}"), Name = name }).ToArray<object>();
        var graph = With([.. brigades, Says("s", KnownActs.Accuse, [By("ministry")], Responsible("p", "raid", "b0", "b1", "b2", "b3", "b4"))]);

        Assert.Contains("In full: from Ministry to raid: blames Brigade of the northern shore number 1", WordsIn(NetworkSvg.Of(NetworkPicture.Of(graph))), StringComparison.Ordinal);
    }

    private static string WordsIn(string svg) => string.Join(" ", XElement.Parse(svg).Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value));

    private static Relationship Founder(params string[] evidence) => new()
    {
        Id = new EntityId("r"),
        From = new EntityId("crank"),
        Type = KnownRelationships.FounderOf,
        To = new EntityId("legion"),
        Evidence = evidence.Select(id => new EntityId(id)).ToValueList(),
    };

    private static Proposition Founded(string id, string founder, string organization) => new()
    {
        Id = new EntityId(id),
        Predicate = KnownPredicates.Founded,
        Arguments = [new Argument(KnownRoles.Agent, (Term)new EntityId(founder)), new Argument(KnownRoles.Organization, (Term)new EntityId(organization))],
    };

    private static List<string> Said(EntityGraph graph) => Lines(graph, LinkDrawing.IsSaid);

    private static List<string> Related(EntityGraph graph) => Lines(graph, link => link.Ids.Contains(new EntityId("r")));

    private static List<string> Lines(EntityGraph graph, Func<NetworkLink, bool> isWanted)
    {
        var picture = NetworkPicture.Of(graph);
        return [.. picture.Links.Where(isWanted).Select(link => $"{picture.Nodes[link.From].Name} {string.Join("; ", link.Label)} → {picture.Nodes[link.To].Name} [{link.Style}]")];
    }
}
