using System.Collections;

namespace KnowledgeGraph.Queries;

/// <summary>The items of an answer about an event, in ledger order of their statements, then in the order of their speakers.</summary>
/// <typeparam name="T">What was asked for.</typeparam>
public abstract class EventAnswer<T> : EventAnswer, IReadOnlyList<T>
{
    private readonly ValueList<T> _found;

    private protected EventAnswer(ResponsibilitySearch search, ValueList<T> found)
        : base(search) => _found = found;

    /// <inheritdoc/>
    public int Count => _found.Count;

    /// <inheritdoc/>
    public T this[int index] => _found[index];

    /// <inheritdoc/>
    public override bool IsNobody => Count == 0;

    private protected override int FoundCount => Count;

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_found).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
