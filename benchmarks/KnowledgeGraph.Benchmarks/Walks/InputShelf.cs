namespace KnowledgeGraph.Benchmarks.Walks;

/// <summary>Keeps the inputs that were used last, because the next benchmark usually wants the same, and all of them do not fit.</summary>
internal static class InputShelf
{
    private const int KeptAtOnce = 3;

    private static readonly List<(string Name, object Input)> s_kept = [];

    /// <summary>The input of a name; made, if it is not among those that were used last.</summary>
    public static T Get<T>(string name, Func<T> make)
        where T : class
    {
        var place = s_kept.FindIndex(kept => kept.Name == name);
        var input = place < 0 ? null : (T)s_kept[place].Input;
        if (place >= 0)
        {
            s_kept.RemoveAt(place);
        }
        else if (s_kept.Count >= KeptAtOnce)
        {
            s_kept.RemoveAt(0);
            GC.Collect();
        }

        input ??= make();
        s_kept.Add((name, input));
        return input;
    }
}
