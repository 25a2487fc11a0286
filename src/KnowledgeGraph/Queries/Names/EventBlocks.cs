using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Queries;

/// <summary>
/// The events of a graph by place and by actor, each in the order of their times, so that those that may be one meet without each
/// being held against each.
/// </summary>
/// <remarks>Made when it is first asked for, at the cost of the statements about all events; goes when the graph does.</remarks>
internal sealed class EventBlocks
{
    private static readonly ConditionalWeakTable<EntityGraph, EventBlocks> s_blocks = [];

    private readonly Dictionary<EntityId, EventSketch> _sketches;
    private readonly Dictionary<EntityId, EventBlock> _byPlace;
    private readonly Dictionary<EntityId, EventBlock> _byActor;

    private EventBlocks(EntityGraph graph, QuestionMeter meter)
    {
        var sketcher = new EventSketcher(graph);
        _sketches = graph.Nodes<Event>().Where(happening => !happening.IsRedacted)
            .ToDictionary(happening => happening.Id, happening =>
            {
                meter.ThrowIfCancelled();
                return sketcher.Sketch(happening);
            });
        _byPlace = Blocks(sketch => sketch.Places.Keys);
        _byActor = Blocks(sketch => sketch.Actors.Keys);
    }

    /// <summary>The events of a graph; read if that was not done yet, which is not counted, because the next question does not pay for it.</summary>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static EventBlocks Of(EntityGraph graph, QuestionMeter meter) => s_blocks.GetValue(graph, graph => new EventBlocks(graph, meter));

    /// <summary>What is said of each event, in ledger order; redacted ones are missing.</summary>
    public IEnumerable<EventSketch> Sketches => _sketches.Values;

    public EventSketch? SketchOf(EntityId happening) => _sketches.GetValueOrDefault(happening);

    /// <summary>The events of which it is said that they happened in exactly this place, as far as their times come near.</summary>
    public IEnumerable<EventSketch> At(EntityId place, EventSketch near, long seconds) => _byPlace.GetValueOrDefault(place)?.Near(near, seconds) ?? [];

    /// <summary>The events of which it is said that the agent took part, as far as their times come near.</summary>
    public IEnumerable<EventSketch> With(EntityId actor, EventSketch near, long seconds) => _byActor.GetValueOrDefault(actor)?.Near(near, seconds) ?? [];

    private Dictionary<EntityId, EventBlock> Blocks(Func<EventSketch, IEnumerable<EntityId>> keys) =>
        _sketches.Values.SelectMany(sketch => keys(sketch).Select(key => (key, sketch)))
            .GroupBy(entry => entry.key, entry => entry.sketch)
            .ToDictionary(block => block.Key, block => new EventBlock(block));
}
