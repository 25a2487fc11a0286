using KnowledgeGraph.Queries;

namespace KnowledgeGraph;

/// <summary>Asks what is different from what was known, and what later versions of documents no longer carry.</summary>
public static class ChangeQueries
{
    /// <summary>What has become different since a moment of knowledge, as this graph sees it.</summary>
    /// <remarks>
    /// <para>
    /// The graph is compared with <see cref="EntityGraph.AsOf"/> of the moment; on a graph that is cut itself, two moments are
    /// compared, and since a later moment than its own nothing can have changed, which the explanation says. Under a published cut what only may have been published counts as not known then, unless the cut includes it.
    /// </para>
    /// <para>
    /// New are entities, statements and relationships. Of a statement that was known, it is told if an original speaker
    /// retracted, corrected or revised it or a proposition of it explicitly, or stands by it again; if somebody disputes it newly; and if a later version of
    /// its document no longer carries it; and each conflict with a statement that is new, as <see cref="ConflictQueries.Conflicts"/> finds it, revisions
    /// of who says otherwise later told apart. A conflict that is new by a judgement alone is not among them. A retraction that is new is listed as new as well, being a statement. What the recorder amended,
    /// withdrew or redacted since is told of every id that was known, with the entry and its reason; since a published cut
    /// undoes nothing of the recorder's, that needs a recorded one. Redacted statements have no statement in the answer.
    /// </para>
    /// <para>By kind in the order of <see cref="ChangeKind"/>, then in ledger order. Costs a cut, a look at every statement with what was said about it, and the conflicts of the graph.</para>
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="cut">The moment.</param>
    /// <param name="budget">
    /// How much it may cost; one comparison is one node, relationship, judgement, entry or statement of a version that is looked at, or one pair
    /// compared for a conflict. The cut of the graph is not counted, and is made before the budget is looked at. Null for no limit.
    /// </param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>The changes; empty if nothing is different. A question that was cut has a part of them; conflicts are looked for last.</returns>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Answer<Change> ChangesSince(this EntityGraph graph, KnowledgeCut cut, QuestionBudget? budget = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var meter = new QuestionMeter(budget, cancellationToken);
        var before = graph.AsOf(cut);
        var changes = meter.Keep(new ChangeReader(before, graph, meter, cancellationToken).All());
        return new Answer<Change>(graph, changes, Explain(graph.Cut, cut, before), meter.Cut);
    }

    /// <summary>The claims that a fully extracted version of a document carries, and later fully extracted versions do not.</summary>
    /// <remarks>
    /// Nobody took them back by that: <see cref="Standing"/> tells of retractions. A version carries a claim if it has the same claim by <c>same-claim-as</c>,
    /// or if the same original speakers say there all that the statement says (same predicate, fillers in whatever order, polarity and modality,
    /// under an act of the same commitment; what is judged to be one is one). A claim is listed once, with the last version that carries it, or once for each of several
    /// next versions that lack it; not if a version after the one that lacks it carries it again. Versions that are not fully
    /// extracted are passed over, because there a missing statement means nothing, and so are those published after the moment at which a graph is cut. Redacted statements are passed over, retracted
    /// ones are not. In ledger order of the documents, then of the statements, then of the versions that lack them. Costs the statements of the versions.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="document">Only claims of this document and its other versions; null for all documents.</param>
    /// <param name="budget">How much it may cost; one comparison is one document, or one statement that is read in a version or looked for in one. Null for no limit.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>The claims; empty if none was dropped. A question that was cut leaves out those that it did not look for in all later versions.</returns>
    /// <exception cref="UnknownIdException">There is no such document; the exception hands over the nearest ids of documents.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Answer<DroppedClaim> NoLongerCarried(
        this EntityGraph graph, EntityId? document = null, QuestionBudget? budget = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var meter = new QuestionMeter(budget, cancellationToken);
        var claims = new CarriedClaims(graph, meter);
        var versions = document is { } id ? claims.VersionsOf(graph.Get<Document>(id).Id) : null;
        var resolver = new AttributionResolver(graph);
        var dropped = meter.Keep(claims.Dropped(versions).ToList())
            .Select(claim => new DroppedClaim { Statement = resolver.Resolve(claim.Statement), MissingFrom = claim.MissingFrom }).ToValueList();
        var where = document is { } asked ? $"of {asked} and its other versions" : "of all documents that have versions";
        return new Answer<DroppedClaim>(graph, dropped, $"claims {where} that the next fully extracted version lacks, and none after it has", meter.Cut);
    }

    // Because a graph that is cut itself knows nothing of a later moment, the two moments must not be taken for one.
    private static string Explain(KnowledgeCut? own, KnowledgeCut asked, EntityGraph before)
    {
        if (own is null || before.Cut == asked)
        {
            return $"what is different from what was {before.Cut}; then, {before.CutExplanation}";
        }

        return before.Cut == own
            ? $"what is different from what was {asked}: nothing can be, because this graph itself shows only what was {own}, which is no later"
            : $"what is different from what was {asked}, in a graph that itself shows only what was {own}; then, {before.CutExplanation}";
    }
}
