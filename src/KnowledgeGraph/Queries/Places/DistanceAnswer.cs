namespace KnowledgeGraph.Queries;

/// <summary>
/// The events that were certainly or possibly within a distance of a place, and apart from them those of which it is not known
/// and those that were beyond: what nobody states is not outside.
/// </summary>
public sealed class DistanceAnswer : Answer<EventDistance>
{
    internal DistanceAnswer(EntityGraph graph, Place place, ValueList<EventDistance> within, ValueList<EventDistance> unknown, ValueList<EventDistance> beyond, string explanation, AnswerCut? cut)
        : base(graph, within, explanation, cut)
    {
        Place = place;
        Unknown = unknown;
        Beyond = beyond;
    }

    /// <summary>The place that was asked about.</summary>
    public Place Place { get; }

    /// <summary>The events of which no distance is stated or measured well enough, per place where they are said to have been, in ledger order.</summary>
    public ValueList<EventDistance> Unknown { get; }

    /// <summary>The events that were farther away, in ledger order. One that sources put at two places can be here and in the answer.</summary>
    public ValueList<EventDistance> Beyond { get; }
}
