namespace KnowledgeGraph.Queries;

/// <summary>Finds which steps lead in a circle, by two walks (Kosaraju), each with a stack of its own.</summary>
internal static class OrderCircles
{
    /// <summary>For each of so many places, the group of those that lead to it and to which it leads; a place on no circle is alone in its group.</summary>
    public static int[] Groups(int count, IReadOnlyCollection<(int From, int To)> steps)
    {
        var forwards = steps.ToLookup(step => step.From, step => step.To);
        var backwards = steps.ToLookup(step => step.To, step => step.From);
        var finished = Finished(count, forwards);
        var groups = new int[count];
        Array.Fill(groups, -1);
        for (var index = count - 1; index >= 0; index--)
        {
            var open = new Stack<int>([finished[index]]);
            while (open.TryPop(out var place))
            {
                if (groups[place] >= 0)
                {
                    continue;
                }

                groups[place] = finished[index];
                foreach (var before in backwards[place].Where(before => groups[before] < 0))
                {
                    open.Push(before);
                }
            }
        }

        return groups;
    }

    private static List<int> Finished(int count, ILookup<int, int> forwards)
    {
        var finished = new List<int>(count);
        var isSeen = new bool[count];
        for (var first = 0; first < count; first++)
        {
            var open = new Stack<(int Place, bool IsLeft)>([(first, false)]);
            while (open.TryPop(out var step))
            {
                if (step.IsLeft)
                {
                    finished.Add(step.Place);
                }
                else if (!isSeen[step.Place])
                {
                    isSeen[step.Place] = true;
                    open.Push((step.Place, true));
                    foreach (var next in forwards[step.Place].Where(next => !isSeen[next]))
                    {
                        open.Push((next, false));
                    }
                }
            }
        }

        return finished;
    }
}
