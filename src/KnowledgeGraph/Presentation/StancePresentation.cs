using KnowledgeGraph.Presentation;

namespace KnowledgeGraph;

/// <summary>Sets side by side how parties stand to events: who claims, denies, admits and blames.</summary>
public static class StancePresentation
{
    /// <summary>How every party that says something about who is responsible stands to some events, or to all.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="events">
    /// The events, or their ids; none for all to which somebody takes a stance. One that is asked for has a row even if nobody does. Costs
    /// the four questions about responsibility for each.
    /// </param>
    /// <exception cref="UnknownIdException">There is no such event; the exception hands over the nearest ids of events.</exception>
    public static StanceMatrix StanceMatrix(this EntityGraph graph, params ReadOnlySpan<EntityId> events)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return Presentation.StanceMatrix.Of(graph, events.ToArray());
    }
}
