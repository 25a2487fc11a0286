namespace KnowledgeGraph.Queries;

/// <summary>That an event took place somewhere, as one proposition says it.</summary>
internal sealed record SaidPlace(Event Event, Place Place, Statement Statement, Proposition Proposition);
