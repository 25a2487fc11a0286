namespace KnowledgeGraph.Indexing;

/// <summary>What packed rows name by number: shapes, ids, codes, words that come up again and again, and times.</summary>
internal sealed class Lexicon((IdTable Ids, int FirstOfLast) ids, ShapeTable shapes, Code[] codes, TextTable words, TextTable times)
{
    private const int RememberedTimes = 4096;

    private readonly Recent<UncertainTime> _recentTimes = new(Math.Min(RememberedTimes, times.Count));

    public IdTable Ids { get; } = ids.Ids;

    /// <summary>The number of the first of the last ids, for rows that tell only the place among these.</summary>
    public int FirstOfLast { get; } = ids.FirstOfLast;

    public IEnumerable<StoragePart> Parts =>
    [
        new("ids, text", Ids.Bytes.Text, Ids.Count),
        new("ids, where each begins", Ids.Bytes.Starts, Ids.Count),
        new("ids, hash table", Ids.Bytes.Places, Ids.Count),
        shapes.Part,
        new("words that rows name", words.Bytes, words.Count),
        new("times that rows name", times.Bytes, times.Count),
    ];

    public ReadOnlySpan<byte> ShapeAt(int number) => shapes.At(number);

    public Code CodeAt(int number) => codes[number];

    public string WordAt(int number) => words.At(number);

    public UncertainTime TimeAt(int number) =>
        _recentTimes.TryGet(number, out var time) ? time : _recentTimes.Keep(number, UncertainTime.Parse(times.At(number)));
}
