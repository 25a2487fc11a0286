namespace KnowledgeGraph.Indexing;

/// <summary>Numbers codes from 0 in the order in which they come up.</summary>
internal sealed class CodeNumbers
{
    private const int RememberedBits = 8;

    private readonly Dictionary<Code, int> _numbers = [];
    private readonly NumbersByString _remembered = new(RememberedBits);

    public int Count => _numbers.Count;

    /// <summary>The codes, by their numbers.</summary>
    public IEnumerable<Code> InOrder => _numbers.OrderBy(pair => pair.Value).Select(pair => pair.Key);

    /// <summary>The number of a code; a code that did not come up yet gets the next one.</summary>
    public int Of(Code code)
    {
        var text = code.ToString();
        if (!_remembered.TryGet(text, out var number))
        {
            if (!_numbers.TryGetValue(code, out number))
            {
                _numbers.Add(code, number = _numbers.Count);
            }

            _remembered.Keep(text, number);
        }

        return number;
    }

    public bool TryGet(Code code, out int number) => _numbers.TryGetValue(code, out number);
}
