namespace KnowledgeGraph.Samples;

/// <summary>What the command line asks.</summary>
internal sealed record Question(string File, IReadOnlyList<string> Events, (string From, string To)? Connect, bool WithBlameElsewhere)
{
    private static readonly string Seed = Path.Combine(AppContext.BaseDirectory, "border-incursion.jsonl");

    /// <summary>
    /// A word that is no file is an event of the seed. Without any word it is the seed as a whole: the attack of May 2023, the shelling of
    /// Shebekino that nobody claims, who is blamed for anything else, and what connects the founder of one militia with the fighter in its
    /// video; and with two ids to connect, their connection alone.
    /// </summary>
    public static Question From(string? first, string? second, string[]? connect)
    {
        (string, string)? ends = connect is [var from, var to] ? (from, to) : null;
        return (first, second) switch
        {
            ({ } file, { } happening) => new Question(file, [happening], ends, WithBlameElsewhere: false),
            ({ } file, null) when IsFile(file) => new Question(file, [], ends, WithBlameElsewhere: false),
            ({ } happening, null) => new Question(Seed, [happening], ends, WithBlameElsewhere: false),
            _ when ends is not null => new Question(Seed, [], ends, WithBlameElsewhere: false),
            _ => new Question(Seed, ["E11", "E3"], ("kapustin", "rvc-fighter"), WithBlameElsewhere: true),
        };
    }

    // One that is not there is meant as a file if it is written like one, so that the message says which file is missing.
    private static bool IsFile(string word) =>
        System.IO.File.Exists(word) || word.EndsWith(".jsonl", StringComparison.Ordinal) || word.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
