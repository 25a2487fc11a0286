namespace KnowledgeGraph.Tests.Model;

public sealed class NodeTests
{
    private static readonly EntityId Id = new("x");

    [Fact]
    public void Nodes_are_equal_by_id_and_kind_whatever_they_say()
    {
        var one = new Person { Id = Id, Name = "one" };
        var other = new Person { Id = Id, Name = "other" };

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.False(one.ContentEquals(other));
        Assert.NotEqual<Node>(one, new Organization { Id = Id, Name = "one" });
        Assert.NotEqual(one, one with { Id = new EntityId("X") });
    }

    [Fact]
    public void A_set_of_nodes_holds_each_id_of_a_kind_once()
    {
        HashSet<Node> nodes = [new Person { Id = Id }, new Person { Id = Id, Name = "named" }, new Thing { Id = Id }, new Statement { Id = Id }];

        Assert.Equal(3, nodes.Count);
    }

    [Fact]
    public void Equal_lists_are_equal_content()
    {
        var one = new Document { Id = Id, Title = "t", Authors = [new EntityId("a"), new EntityId("b")] };

        Assert.True(one.ContentEquals(new Document { Id = Id, Title = "t", Authors = [new EntityId("a"), new EntityId("b")] }));
        Assert.False(one.ContentEquals(new Document { Id = Id, Title = "t", Authors = [new EntityId("b"), new EntityId("a")] }));
    }

    [Fact]
    public void With_makes_another_and_leaves_the_one_as_it_was()
    {
        var one = new Organization { Id = Id, Name = "Corps", Metonyms = ["the capital"] };
        var other = one with { Name = "Legion" };

        Assert.Equal("Corps", one.Name);
        Assert.Equal("Legion", other.Name);
        Assert.Equal(["the capital"], other.Metonyms);
    }

    [Fact]
    public void The_name_is_the_first_full_one()
    {
        var person = new Person
        {
            Id = Id,
            Names = [new EntityName("the Moth") { Kind = NameKind.Alias }, new EntityName("Ivan Petrov"), new EntityName("Vanya Petrov")],
        };

        Assert.Equal("Ivan Petrov", person.Name);
    }

    [Fact]
    public void Without_a_full_name_it_is_the_first_of_any_kind() =>
        Assert.Equal("the Moth", new Person { Id = Id, Names = [new EntityName("the Moth") { Kind = NameKind.Alias }, new EntityName("I. P.") { Kind = NameKind.Weak }] }.Name);

    [Fact]
    public void An_anonymous_person_goes_by_the_descriptor()
    {
        var fighter = new Person { Id = Id, Descriptor = "fighter in the video" };

        Assert.True(fighter.IsAnonymous);
        Assert.Equal("fighter in the video", fighter.Name);
        Assert.False(new Person { Id = Id, Name = "Ivan Petrov" }.IsAnonymous);
    }

    [Fact]
    public void A_node_without_any_name_goes_by_its_id()
    {
        Assert.Equal("x", new Person { Id = Id }.Name);
        Assert.Equal("x", new Event { Id = Id, IsRedacted = true }.Label);
    }

    [Fact]
    public void A_name_and_other_names_are_kept_together_whichever_is_given_first()
    {
        var arabic = new EntityName("وزارة الري") { Language = "ar" };

        Assert.Equal(["Ministry of Irrigation", "وزارة الري"], new Organization { Id = Id, Name = "Ministry of Irrigation", Names = [arabic] }.Names.Select(name => name.Text));
        Assert.Equal(["Ministry of Irrigation", "وزارة الري"], new Organization { Id = Id, Names = [arabic], Name = "Ministry of Irrigation" }.Names.Select(name => name.Text));
        Assert.Equal("Ministry of Irrigation", new Organization { Id = Id, Names = [arabic], Name = "Ministry of Irrigation" }.Name);
    }

    [Fact]
    public void The_preferred_name_keeps_the_language_that_the_list_gives_it() => Assert.Equal(
        [new EntityName("Kyiv") { Language = "en" }, new EntityName("Kiev") { Kind = NameKind.Former }],
        new Place { Id = Id, Name = "Kyiv", Names = [new EntityName("Kiev") { Kind = NameKind.Former }, new EntityName("Kyiv") { Language = "en" }] }.Names);

    [Fact]
    public void Names_given_to_a_copy_replace_those_that_it_had() => Assert.Equal(
        [new EntityName("New")],
        (new Place { Id = Id, Name = "Old" } with { Names = [new EntityName("New")] }).Names);

    [Fact]
    public void Setting_the_name_of_a_copy_makes_it_the_only_one()
    {
        var renamed = new Place { Id = Id, Names = [new EntityName("Old"), new EntityName("Older") { Kind = NameKind.Former }] } with { Name = "New" };

        Assert.Equal([new EntityName("New")], renamed.Names);
    }

    [Fact]
    public void Label_and_title_are_the_name()
    {
        Assert.Equal("attack", new Event { Id = Id, Label = "attack" }.Name);
        Assert.Equal("Report", new Document { Id = Id, Name = "Report" }.Title);
        Assert.Equal("governor", new Position { Id = Id, Title = "governor" }.Names[0].Text);
    }

    [Fact]
    public void A_node_is_written_as_its_kind_and_id()
    {
        Assert.Equal("person x", new Person { Id = Id, Name = "Ivan" }.ToString());
        Assert.Equal("statement x", new Statement { Id = Id }.ToString());
    }

    [Fact]
    public void Relationships_and_judgements_are_equal_by_id()
    {
        var near = new Relationship { Id = Id, Type = new Code("near"), From = new EntityId("a"), To = new EntityId("b") };
        var same = new Judgement { Id = Id, Verdict = JudgementVerdict.Same, Of = [new EntityId("a"), new EntityId("b")] };

        Assert.Equal(near, near with { To = new EntityId("c") });
        Assert.NotEqual(near, near with { Id = new EntityId("y") });
        Assert.Equal(same, same with { Verdict = JudgementVerdict.NotSame });
        Assert.NotEqual(same, same with { Id = new EntityId("y") });
    }

    [Fact]
    public void Derived_relationships_have_no_id_and_are_equal_by_their_ends_and_type()
    {
        var derived = new Relationship { Id = default, Type = new Code("about"), From = new EntityId("a"), To = new EntityId("b"), IsDerived = true };

        Assert.Equal(derived, derived with { Note = "n" });
        Assert.Equal(derived.GetHashCode(), (derived with { Note = "n" }).GetHashCode());
        Assert.NotEqual(derived, derived with { To = new EntityId("c") });
        Assert.NotEqual(derived, derived with { Type = new Code("assesses") });
    }

    [Fact]
    public void Only_a_relationship_without_evidence_that_somebody_entered_is_the_authors_own()
    {
        var entered = new Relationship { Id = Id, Type = new Code("near"), From = new EntityId("a"), To = new EntityId("b") };

        Assert.True(entered.IsAuthorsOwn);
        Assert.False((entered with { Evidence = [new EntityId("s")] }).IsAuthorsOwn);
        Assert.False((entered with { IsRedacted = true }).IsAuthorsOwn);
        Assert.False((entered with { IsDerived = true }).IsAuthorsOwn);
    }
}
