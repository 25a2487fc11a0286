namespace KnowledgeGraph.Presentation;

/// <summary>Lays marks into lanes, so that none covers another and every range stays to be seen.</summary>
internal static class TimeLanes
{
    // Because a row that is higher than its words tears the picture apart.
    private const int Most = 3;

    /// <summary>
    /// The lanes, short ranges in the upper ones. Marks of one time are one group; what fits into no lane is drawn as one with
    /// what it would cover in the last.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<TimeMarkGroup>> Of(IEnumerable<TimeMark> marks, TimeScale scale, double size)
    {
        var lanes = new List<List<TimeMarkGroup>>();
        foreach (var group in AtOneTime(marks, scale).OrderBy(group => group.End - group.Start).ThenBy(group => group.Left))
        {
            var lane = lanes.Find(lane => !lane.Exists(other => other.Covers(group, size)));
            if (lane is null && lanes.Count < Most)
            {
                lanes.Add(lane = []);
            }

            Put(group, lane ?? lanes[^1], size);
        }

        return lanes.ConvertAll(lane => (IReadOnlyList<TimeMarkGroup>)lane.OrderBy(group => group.Left).ToList());
    }

    private static List<TimeMarkGroup> AtOneTime(IEnumerable<TimeMark> marks, TimeScale scale)
    {
        var groups = new List<TimeMarkGroup>();
        foreach (var one in marks.Select(mark => new TimeMarkGroup(mark, scale)))
        {
            if (groups.Find(one.IsAt) is { } group)
            {
                group.Take(one);
            }
            else
            {
                groups.Add(one);
            }
        }

        return groups;
    }

    private static void Put(TimeMarkGroup group, List<TimeMarkGroup> lane, double size)
    {
        // Because a group that takes in another grows, and may then cover a third.
        while (lane.Find(other => other.Covers(group, size)) is { } covered)
        {
            lane.Remove(covered);
            covered.Take(group);
            group = covered;
        }

        lane.Add(group);
    }
}
