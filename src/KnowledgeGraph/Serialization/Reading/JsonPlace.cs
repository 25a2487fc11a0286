using System.Runtime.InteropServices;

namespace KnowledgeGraph.Serialization;

/// <summary>Where in a line a value stands. The path is put together only when something is wrong.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct JsonPlace(LineReading line, int index)
{
    public LineReading Line { get; } = line;

    /// <summary>What the value is called in a message: its key, else what the whole is.</summary>
    public string Name => Step switch
    {
        { Key: { } key } => $"'{key}'",
        { Parent: < 0 } => "the line",
        { Parent: var parent } => $"an item of {new JsonPlace(Line, parent).Name}",
    };

    private PlaceStep Step => Line.StepTo(index);

    public JsonPlace At(string key) => Line.AddPlace(new PlaceStep(index, key, Index: 0));

    public JsonPlace At(int item) => Line.AddPlace(new PlaceStep(index, Key: null, item));

    /// <summary>The JSON path.</summary>
    public override string ToString()
    {
        var step = Step;
        return step.Parent < 0
            ? JsonPathText.Root
            : new JsonPlace(Line, step.Parent) + (step.Key is null ? JsonPathText.Step(step.Index) : JsonPathText.Step(step.Key));
    }
}
