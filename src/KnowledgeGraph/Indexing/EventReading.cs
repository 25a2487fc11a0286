namespace KnowledgeGraph.Indexing;

/// <summary>What the propositions of a predicate say of the event in them.</summary>
/// <param name="Participants">The roles whose fillers take part in it.</param>
/// <param name="TellsPlace">Whether they tell where it took place.</param>
/// <param name="TellsResponsibility">Whether they make somebody responsible for it.</param>
internal sealed record EventReading(ValueList<Code> Participants, bool TellsPlace, bool TellsResponsibility);
