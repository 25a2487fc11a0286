using KnowledgeGraph.Presentation;

namespace KnowledgeGraph.Tests.Presentation;

public sealed class TakenBackTests
{
    private static readonly EntityId s_blast = new("blast");

    // Ann's accusation, which The Post reported, and then took its report back.
    private static readonly EntityGraph s_report = Graph((builder, ground) =>
        builder.AddRetraction(builder.AddAccusation(ground.Blast, ground.First, ground.Ann, ground.Union), ground.Second, UncertainTime.OnDay(2025, 1, 4), ground.Paper));

    // A claim that its speaker took back.
    private static readonly EntityGraph s_claim = Graph((builder, ground) =>
        builder.AddRetraction(builder.AddClaimOfResponsibility(ground.Blast, ground.First, UncertainTime.OnDay(2025, 1, 1), ground.Union), ground.Second, UncertainTime.OnDay(2025, 1, 4), ground.Union));

    [Fact]
    public void A_paper_that_took_its_report_back_is_told_of_in_the_sentence_with_day_document_and_number() =>
        Assert.StartsWith(
            "Ann says that the blame for \"blast\" lies with Union, according to The Post [1]. The Post has since retracted the report that Ann said so [1], in statement retraction-accusation-blast-ann-d-paper-d2 (said 4 January 2025, \"Correction\") [2].\n",
            s_report.WhoIsBlamedFor(s_blast).ToSentences(),
            StringComparison.Ordinal);

    [Fact]
    public void It_is_the_report_that_a_text_says_was_taken_back_and_not_what_was_said() =>
        Assert.Contains("Standing      the report alone, and not what was said, was retracted by The Post in", s_report.WhoIsBlamedFor(s_blast).ToText(), StringComparison.Ordinal);

