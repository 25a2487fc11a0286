using KnowledgeGraph.Queries;

namespace KnowledgeGraph;

/// <summary>Asks for the words behind a statement, and where a fact of the graph comes from, hop by hop.</summary>
public static class ProvenanceQueries
{
    /// <summary>
    /// The words behind a statement, cut from the text of its document by its spans and checked by its hash. Nothing is read from the
    /// ledger but spans and hashes.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="saying">The id of a statement; a proposition stands for its statement.</param>
    /// <param name="documentText">The text of the document in which it stands, as it was hashed: spans count its UTF-16 code units.</param>
    /// <returns>
    /// The words, and whether they are the recorded ones. From another text no words are handed out; the problems then say what does
    /// not fit. Costs the length of the text.
    /// </returns>
    /// <exception cref="UnknownIdException">There is no such statement or proposition; the exception hands over the nearest ids of statements.</exception>
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair, so nothing can be hashed.</exception>
    public static StatementWords WordsOf(this EntityGraph graph, EntityId saying, string documentText)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(documentText);
        if (Surrogates.HasLone(documentText))
        {
            throw new ArgumentException("The text holds half of a surrogate pair; it cannot have been read from UTF-8.", nameof(documentText));
        }

        var statement = graph.StatementOf(saying) ?? graph.Get<Statement>(saying);
        return WordsReader.Read(graph, statement, documentText);
    }

    /// <summary>
    /// Where a fact comes from, as steps of a tree in depth-first order: entries of the ledger, the hops of the chain from the publisher
    /// to the original speaker, the authority of who speaks for another with its own evidence, document with part and spans, occasion,
    /// supporting statements, and the other reports of the utterance, each followed in the same way.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="fact">The id of a statement, proposition, relationship, judgement, or of any other node.</param>
    /// <param name="budget">How much it may cost; one comparison is one step. Null for no limit.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>
    /// The steps, what was asked about first. What was come to before is listed, and not followed again, so circles end. For a node that
    /// is no statement: its entries, makers of a document, and the statements about it, which are not followed. Costs what is listed.
    /// </returns>
    /// <exception cref="UnknownIdException">There is no such id, or it was withdrawn; the exception hands over the nearest ids of nodes.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Answer<ProvenanceStep> ProvenanceOf(
        this EntityGraph graph, EntityId fact, QuestionBudget? budget = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var meter = new QuestionMeter(budget, cancellationToken);
        return new Answer<ProvenanceStep>(graph, meter.Keep(new ProvenanceSearch(graph, meter).Follow(fact)), $"where '{fact}' comes from, hop by hop", meter.Cut);
    }

    /// <summary>Where a relationship comes from, which may be a derived one without an id; see the overload for ids.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="link">The relationship, as the graph hands it out.</param>
    /// <param name="budget">How much it may cost; one comparison is one step. Null for no limit.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>The steps: its entries, and its evidence; for one derived from the fields of a document or position, that one.</returns>
    /// <exception cref="UnknownIdException">An end of it is not in this graph; the exception hands over the nearest ids of nodes.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Answer<ProvenanceStep> ProvenanceOf(
        this EntityGraph graph, Relationship link, QuestionBudget? budget = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(link);
        graph.Get<Node>(link.From);
        graph.Get<Node>(link.To);
        var meter = new QuestionMeter(budget, cancellationToken);
        return new Answer<ProvenanceStep>(graph, meter.Keep(new ProvenanceSearch(graph, meter).Follow(link)), $"where '{link}' comes from, hop by hop", meter.Cut);
    }
}
