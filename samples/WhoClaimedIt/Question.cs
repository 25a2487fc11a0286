namespace KnowledgeGraph.Samples;

/// <summary>What the command line asks.</summary>
internal sealed record Question(string File, IReadOnlyList<string> Events, (string From, string To)? Connect, bool WithBlameElsewhere)
{
    private static readonly string Seed = Path.Combine(AppContext.BaseDirectory, "border-incursion.jsonl");

    /// <summary>
    /// Without a file, it is the seed: the attack of May 2023, the shelling of Shebekino that nobody claims, who is blamed for
    /// anything else, and what connects the founder of one militia with the fighter in its video.
    /// </summary>
    public static Question From(FileInfo? file, string? happening, string[]? connect)
    {
        (string, string)? ends = connect is [var from, var to] ? (from, to) : null;
        if (file is not null)
        {
            return new Question(file.FullName, happening is null ? [] : [happening], ends, WithBlameElsewhere: false);
        }

        return new Question(Seed, ["E11", "E3"], ends ?? ("kapustin", "rvc-fighter"), WithBlameElsewhere: true);
    }
}
