namespace KnowledgeGraph.Queries;

/// <summary>A time that rests on what falls.</summary>
/// <param name="Of">The statement, event or document whose time it is.</param>
/// <param name="Clock">Which of its times; the default for an event's.</param>
/// <param name="Statements">The statements that state it, or whose time it is.</param>
/// <param name="Because">The steps up to the first thing that falls for another reason.</param>
/// <param name="StandsBy">The statements that still state it.</param>
internal sealed record FallenTime(
    EntityId Of, AnchorClock Clock, ValueList<Statement> Statements, ValueList<FallStep> Because, ValueList<Statement> StandsBy);
