using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Who claims, denies, admits and blames what: events by parties, every cell with the statements that it rests on.</summary>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed class StanceMatrix : IPresentable
{
    private readonly Dictionary<(EntityId Event, string Party), StanceCell> _cells;

    private StanceMatrix(EntityGraph graph, ValueList<Event> events, ValueList<Speaker> parties, Dictionary<(EntityId Event, string Party), StanceCell> cells)
    {
        Graph = graph;
        Events = events;
        Parties = parties;
        _cells = cells;
    }

    /// <summary>The graph that was asked.</summary>
    internal EntityGraph Graph { get; }

    EntityGraph IPresentable.Graph => Graph;

    /// <summary>The rows: the events, in the order in which they were asked for, else in ledger order; of several that are judged to be one, the first.</summary>
    public ValueList<Event> Events { get; }

    /// <summary>
    /// The columns: the original speakers, those on whose behalf it was said before those who said it, in the order in which they come up,
    /// then those who are only blamed. What is judged to be one is one.
    /// </summary>
    public ValueList<Speaker> Parties { get; }

    /// <summary>The cells that there are, row by row, each row in the order of the parties.</summary>
    public IEnumerable<StanceCell> Cells =>
        Events.SelectMany(happening => Parties.Select(party => this[happening, party])).OfType<StanceCell>();

    /// <summary>How a party stands to an event; null where it says nothing about who is responsible, and nobody blames it.</summary>
    /// <param name="happening">The event, as it stands in <see cref="Events"/>.</param>
    /// <param name="party">The party, as it stands in <see cref="Parties"/>.</param>
    public StanceCell? this[Event happening, Speaker party]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(happening);
            ArgumentNullException.ThrowIfNull(party);
            return _cells.GetValueOrDefault((happening.Id, KeyOf(party)));
        }
    }

    /// <summary>Who denies that one of the events happened at all, which is no stance to who is responsible for it. Each reading looks it up anew.</summary>
    internal IEnumerable<(Event Event, AttributedStatement Denial)> Denied =>
        Events.SelectMany(happening => StanceReader.DeniersOf(Graph, happening).Select(denial => (happening, denial)));

    /// <summary>How many events and parties there are.</summary>
    public override string ToString() => $"{Lists.Count(Events.Count, "event")} by {Lists.Count(Parties.Count, "party")}";

    /// <summary>The matrix of some events, or of all; an event to which nobody takes a stance has a row only if it was asked for.</summary>
    /// <exception cref="UnknownIdException">There is no such event.</exception>
    internal static StanceMatrix Of(EntityGraph graph, IEnumerable<EntityId>? events)
    {
        var asked = events?.ToList() is { Count: > 0 } some ? some : null;
        var all = asked?.Select(graph.Get<Event>) ?? graph.Nodes<Event>().Where(happening => !happening.IsRedacted);
        var rows = new List<Event>();
        var found = new List<(Event Event, Speaker Party, PartyStance Stance)>();
        foreach (var happening in all.DistinctBy(one => graph.SameAs(one.Id)[0]))
        {
            var stances = StanceReader.Of(graph, happening).ToList();
            if (asked is not null || stances.Count > 0)
            {
                rows.Add(happening);
            }

            found.AddRange(stances.Select(stance => (happening, One(graph, stance.Party), stance.Stance)));
        }

        var parties = found.OrderBy(one => one.Stance.Kind == StanceKind.IsBlamed).DistinctBy(one => KeyOf(one.Party)).Select(one => one.Party);
        var cells = found.GroupBy(one => (one.Event.Id, KeyOf(one.Party))).ToDictionary(
            group => group.Key,
            group => new StanceCell(group.First().Event, group.First().Party, group.Select(one => one.Stance).OrderBy(stance => stance.Kind).ToValueList()));
        return new StanceMatrix(graph, rows.ToValueList(), parties.ToValueList(), cells);
    }

    private static Speaker One(EntityGraph graph, Speaker party) =>
        party.Agent is { } agent ? new Speaker(graph.Get<Agent>(graph.SameAs(agent.Id)[0])) : party;

    // An id has no space in it, so that no description of a source is taken for one.
    private static string KeyOf(Speaker party) => party.Agent is { } agent ? agent.Id.Value : $" {party.Unnamed}";
}
