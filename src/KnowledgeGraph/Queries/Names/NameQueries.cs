using KnowledgeGraph.Queries;

namespace KnowledgeGraph;

/// <summary>Finds entities by name. What a name means is for the caller to decide: everything that fits is handed over, ranked.</summary>
public static class NameQueries
{
    /// <summary>
    /// The entities that a name in any script may mean, by any of their names, metonyms, or what describes them, with the reason
    /// for each.
    /// </summary>
    /// <remarks>
    /// <para>
    /// A name fits if every word of it fits a word of what was asked for, or the other way round: the same word, without
    /// regard to case, punctuation, accents and script; its initial; a word that begins with it (three letters or more); or a
    /// misspelt one, with one letter wrong in words of four to seven letters and two in longer ones. Letters of one script that pass
    /// for those of another make a hit of low score that is flagged. Sounds are not compared: what two languages make of one
    /// name is found if the ledger has both, or if it is a slip apart.
    /// </para>
    /// <para>
    /// Each entity is one hit, those judged to be one included; each tells the others of its group. Redacted entities are passed
    /// over, and statements have no name. Nothing is said about who uses the name: a name is the ledger's, and
    /// <see cref="EntityGraph.HistoryOf"/> tells since when.
    /// </para>
    /// <para>
    /// The first search of a graph folds every name and keeps an index of the words; it holds each different word once and a number
    /// for each name that has it. After that a search costs the names that share a word, or one spelt alike, with what was asked
    /// for, and a walk over the words that begin nearly alike. Of a name of more than 64 words the first 64 are looked at.
    /// </para>
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="text">The name, or a part of it; one of white space alone finds nothing.</param>
    /// <param name="options">What may be found; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    /// <returns>The hits, the best first, equally good ones in ledger order; empty if no name fits.</returns>
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Answer<NameHit> FindByName(
        this EntityGraph graph, string text, NameSearchOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(text);
        if (Surrogates.HasLone(text))
        {
            throw new ArgumentException("The name holds half of a surrogate pair, so it is no text.", nameof(text));
        }

        return new NameSearch(graph, options ?? NameSearchOptions.Default, cancellationToken).Find(text);
    }
}
