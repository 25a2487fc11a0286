using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Queries;

/// <summary>Reads the statements about events for what tells them apart.</summary>
internal sealed class EventSketcher(EntityGraph graph)
{
    private readonly EventReadings _readings = new(graph.Vocabulary);
    private readonly ForceReader _force = new(graph);
    private readonly TimeReader _times = new(graph);

    public EventSketch Sketch(Event happening)
    {
        var places = new Dictionary<EntityId, List<Statement>>();
        var actors = new Dictionary<EntityId, List<Statement>>();
        var dated = new List<Statement>();
        var facts = new List<Statement>();
        foreach (var (statement, proposition) in PropositionsOf(happening))
        {
            Note(places, proposition[KnownRoles.Place]?.Nodes ?? [], id => graph.TryGet<Place>(id, out _), statement);
            var participants = _readings.Of(proposition.Predicate).Participants.SelectMany(role => proposition[role]?.Nodes ?? []);
            Note(actors, participants, id => graph.TryGet<Agent>(id, out _), statement);
            if (proposition.Modality == Modality.Fact && CommitmentReader.CommitmentOf(graph, statement.Act) == Commitment.Proposition)
            {
                facts.Add(statement);
                if (proposition.Predicate == KnownPredicates.Occurred.Code && proposition[KnownRoles.Time] is not null)
                {
                    dated.Add(statement);
                }
            }
        }

        var (times, areTold, from) = TimesOf(happening, dated, [.. facts.Distinct()]);
        return new EventSketch(happening, times, areTold, from, InLedgerOrder(places), InLedgerOrder(actors));
    }

    private (ValueList<UncertainTime> Times, bool AreTold, ValueList<Statement> From) TimesOf(Event happening, List<Statement> dated, List<Statement> facts)
    {
        if (_times.Solve(happening.Id).Time is { IsUnknown: false } happened)
        {
            return ([happened], false, dated.Count > 0 ? dated.Distinct().ToValueList() : _times.StatementsBehind(happening.Id));
        }

        var holding = Known(facts, statement => graph.Solve(statement.Holds));
        var (times, areTold) = holding.Count > 0 ? (holding, false) : (Known(facts, graph.SaidOf), true);
        return (times.Select(known => known.Time).Distinct().ToValueList(), areTold, times.Select(known => known.Statement).ToValueList());
    }

    private static List<(Statement Statement, UncertainTime Time)> Known(List<Statement> statements, Func<Statement, TimeSolution> clock) =>
    [
        .. statements.Select(statement => (statement, clock(statement).Time)).Where(known => known.Time is { IsUnknown: false, IsRelative: false }),
    ];

    /// <summary>The affirmed propositions about an event in which somebody speaks of it as of something that was, is or will be.</summary>
    private IEnumerable<(Statement Statement, Proposition Proposition)> PropositionsOf(Event happening) =>
        from statement in graph.StatementsAbout(happening)
        where !statement.IsRedacted
            && CommitmentReader.CommitmentOf(graph, statement.Act) is Commitment.Proposition or Commitment.Accusation or Commitment.Intention
            && _force.IsInForce(statement)
        from proposition in statement.Propositions
        where proposition is { Polarity: Polarity.Affirmative, Modality: Modality.Fact or Modality.Future or Modality.Intention or Modality.Ability }
            && (proposition[KnownRoles.Event]?.Nodes.Contains(happening.Id) ?? false)
            && !_force.IsTakenBack(statement, proposition.Id)
        select (statement, proposition);

    private static void Note(Dictionary<EntityId, List<Statement>> noted, IEnumerable<EntityId> ids, Predicate<EntityId> isWanted, Statement statement)
    {
        foreach (var id in ids.Where(id => isWanted(id)))
        {
            if (!noted.TryGetValue(id, out var statements))
            {
                noted.Add(id, statements = []);
            }

            if (statements.Count == 0 || statements[^1] != statement)
            {
                statements.Add(statement);
            }
        }
    }

    private Dictionary<EntityId, List<Statement>> InLedgerOrder(Dictionary<EntityId, List<Statement>> noted) =>
        noted.OrderBy(entry => graph.OrdinalOrThrow(entry.Key)).ToDictionary(entry => entry.Key, entry => entry.Value);
}
