namespace KnowledgeGraph.Tests.Model;

public sealed class StatementTests
{
    private static readonly EntityId Paper = new("paper");
    private static readonly EntityId Spokesman = new("spokesman");
    private static readonly EntityId Ministry = new("ministry");

    [Fact]
    public void The_origin_is_the_innermost_hop() =>
        Assert.Equal(new Hop(Spokesman), new Statement { Id = new("s"), Attribution = [new Hop(Paper), new Hop(Spokesman)] }.Origin);

    [Fact]
    public void A_redacted_statement_has_no_origin_and_says_why() =>
        Assert.Contains("redacted", Assert.Throws<InvalidOperationException>(() => new Statement { Id = new("s"), IsRedacted = true }.Origin).Message, StringComparison.Ordinal);

    [Fact]
    public void The_principals_are_those_on_whose_behalf_it_is_said_else_the_speakers()
    {
        Assert.Equal([Ministry], new Hop(Spokesman) { OnBehalfOf = [Ministry] }.Principals);
        Assert.Equal([Spokesman], new Hop(Spokesman).Principals);
        Assert.Empty(new Hop { Unnamed = "reports" }.Principals);
    }

    [Fact]
    public void Propositions_are_equal_however_their_roles_were_ordered()
    {
        var agent = new Argument(KnownRoles.Agent, Spokesman);
        var happening = new Argument(KnownRoles.Event, new EntityId("attack"));
        var one = new Proposition { Id = new("p"), Predicate = KnownPredicates.ResponsibleFor, Arguments = [happening, agent] };

        Assert.Equal(one with { Arguments = [agent, happening] }, one);
        Assert.Equal([KnownRoles.Agent, KnownRoles.Event], one.Arguments.Select(argument => argument.Role));
    }

    [Fact]
    public void The_argument_of_a_role_is_found_or_null()
    {
        var proposition = new Proposition { Id = new("p"), Predicate = KnownPredicates.ResponsibleFor, Arguments = [new Argument(KnownRoles.Agent, Spokesman)] };

        Assert.Equal([Spokesman], proposition[KnownRoles.Agent]!.Nodes);
        Assert.Null(proposition[KnownRoles.Event]);
    }

    [Fact]
    public void The_nodes_of_an_argument_are_those_of_its_fillers_that_are_nodes() =>
        Assert.Equal([Spokesman, Paper], new Argument(KnownRoles.Agent, [Spokesman, new TextTerm("others"), new NodeTerm(Paper), new StatementTerm(Ministry)]).Nodes);

    [Fact]
    public void Terms_know_their_kind_and_read_as_their_value()
    {
        Assert.Equal((TermKind.Node, "paper"), Read(Paper));
        Assert.Equal((TermKind.Statement, "paper"), Read(new StatementTerm(Paper)));
        Assert.Equal((TermKind.Text, "free"), Read(new TextTerm("free")));
        Assert.Equal((TermKind.Quantity, Quantity.AtLeast(12).ToString()), Read(Quantity.AtLeast(12)));
        Assert.Equal((TermKind.Time, "2023-05-22"), Read(UncertainTime.OnDay(2023, 5, 22)));
        Assert.Equal((TermKind.Offset, "P9D"), Read(new OffsetTerm(TimeOffset.Days(9))));
    }

    [Fact]
    public void A_node_and_a_statement_with_one_id_are_two_terms() => Assert.NotEqual<Term>(new NodeTerm(Paper), new StatementTerm(Paper));

    private static (TermKind Kind, string Text) Read(Term term) => (term.Kind, term.ToString());
}
