namespace KnowledgeGraph;

/// <summary>One clock of one thing, whose time is looked for: when an event took place, when a statement was said.</summary>
/// <param name="Id">The event, statement or document.</param>
/// <param name="Clock">Which clock, never the default one.</param>
internal readonly record struct Clocked(EntityId Id, AnchorClock Clock)
{
    /// <summary>
    /// The clock that an anchor means; a proposition stands for its statement, and events judged to be one for the first of them by id.
    /// Null for what has no clock.
    /// </summary>
    public static Clocked? Of(EntityGraph graph, EntityId anchor, AnchorClock clock = AnchorClock.Default)
    {
        if (graph.StatementOf(anchor) is { } statement)
        {
            return new Clocked(statement.Id, clock is AnchorClock.Holds or AnchorClock.Published ? clock : AnchorClock.Said);
        }

        if (graph.TryGet<Document>(anchor, out _))
        {
            return new Clocked(anchor, clock == AnchorClock.Retrieved ? clock : AnchorClock.Published);
        }

        return graph.TryGet<Event>(anchor, out _) ? new Clocked(graph.SameAs(anchor)[0], AnchorClock.Holds) : null;
    }

    /// <summary>The clock that relationships and propositions speak of when they order two things.</summary>
    public bool IsOrdered(EntityGraph graph) => Of(graph, Id) == this;
}
