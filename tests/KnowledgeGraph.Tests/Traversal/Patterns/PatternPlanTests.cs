using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal.Patterns;

public class PatternPlanTests
{
    private const int Members = 5_000;

    private static readonly EntityId s_club = new("club");

    private static readonly EntityGraph s_clubs = Clubs();

    [Fact]
    public void The_search_begins_at_the_node_that_is_given()
    {
        var pattern = Pattern.From<Person>().Out(KnownRelationships.MemberOf).Out(KnownRelationships.BasedIn);

        Assert.Equal(0, s_clubs.Match(Pattern.From<Person>().At(new EntityId("m7")).Out(KnownRelationships.MemberOf)).BeginsAt);
        Assert.Equal(1, s_clubs.Match(Pattern.From<Person>().Out(KnownRelationships.MemberOf).At(new EntityId("small"))).BeginsAt);
        Assert.Equal(2, s_clubs.Match(pattern.At(new EntityId("village"))).BeginsAt);
        Assert.Equal(1, s_clubs.Match(Pattern.From<Person>().Out(KnownRelationships.MemberOf).At(new EntityId("small")).Out(KnownRelationships.BasedIn)).BeginsAt);
    }

    [Fact]
    public void Of_two_nodes_that_are_given_the_one_with_fewer_relationships_is_begun_at()
    {
        var pattern = Pattern.From<Organization>().At(s_club).In(KnownRelationships.MemberOf).At(new EntityId("m7"));
        var other = Pattern.From<Person>().At(new EntityId("m7")).Out(KnownRelationships.MemberOf).At(s_club);

        Assert.Equal(1, s_clubs.Match(pattern).BeginsAt);
        Assert.Equal(0, s_clubs.Match(other).BeginsAt);

        // Both memberships of the member are looked at, and the one that leads to the club is taken again from what was kept.
        Assert.Single(s_clubs.Match(pattern, new WalkBudget { MaxExpansions = 3 }));
    }

    [Fact]
    public void Where_nothing_is_given_the_rarer_type_decides()
    {
        var pattern = Pattern.From<Person>().Out(KnownRelationships.MemberOf).Out(KnownRelationships.BasedIn);

        Assert.NotEqual(0, s_clubs.Match(pattern).BeginsAt);
        Assert.Single(s_clubs.Match(pattern));
    }

    [Fact]
    public void A_budget_that_is_just_enough_cuts_nothing()
    {
        var pattern = Pattern.From<Organization>().At(s_club).In(KnownRelationships.MemberOf);
        var enough = s_clubs.Match(pattern, new WalkBudget { MaxExpansions = Members });
        var tooLittle = s_clubs.Match(pattern, new WalkBudget { MaxExpansions = Members - 1 });

        Assert.Equal((Members, Members - 1), (enough.Count(), tooLittle.Count()));
        Assert.False(enough.WasCut);
        Assert.Equal(CutReason.Expansions, tooLittle.CutReason);
    }

    [Fact]
    public void Matches_are_found_as_they_are_asked_for()
    {
        var asked = 0;
        var pattern = Pattern.From<Organization>().At(s_club).In(KnownRelationships.MemberOf).Along(_ => ++asked > 0);

        Assert.Equal(3, s_clubs.Match(pattern).Take(3).Count());
        Assert.InRange(asked, 3, Members / 10);
    }

    [Fact]
    public void A_deadline_of_zero_cuts_at_the_first_relationship()
    {
        var matches = s_clubs.Match(Pattern.From<Organization>().At(s_club).In(KnownRelationships.MemberOf), new WalkBudget { Deadline = TimeSpan.Zero });

        Assert.Empty(matches);
        Assert.Equal(CutReason.Deadline, matches.CutReason);
    }

    [Fact]
    public void A_search_that_is_cancelled_ends_with_an_exception()
    {
        using var source = new CancellationTokenSource();
        var pattern = Pattern.From<Organization>().At(s_club).In(KnownRelationships.MemberOf);
        var matches = s_clubs.Match(pattern, cancellationToken: source.Token);
        using var search = matches.GetEnumerator();
        Assert.True(search.MoveNext());
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() =>
        {
            while (search.MoveNext())
            {
            }
        });
        Assert.Throws<OperationCanceledException>(() => matches.Count());
    }

    private static EntityGraph Clubs()
    {
        var builder = new EntityGraphBuilder();
        var club = builder.AddOrganization(s_club.Value, "Club");
        var small = builder.AddOrganization("small", "Small Club");
        var village = builder.AddPlace("village", "Village");
        for (var member = 0; member < Members; member++)
        {
            var person = builder.AddPerson($"m{member}", $"Member {member}");
            builder.Relate(person, KnownRelationships.MemberOf, club);
            if (member == 7)
            {
                builder.Relate(person, KnownRelationships.MemberOf, small);
            }
        }

        builder.Relate(small, KnownRelationships.BasedIn, village);
        return builder.Build();
    }
}