    [Fact]
    public void A_table_has_no_report_standing_that_its_paper_took_back()
    {
        Assert.DoesNotContain("stands", s_report.WhoIsBlamedFor(s_blast).ToTable(), StringComparison.Ordinal);
        Assert.Contains("report retracted by The", s_report.WhoBlamesWhom().ToTable(), StringComparison.Ordinal);
        Assert.DoesNotContain("stands", s_report.WhoBlamesWhom().ToTable(), StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_and_a_document_say_beside_the_statement_who_took_it_back()
    {
        Assert.Matches(@"\| report retracted by The Post \\?\[2\\?\] +\|\n", s_report.WhoIsBlamedFor(s_blast).ToMarkdown());
        Assert.Contains("<th scope=\"col\">Gone back on</th>", s_report.WhoIsBlamedFor(s_blast).ToHtmlDocument(), StringComparison.Ordinal);
        Assert.DoesNotContain("Gone back on", s_claim.WhoIsBlamedFor(s_blast).ToHtmlDocument(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_matrix_of_stances_marks_and_strikes_a_report_that_was_taken_back()
    {
        var matrix = s_report.StanceMatrix();

        Assert.Contains("Ann blames Union (report retracted by The Post) [1].", matrix.ToSentences(), StringComparison.Ordinal);
        Assert.Contains("is blamed by Ann (report retracted by The Post)", matrix.ToTable().Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("kg-strike\"", matrix.ToSvg(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_joint_claim_that_one_disowns_is_struck_through_for_that_one_alone()
    {
        var matrix = Graph((builder, ground) =>
            builder.AddRetraction(builder.AddClaimOfResponsibility(ground.Blast, ground.First, UncertainTime.OnDay(2025, 1, 1), ground.Union, ground.Ann), ground.Second, UncertainTime.OnDay(2025, 1, 4), ground.Ann)).StanceMatrix();

        Assert.Contains("Union claims responsibility, jointly with Ann (who has since retracted it) [1].", matrix.ToSentences(), StringComparison.Ordinal);
        Assert.Contains("Ann claims responsibility (retracted), jointly with Union [1].", matrix.ToSentences(), StringComparison.Ordinal);
        Assert.Equal([true, false], matrix.Cells.SelectMany(cell => cell.Stances).Select(stance => stance.Stands));
    }

    [Fact]
    public void Who_took_a_claim_back_did_so_on_a_day_and_in_a_document_of_their_own() =>
        Assert.StartsWith(
            "Union says, and has since retracted it in statement retraction-claim-blast-union-d-union-d2 (said 4 January 2025, \"Correction\") [2], that the responsibility for \"blast\" lies with Union, according to The Post [1].\n\n[1] ",
            s_claim.WhoClaimedResponsibilityFor(s_blast).ToSentences(),
            StringComparison.Ordinal);

    [Fact]
    public void An_edge_that_rests_on_what_was_taken_back_says_so_everywhere()
    {
        var connection = s_claim.ShortestConnection(s_blast, new EntityId("union"));

        Assert.StartsWith("\"blast\" is said to involve Union, according to Union, by way of The Post [1] (retracted by Union [2]).", connection.ToSentences(), StringComparison.Ordinal);
        Assert.Contains("retracted by Union in", connection.ToText().Replace("\n                 ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Matches(@"according to Union, by way of The Post \\?\[1\\?\] \(retracted by Union \\?\[2\\?\]\)", connection.ToMarkdown());
    }

    [Fact]
    public void The_picture_of_a_connection_says_according_to_whom_and_what_was_taken_back()
    {
        var svg = s_claim.ShortestConnection(s_blast, new EntityId("union")).ToSvg();

        Assert.Contains(">according to Union<", svg, StringComparison.Ordinal);
        Assert.Contains(">by way of The Post<", svg, StringComparison.Ordinal);
        Assert.Contains(">(retracted by Union)<", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void An_export_without_statements_still_says_what_was_taken_back()
    {
        var edge = s_claim.ToDot(new ExportOptions { IncludeStatements = false }).Split('\n').Single(line => line.Contains("said to involve", StringComparison.Ordinal));

        Assert.Contains("according to Union, by way of The Post [claim-blast-union-d] (retracted by Union in retraction-claim-blast-union-d-union-d2)\"", edge, StringComparison.Ordinal);
        Assert.Contains("standing=\"[\\\"retracted by Union in retraction-claim-blast-union-d-union-d2\\\"]\"", edge, StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_whose_report_was_taken_back_does_not_stand_in_an_export()
    {
        var node = s_report.ToDot().Split('\n').Single(line => line.Contains("act=\"accuse\"", StringComparison.Ordinal));

        Assert.Contains("standing=\"report-retracted\", takenBack=\"[\\\"report retracted by The Post in retraction-accusation-blast-ann-d-paper-d2\\\"]\"", node, StringComparison.Ordinal);
        Assert.Contains("(accuse; report retracted by The Post): Ann", node, StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_by_the_paper_is_called_one_and_by_its_number()
    {
        var graph = Graph((builder, ground) =>
        {
            var accusation = builder.AddAccusation(ground.Blast, ground.First, ground.Ann, ground.Union);
            builder.Add(new Statement { Id = new("fix"), Act = KnownActs.Correct, Attribution = [new(ground.Paper.Id)], Targets = [new StatementTarget(accusation.Id)], Source = new() { Document = ground.Second.Id } });
        });

        Assert.Contains("The Post has since corrected the report that Ann said so [1], in statement fix (\"Correction\", published 5 January 2025) [2].", graph.WhoIsBlamedFor(s_blast).ToSentences(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_retraction_that_was_retracted_takes_nothing_back()
    {
        var graph = s_claim.Edit(edit => edit.AddRetraction(
            s_claim.Get<Statement>(new EntityId("retraction-claim-blast-union-d-union-d2")), s_claim.Get<Document>(new EntityId("d2")), UncertainTime.OnDay(2025, 1, 6), s_claim.Get<Organization>(new EntityId("union"))));

        Assert.DoesNotContain("retracted", graph.WhoClaimedResponsibilityFor(s_blast).ToSentences(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_conflict_tells_which_of_its_sides_was_taken_back()
    {
        var graph = Graph((builder, ground) =>
        {
            builder.AddRetraction(builder.AddAccusation(ground.Blast, ground.First, ground.Ann, ground.Union), ground.Second, ground.Paper);
            builder.AddDenialOfResponsibility(ground.Blast, ground.First, ground.Union);
        });

        var conflicts = graph.Conflicts();

        Assert.Contains("The Post has since retracted the report that Ann said so", conflicts.ToSentences(), StringComparison.Ordinal);
        Assert.Contains("(report retracted by", conflicts.ToTable(), StringComparison.Ordinal);
    }

    private static EntityGraph Graph(Action<EntityGraphBuilder, Ground> say)
    {
        var builder = new EntityGraphBuilder();
        var paper = builder.AddOrganization("paper", "The Post");
        say(builder, new Ground(
            paper,
            builder.AddOrganization("union", "Union"),
            builder.AddPerson("ann", "Ann"),
            builder.AddEvent("blast", "blast"),
            builder.AddDocument("d", "Blast", paper),
            builder.AddDocument("d2", "Correction", paper, UncertainTime.OnDay(2025, 1, 5))));
        return builder.Build();
    }

    private sealed record Ground(Organization Paper, Organization Union, Person Ann, Event Blast, Document First, Document Second);
}
