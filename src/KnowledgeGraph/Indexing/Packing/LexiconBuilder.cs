namespace KnowledgeGraph.Indexing;

/// <summary>Numbers what rows name while they are packed.</summary>
internal sealed class LexiconBuilder(StorageLimits limits)
{
    private const int RememberedBits = 12;

    private readonly ShapeTableBuilder _shapes = new();
    private readonly CodeNumbers _codes = new();
    private readonly TextTableBuilder _words = new("words", limits);
    private readonly TextTableBuilder _times = new("times", limits);
    private readonly Dictionary<UncertainTime, int> _numbersOfTimes = [];
    private readonly NumbersByString _remembered = new(RememberedBits);

    /// <summary>The number of a shape; <see cref="ShapeTable.None"/> if it has none.</summary>
    public int NumberOfShape(ReadOnlySpan<byte> shape) => _shapes.NumberOf(shape);

    public int NumberOf(Code code) => _codes.Of(code);

    public int NumberOfWord(string word) => _words.NumberOf(word);

    /// <summary>The number of a time; -1 if its text does not read back as the same time.</summary>
    public int NumberOf(UncertainTime time)
    {
        // Most are days, and the same object where they were read from a file.
        return time is { Edtf: { } text, UtcOffset: null }
            ? _remembered.TryGet(text, out var known) ? known : Remember(text, LookUp(time))
            : LookUp(time);
    }

    public Lexicon Build(IdTable ids, int firstOfLast) => new((ids, firstOfLast), _shapes.Build(), [.. _codes.InOrder], _words.Build(), _times.Build());

    private int Remember(string text, int number)
    {
        _remembered.Keep(text, number);
        return number;
    }

    private int LookUp(UncertainTime time)
    {
        if (!_numbersOfTimes.TryGetValue(time, out var number))
        {
            var text = time.ToString();
            number = UncertainTime.TryParse(text, out var back) && back == time ? _times.NumberOf(text) : -1;
            _numbersOfTimes.Add(time, number);
        }

        return number;
    }
}
