using KnowledgeGraph.Queries;

namespace KnowledgeGraph;

/// <summary>Asks which terms are used for somebody or something, and by whom.</summary>
/// <remarks>
/// A term belongs to the original speakers of the statement that uses it, and not to those who pass it on. Two spellings are
/// one term if they are equal but for case and white space at the ends; one term with two stances is two labels. Terms that a
/// speaker took back are there, and their statement says so (<see cref="AttributedHop.Standing"/>).
/// </remarks>
public static class FramingQueries
{
    /// <summary>The terms that are used for nodes, and for those judged to be the same, or unsure, with that condition.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="targets">The nodes, at least one: say, all that stand for the same side in one account or another.</param>
    /// <returns>The labels in ledger order of their first use. Costs the number of statements about the nodes.</returns>
    /// <exception cref="UnknownIdException">There is no such node; the exception hands over the nearest ids.</exception>
    /// <exception cref="ArgumentException">No node is named.</exception>
    public static Answer<FramingLabel> LabelsFor(this EntityGraph graph, params ReadOnlySpan<EntityId> targets)
    {
        ArgumentNullException.ThrowIfNull(graph);
        if (targets.IsEmpty)
        {
            throw new ArgumentException("Name at least one node.", nameof(targets));
        }

        ValueList<EntityId> asked = [.. targets];
        var wanted = asked.SelectMany(target => graph.SameAs(graph.Get<Node>(target))).Distinct().ToDictionary(id => id, _ => (EntityId?)null);
        foreach (var target in asked)
        {
            foreach (var unsure in graph.Identity.UnsureAbout(target))
            {
                wanted.TryAdd(unsure, target);
            }
        }

        var about = wanted.Keys.SelectMany(graph.StatementsAbout).InLedgerOrder(graph).ToList();
        var groups = new LabelGroups(graph);
        foreach (var statement in about)
        {
            groups.Add(statement, framing => wanted.ContainsKey(framing.Target), framing => wanted[framing.Target]);
        }

        var explanation = $"terms used for {string.Join(" or ", asked)}; {Counting.Of(about.Count, "statement")} about them looked at";
        return new Answer<FramingLabel>(graph, groups.Labels(), explanation);
    }

    /// <summary>The terms that somebody uses, for whatever.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="speaker">The person or organization: as the one who speaks, or on whose behalf it is said.</param>
    /// <param name="includingSpokesmen">Whether what its party says counts; see <see cref="StatementFilter.IncludingSpokesmen"/>.</param>
    /// <param name="budget">How much it may cost; one comparison is one statement that is looked at. Null for no limit.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>The labels in ledger order of their first use. Costs the number of statements that the speaker, or its party, has a part in.</returns>
    /// <exception cref="UnknownIdException">There is no such agent; the exception hands over the nearest ids.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Answer<FramingLabel> LabelsUsedBy(
        this EntityGraph graph, EntityId speaker, bool includingSpokesmen = false, QuestionBudget? budget = null, CancellationToken cancellationToken = default)
    {
        var meter = new QuestionMeter(budget, cancellationToken);
        var search = new StatementSearch(graph, new StatementFilter { Speaker = speaker, IncludingSpokesmen = includingSpokesmen });
        var (found, explanation) = search.Find(meter);
        var groups = new LabelGroups(graph);
        foreach (var statement in found)
        {
            groups.Add(statement, _ => true, _ => null);
        }

        return new Answer<FramingLabel>(graph, meter.Keep(groups.Labels()), "terms used in " + explanation, meter.Cut);
    }
}
