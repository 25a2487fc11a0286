namespace KnowledgeGraph.Indexing;

/// <summary>Numbers what rows name while they are packed.</summary>
internal sealed class LexiconBuilder(IdTable ids, StorageLimits limits)
{
    private readonly CodeNumbers _codes = new();
    private readonly TextTableBuilder _words = new("words", limits);
    private readonly TextTableBuilder _times = new("times", limits);
    private readonly Dictionary<UncertainTime, int> _numbersOfTimes = [];

    public IdTable Ids { get; } = ids;

    public int NumberOf(Code code) => _codes.Of(code);

    public int NumberOfWord(string word) => _words.NumberOf(word);

    /// <summary>The number of a time; -1 if its text does not read back as the same time.</summary>
    public int NumberOf(UncertainTime time)
    {
        if (!_numbersOfTimes.TryGetValue(time, out var number))
        {
            var text = time.ToString();
            number = UncertainTime.TryParse(text, out var back) && back == time ? _times.NumberOf(text) : -1;
            _numbersOfTimes.Add(time, number);
        }

        return number;
    }

    public Lexicon Build() => new(Ids, [.. _codes.InOrder], _words.Build(), _times.Build());
}
