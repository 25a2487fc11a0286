namespace KnowledgeGraph.Tests.Graph;

public sealed class MessageTests
{
    [Fact]
    public void Asking_for_another_kind_of_node_says_what_the_id_is()
    {
        var exception = Assert.Throws<UnknownIdException>(() => Scene.Graph().Get<Event>(Scene.Corps));

        Assert.StartsWith($"There is no event '{Scene.Corps}' in this graph: it is of the kind organization.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Asking_for_an_empty_id_says_that_it_is_empty_and_offers_nothing()
    {
        var exception = Assert.Throws<UnknownIdException>(() => Scene.Graph().Get<Event>(default));

        Assert.Equal("An id is needed of an event, and this one is empty: it is the default, which nothing has.", exception.Message);
        Assert.Empty(exception.Nearest);
    }

    [Fact]
    public void Asking_for_a_proposition_as_a_statement_says_whose_it_is()
    {
        var exception = Assert.Throws<UnknownIdException>(() => Scene.Graph().Get<Statement>(Scene.ClaimProposition));

        Assert.Contains($"it is a proposition of the statement '{Scene.Claim}'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Asking_for_what_was_withdrawn_says_by_which_entry()
    {
        var graph = Scene.Graph(builder => builder.Withdraw(Scene.Claim));

        var exception = Assert.Throws<UnknownIdException>(() => graph.Get<Statement>(Scene.Claim));

        Assert.Contains($"it was withdrawn by entry {graph.EntryCount}", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Asking_for_what_was_withdrawn_says_why()
    {
        var graph = Scene.Graph(builder => builder.Withdraw(Scene.Claim, "taken from another event"));

        var exception = Assert.Throws<UnknownIdException>(() => graph.Get<Statement>(Scene.Claim));

        Assert.Contains($"entry {graph.EntryCount}, for the reason \"taken from another event\".", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_id_of_something_else_is_told_with_what_it_is()
    {
        var misspelt = Scene.Corps.Value[..^1] + "q";

        var exception = Assert.Throws<UnknownIdException>(() => Scene.Graph().Get<Event>(new EntityId(misspelt)));

        Assert.Equal($"There is no event '{misspelt}' in this graph: near it is '{Scene.Corps}', which is of the kind organization.", exception.Message);
        Assert.Empty(exception.Nearest);
    }

    [Fact]
    public void Stepping_along_a_misspelt_type_offers_the_right_one()
    {
        var exception = Assert.Throws<ArgumentException>(() => Scene.Graph().Out(Scene.Corps, new Code("membr-of")));

        Assert.Contains("'member-of'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_without_a_file_names_its_entry_its_id_and_its_field()
    {
        var problem = Scene.Problem(builder => builder.Add(new Document { Id = new EntityId("d9"), Title = "x", Publisher = new EntityId("nobody-at-all") }));

        Assert.Equal($"entry {problem.Sequence} ('d9'), $.entity.publisher: There is no 'nobody-at-all' in the ledger.", problem.ToString());
    }

    [Fact]
    public void A_type_of_another_kind_of_node_is_called_that()
    {
        var problem = Scene.Problem(builder => builder.Add(new Organization { Id = new EntityId("o9"), Name = "x", Type = PlaceKinds.City }));

        Assert.Equal("'city' is a type of place, and for organization neither of the library nor declared.", problem.Message);
    }

    [Fact]
    public void What_an_amendment_puts_in_force_has_the_amendments_place_and_time()
    {
        var graph = Scene.Graph(builder => builder.Amend(Scene.TheClaim with { Note = "read again" }));

        var amendment = graph.Entries.OfType<AmendEntry>().Single();

        Assert.Equal(graph.EntryCount, amendment.Content.Sequence);
        Assert.Equal(amendment.Recorded, amendment.Content.Recorded);
    }
}
