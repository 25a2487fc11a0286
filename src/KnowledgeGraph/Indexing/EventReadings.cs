namespace KnowledgeGraph.Indexing;

/// <summary>Remembers, per predicate of a vocabulary, what its propositions say of the event in them.</summary>
internal sealed class EventReadings(Vocabulary vocabulary)
{
    private readonly Dictionary<Code, EventReading> _known = [];

    public EventReading Of(Code predicate)
    {
        if (!_known.TryGetValue(predicate, out var reading))
        {
            reading = new EventReading(
                vocabulary.TryGetPredicate(predicate, out var definition) ? definition.Participants : [],
                vocabulary.Implies(predicate, KnownPredicates.OccurredAt),
                vocabulary.Implies(predicate, KnownPredicates.ResponsibleFor));
            _known.Add(predicate, reading);
        }

        return reading;
    }
}
