using System.Runtime.InteropServices;

namespace KnowledgeGraph.Indexing;

/// <summary>
/// The statements that derived relationships of events rest on beyond the first one, which is known by the place where the relationship
/// stands.
/// </summary>
internal sealed class EventEvidence
{
    private readonly RankedSet _supported;
    private readonly int[] _starts;
    private readonly int[] _statements;

    /// <param name="count">How many relationships there are that may rest on statements; they are numbered.</param>
    /// <param name="numbers">The number of the relationship, for each further statement.</param>
    /// <param name="statements">The further statements, ascending for each relationship.</param>
    public EventEvidence(int count, List<int> numbers, List<int> statements)
    {
        _supported = new RankedSet(count, CollectionsMarshal.AsSpan(numbers));
        _starts = new int[_supported.Count + 1];
        foreach (var number in numbers)
        {
            _starts[_supported.NumberOf(number) + 1]++;
        }

        for (var place = 0; place < _supported.Count; place++)
        {
            _starts[place + 1] += _starts[place];
        }

        var next = _starts.AsSpan(0, _supported.Count).ToArray();
        _statements = new int[statements.Count];
        for (var place = 0; place < numbers.Count; place++)
        {
            _statements[next[_supported.NumberOf(numbers[place])]++] = statements[place];
        }
    }

    public long Bytes => _supported.Bytes + ((_starts.Length + _statements.Length) * (long)sizeof(int));

    public int Count => _statements.Length;

    /// <summary>The further statements of a relationship, as ordinals, ascending.</summary>
    public ReadOnlySpan<int> At(int number) =>
        _supported.NumberOf(number) is var place and >= 0 ? _statements.AsSpan(_starts[place].._starts[place + 1]) : [];
}
