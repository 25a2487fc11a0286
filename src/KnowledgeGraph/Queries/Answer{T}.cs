using System.Collections;

namespace KnowledgeGraph.Queries;

/// <summary>
/// What a question found, as a list in the order that the question documents, with what was looked at: an empty answer is an
/// explained one, because "nobody said so" is not "it is not so".
/// </summary>
/// <typeparam name="T">What was found.</typeparam>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public class Answer<T> : IReadOnlyList<T>, IFindings
    where T : class
{
    private readonly ValueList<T> _found;

    internal Answer(EntityGraph graph, ValueList<T> found, string explanation, AnswerCut? cut = null)
    {
        Graph = graph;
        _found = found;
        Explanation = explanation;
        Cut = cut;
    }

    /// <summary>What was asked and what was looked at, in one English sentence without a full stop.</summary>
    public string Explanation { get; }

    /// <summary>Why the answer is not whole; null if it is.</summary>
    public AnswerCut? Cut { get; }

    /// <summary>The graph that was asked, which an answer keeps alive so that it can be shown with all that it rests on.</summary>
    internal EntityGraph Graph { get; }

    /// <inheritdoc/>
    public int Count => _found.Count;

    /// <inheritdoc/>
    public T this[int index] => _found[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_found).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many were found, and <see cref="Explanation"/>; a cut answer says so.</summary>
    public sealed override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Count} found{(Cut is { } cut ? $", cut by {cut.ToString().ToLowerInvariant()}" : "")}: {Explanation}");

    EntityGraph IPresentable.Graph => Graph;

    IReadOnlyList<object> IFindings.Items => this;
}
