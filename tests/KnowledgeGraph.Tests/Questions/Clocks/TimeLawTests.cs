using CsCheck;

namespace KnowledgeGraph.Tests.Questions.Clocks;

public sealed class TimeLawTests
{
    private const int Events = 6;

    private static readonly UncertainTime s_zero = UncertainTime.OnDay(2023, 6, 1);

    private static readonly Gen<(int Earlier, int Later, int? Least, int? Most)> s_distance =
        Gen.Select(Gen.Int[0, Events - 1], Gen.Int[0, Events - 1], Gen.Int[-3, 6], Gen.Int[0, 4], Gen.Int[0, 3]).Select((earlier, later, least, more, open) =>
            (earlier, later, open == 1 ? null : (int?)least, open == 2 ? null : (int?)(least + more)));

    [Fact]
    public void A_time_is_what_all_distances_leave_of_it() =>
        Gen.Select(Gen.OneOf(Gen.Const((int?)null), Gen.Const((int?)null), Gen.Int[0, 20].Select(day => (int?)day)).Array[Events], s_distance.Array[0, 8], Gen.Int[0, 2]).Sample((stated, all, sort) =>
        {
            var distances = all.Where(distance => distance.Earlier != distance.Later).ToArray();
            var graph = Graph(stated, distances, sort);
            var slow = new SlowTimes(stated, distances);
            for (var one = 0; one < Events; one++)
            {
                var found = graph.TimeOf(Id(one));
                if (stated[one] is { } day)
                {
                    Assert.Equal(Day(day), found.Time);
                    continue;
                }

                var (first, last, isContradictory) = slow.Of(one);

                Assert.Equal(isContradictory, found.Solution.Status == TimeSolutionStatus.Contradictory);
                Assert.Equal(first is { } from ? Day(from).Earliest : null, found.Time.Earliest);
                Assert.Equal(last is { } to ? Day(to).Latest : null, found.Time.Latest);
                Assert.Equal(found.Time.IsUnknown && !isContradictory, found.Count == 0);
            }
        });

    [Fact]
    public void Every_time_in_random_news_rests_on_what_the_graph_has_and_nothing_on_itself_alone() =>
        RandomNews.Usual.Obeys(graph =>
        {
            foreach (var node in graph.Nodes<Node>().Where(node => node is Event or Statement))
            {
                var time = graph.TimeOf(node);

                Assert.False(time.Time.IsUnknown && time.Solution.Status == TimeSolutionStatus.Constrained);
                Assert.True(time.Time.IsUnknown || time.Any(basis => basis.From is null), $"{node.Id} is {time.Time} without a stated time");
                Assert.All(time, basis => Assert.True(basis.Statement is not null || basis.Relationship is not null || basis.Of is Document));
            }
        });

    private static EntityGraph Graph(int?[] stated, (int Earlier, int Later, int? Least, int? Most)[] distances, int sort)
    {
        var builder = new EntityGraphBuilder();
        var speaker = builder.AddOrganization("speaker", "Speaker");
        for (var one = 0; one < Events; one++)
        {
            builder.Add(new Event { Id = Id(one), Label = "event" });
            if (stated[one] is { } day)
            {
                Say(builder, speaker, $"at{one}", KnownPredicates.Occurred, new Argument(KnownRoles.Event, Id(one)), new Argument(KnownRoles.Time, Day(day)));
            }
        }

        for (var index = 0; index < distances.Length; index++)
        {
            var (earlier, later, least, most) = distances[index];
            var offset = new TimeOffset(Days(least), Days(most));
            if ((index + sort) % 3 == 0)
            {
                builder.Add(new Relationship { Id = new EntityId($"r{index}"), Type = KnownRelationships.Before, From = Id(earlier), To = Id(later), Offset = offset });
            }
            else if ((index + sort) % 3 == 1)
            {
                builder.Add(new Relationship { Id = new EntityId($"r{index}"), Type = KnownRelationships.After, From = Id(later), To = Id(earlier), Offset = offset });
            }
            else
            {
                Say(
                    builder, speaker, $"s{index}", KnownPredicates.HappenedBefore, new Argument(KnownRoles.Event, Id(earlier)), new Argument(KnownRoles.Other, Id(later)), new Argument(KnownRoles.Offset, new OffsetTerm(offset)));
            }
        }

        return builder.Build();
    }

    private static void Say(EntityGraphBuilder builder, Organization speaker, string id, Predicate predicate, params Argument[] arguments) =>
        builder.Add(new Statement
        {
            Id = new EntityId(id),
            Act = KnownActs.Assert,
            Attribution = [new Hop(speaker.Id)],
            Propositions = [new Proposition { Id = new EntityId(id + ".p"), Predicate = predicate, Arguments = arguments.ToValueList() }],
        });

    private static CalendarDuration? Days(int? days) => days is { } count ? new CalendarDuration(0, count * 86_400L) : null;

    private static UncertainTime Day(int day) => s_zero.Plus(TimeOffset.Days(day));

    private static EntityId Id(int number) => new($"e{number}");
}
