using System.Collections.Concurrent;

namespace KnowledgeGraph;

/// <content>What judgements say about identity, and what relative times come to.</content>
public sealed partial class EntityGraph
{
    /// <summary>The nodes judged to be one with a node, itself included, in ordinal order of their ids.</summary>
    /// <remarks>
    /// A group of <em>same</em> that contains a <em>not same</em> falls back to <em>unsure</em>: then each node is alone, and
    /// <see cref="Findings"/> reports it. No id is rewritten; withdraw the judgement, and the group is gone.
    /// </remarks>
    /// <param name="id">The id of a node; one that nobody judged, or that is not in the graph, is alone.</param>
    public ValueList<EntityId> SameAs(EntityId id) => Identity.SameAs(id);

    /// <summary>What is judged about two ids being one; null if nobody judged.</summary>
    /// <remarks>
    /// An id is one with itself. What is judged of one member of a group holds for all of it; <em>not same</em> outranks
    /// <em>unsure</em>; two of a group that contains a <em>not same</em> are unsure.
    /// </remarks>
    /// <param name="left">One id.</param>
    /// <param name="right">The other id.</param>
    public JudgementVerdict? IdentityOf(EntityId left, EntityId right) => Identity.Verdict(left, right);

    /// <summary>Solves a relative time through its anchors, as far as they are known; an absolute time is its own solution.</summary>
    /// <param name="time">The time.</param>
    /// <remarks>
    /// <para>
    /// An event's time is what is common to the absolute times at which statements say as a fact that it occurred, leaving out those
    /// that their own speakers retracted; it is not known if nothing is common to all of them, or if EDTF cannot express it. Only where
    /// there is none do relative times count.
    /// </para>
    /// <para>
    /// An anchor that states no time is solved from whichever end is known: through <c>before</c> and <c>after</c>
    /// relationships that rest on a statement in force, or are the author's own; through <c>happened-before</c> and <c>said-after</c>, said as a fact in
    /// force; and through relative times that count from it. Offsets widen, several constraints leave what is common to them,
    /// and constraints that contradict each other leave unknown what hangs on them.
    /// </para>
    /// <para>
    /// Costs the length of the chain of anchors, and for an event the statements about it with what takes them back. Where
    /// constraints are needed, what hangs together through times that nobody states is solved once per graph; the first such solution
    /// looks once at every statement and document for times that count from others.
    /// </para>
    /// </remarks>
    public TimeSolution Solve(UncertainTime time) => time.IsRelative ? new TimeSolver(this).Solve(time) : TimeSolution.Absolute(time);

    /// <summary>Checks the spans and hashes that stand on a document against the document's text.</summary>
    /// <param name="document">The id of the document.</param>
    /// <param name="text">Its text, as it was hashed: spans count its UTF-16 code units.</param>
    /// <returns>The problems, in ledger order; empty if the text bears everything out.</returns>
    /// <exception cref="UnknownIdException">There is no such document.</exception>
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair, so nothing can be hashed.</exception>
    public ValueList<Problem> CheckText(EntityId document, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Surrogates.HasLone(text))
        {
            throw new ArgumentException("The text holds half of a surrogate pair; it cannot have been read from UTF-8.", nameof(text));
        }

        return TextCheck.Check(this, Get<Document>(document), text);
    }

    /// <summary>When a statement was said: as it states, else as constraints leave it.</summary>
    internal TimeSolution SaidOf(Statement statement)
    {
        var clock = new Clocked(statement.Id, AnchorClock.Said);

        // Because a solver costs more than a look, and nothing ties most statements to others.
        return statement.Said.IsRelative || (statement.Said.IsUnknown && TimeConstraints.MayBeOn(this, clock))
            ? new TimeSolver(this).Solve(clock)
            : TimeSolution.Absolute(statement.Said);
    }

    /// <summary>What constraints came to so far. Several threads may solve the same, and all get the same.</summary>
    internal ConcurrentDictionary<Clocked, ConstrainedTime> ConstrainedTimes { get; } = new();

    /// <summary>The times that their statements and documents count from one time.</summary>
    internal IEnumerable<TimeConstraint> CountedFrom(Clocked what) => _counted.Value[what];

    /// <summary>When the first entry about an id was recorded that this graph has. Makes no object.</summary>
    internal DateTimeOffset FirstRecorded(EntityId id)
    {
        var record = _fold.Records[id];
        return _ledger.RecordedAt(_ledger.Has(record.FirstEntry) ? record.FirstEntry : record.Entries.First(_ledger.Has));
    }

    /// <summary>The entry that holds the content in force of an id, or null.</summary>
    internal LedgerEntry? EntryInForce(EntityId id) =>
        _fold.Records.GetValueOrDefault(id) is { IsWithdrawn: false } record ? record.Content : null;
}
